import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { evidence, progressEntries, progressRulings } from '@/db/schema/progress'
import { byTheRules } from '@/features/programmes/rules'
import { runs } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { announce } from './announce'
import { type Brought, broughtFor } from './brought'
import type { EntryInput, RulingInput } from './input'
import { mayEnter, mayRule } from './policy'
import { LAST, mayFollow, needsEvidence } from './progress'
import { entriesOf, entryById, type FollowedPoint, followedPoint } from './queries'

/**
 * Says what became of a point, or what was wrong with an earlier entry. By whoever edits the body’s programmes it
 * counts at once; from others it waits to be confirmed.
 */
export const enterProgress = (actor: Actor, input: EntryInput) =>
  byTheRules(
    as(actor, async (tx) => {
      const point = await lockedPoint(tx, input.pointId)
      insist(point?.programmeId === input.programmeId, 'notFound')
      insist(mayEnter(actor, point), 'notYours')
      insist(runs(point.stage), 'outOfSeason')
      insistDay(point, input.happenedOn)
      const { step, corrects, happenedOn } = input
      const place = { ...LAST, happenedOn }
      insist(mayFollow(await entriesOf(tx, point.id), step, corrects, place), 'noSuchStep')
      const shown = await broughtFor(tx, actor, input)
      insist(shown.length > 0 || !needsEvidence(step), 'noEvidence')
      const entryId = await enter(tx, actor, point, input, shown)
      const confirmed = mayRule(actor, point.bodyId)
      if (confirmed) await confirm(tx, actor, point, entryId)
      const details = { point: point.id, step, confirmed, ...(corrects && { corrects }) }
      await record(tx, actor, 'progress.entered', { subject: entryId, bodyId: point.bodyId, details })
      return { entryId, programmeId: point.programmeId, number: point.number, confirmed }
    }),
  )

/** Confirms an entry, which then counts, or returns it for a reason. Decided once. */
export const ruleEntry = (actor: Actor, { entryId, outcome, reason }: RulingInput) =>
  byTheRules(
    as(actor, async (tx) => {
      const asked = await entryById(tx, entryId)
      const point = asked && (await lockedPoint(tx, asked.pointId))
      insist(point, 'notFound')
      insist(mayRule(actor, point.bodyId), 'notYours')
      // Anew, under the lock: somebody may have ruled meanwhile.
      const entries = await entriesOf(tx, point.id)
      const entry = entries.find(({ id }) => id === entryId)
      insist(entry, 'notFound')
      insist(entry.ruling === null, 'alreadyAnswered')
      const done = { entryId, programmeId: point.programmeId, outcome }
      if (outcome === 'returned') {
        await giveBack(tx, actor, point, entryId, reason)
        return done
      }
      insist(mayFollow(entries, entry.step, entry.corrects, entry), 'noSuchStep')
      await confirm(tx, actor, point, entryId)
      const details = { point: point.id }
      await record(tx, actor, 'progress.confirmed', { subject: entryId, bodyId: point.bodyId, details })
      return done
    }),
  )

// One at a time for each point: of two entries that each may follow, both may not.
async function lockedPoint(tx: Tx, pointId: string): Promise<FollowedPoint | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`progress ${pointId}`}, 0))`)
  return followedPoint(tx, pointId)
}

function insistDay({ startsOn }: FollowedPoint, happenedOn: string): void {
  insist(happenedOn <= onTheClock(new Date()).day, 'invalid', { fields: { happenedOn: 'future' } })
  insist(happenedOn >= startsOn, 'invalid', { fields: { happenedOn: 'beforeStart' } })
}

async function enter(
  tx: Tx,
  actor: Actor,
  { id: pointId, programmeId, bodyId }: FollowedPoint,
  { step, happenedOn, textAr, textFr, reason, corrects }: EntryInput,
  shown: Brought[],
): Promise<string> {
  const id = randomUUID()
  const [whole, by] = [{ programmeId, bodyId }, actor.memberId]
  const said = { step, happenedOn, textAr, textFr, reason, corrects }
  await tx.insert(progressEntries).values({ id, pointId, ...whole, ...said, enteredBy: by })
  if (shown.length > 0)
    await tx
      .insert(evidence)
      .values(shown.map((one) => ({ ...one, id: randomUUID(), entryId: id, ...whole, addedBy: by })))
  return id
}

async function confirm(tx: Tx, actor: Actor, point: FollowedPoint, entryId: string): Promise<void> {
  const { id: pointId, programmeId, bodyId } = point
  const outcome = 'confirmed'
  await tx.insert(progressRulings).values({ entryId, programmeId, bodyId, outcome, ruledBy: actor.memberId })
  if (point.open) await announce(tx, { programmeId, bodyId, pointId, entryId })
}

async function giveBack(tx: Tx, actor: Actor, point: FollowedPoint, entryId: string, reason: string) {
  const { id: pointId, programmeId, bodyId } = point
  const ruling = { outcome: 'returned', reason, ruledBy: actor.memberId } as const
  await tx.insert(progressRulings).values({ entryId, programmeId, bodyId, ...ruling })
  await record(tx, actor, 'progress.returned', { subject: entryId, bodyId, details: { point: pointId } })
}
