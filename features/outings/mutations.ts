import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { campaignOutings } from '@/db/schema/campaign'
import { violated } from '@/db/violations'
import { electionIn, isFor } from '@/features/elections/election-rows'
import { knownCommunes } from '@/features/programmes/programme-rows'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { CorrectedOutingInput, OutingInput, RemovedOutingInput } from './input'
import { mayCount } from './policy'

/** Counts what was done on a day in a quarter or douar: by a planner of the body, or by whoever led it. */
export const recordOuting = (actor: Actor, { ledBy, ...said }: OutingInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId } = said
    const leader = ledBy ?? actor.memberId
    await electionIn(tx, electionId)
    insist(mayCount(actor, { bodyId, ledBy: leader }), 'notYours')
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    insist(actor.holds('election.plan', bodyId) || (await isOwn(tx, bodyId)), 'notYours')
    await insistHeld(tx, said)
    const id = randomUUID()
    const row = { ...said, id, ledBy: leader, recordedBy: actor.memberId }
    await ledWithin(tx.insert(campaignOutings).values(row))
    await record(tx, actor, 'outing.recorded', { subject: id, bodyId })
    return { electionId, outingId: id }
  })

/** Puts right what was counted. Refuses `stale` with what another one wrote. */
export const correctOuting = (actor: Actor, { outingId, version, ...said }: CorrectedOutingInput) =>
  as(actor, async (tx) => {
    const before = await outingIn(tx, outingId)
    const { bodyId, electionId } = before
    insist(mayCount(actor, before), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    await insistHeld(tx, said)
    const rows = await tx
      .update(campaignOutings)
      .set({ ...said, version: sql`${campaignOutings.version} + 1` })
      .where(and(eq(campaignOutings.id, outingId), eq(campaignOutings.version, version)))
      .returning({ id: campaignOutings.id })
    if (rows.length === 0) insist(false, 'stale', { theirs: await outingIn(tx, outingId) })
    await record(tx, actor, 'outing.corrected', { subject: outingId, bodyId })
    return { electionId }
  })

/** Takes out an outing that was none, or was counted twice. */
export const removeOuting = (actor: Actor, { outingId }: RemovedOutingInput) =>
  as(actor, async (tx) => {
    const outing = await outingIn(tx, outingId)
    const { bodyId, electionId, heldOn, communeCode } = outing
    insist(mayCount(actor, outing), 'notYours')
    await tx.delete(campaignOutings).where(eq(campaignOutings.id, outingId))
    await record(tx, actor, 'outing.removed', { subject: outingId, bodyId, details: { heldOn, communeCode } })
    return { electionId }
  })

async function outingIn(tx: Tx, outingId: string) {
  const [outing] = await tx.select().from(campaignOutings).where(eq(campaignOutings.id, outingId))
  insist(outing, 'notFound')
  return outing
}

async function isOwn(tx: Tx, bodyId: string): Promise<boolean> {
  const [row] = await tx.execute<{ own: boolean }>(
    sql`select ${bodyId}::uuid = any(access.own_bodies()) as own`,
  )
  return row?.own ?? false
}

async function insistHeld(tx: Tx, { communeCode, heldOn }: { communeCode: string; heldOn: string }) {
  insist(heldOn <= onTheClock(new Date()).day, 'invalid', { fields: { heldOn: 'future' } })
  const [known] = await knownCommunes(tx, [communeCode])
  insist(known, 'invalid', { fields: { communeCode: 'malformed' } })
}

// Who sits in a body is the database's to know.
async function ledWithin<Done>(work: PromiseLike<Done>): Promise<Done> {
  try {
    return await work
  } catch (error) {
    const outside = violated(error) === 'campaign_outings_of_body'
    insist(!outside, 'invalid', { fields: { ledBy: 'unknownMember' } })
    throw error
  }
}
