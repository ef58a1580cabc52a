import { randomUUID } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { documents } from '@/db/schema/files'
import { fundingCancellations, fundingEntries, fundingLines } from '@/db/schema/progress'
import { byTheRules } from '@/features/programmes/rules'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { disorder, type Sums, totalsOf } from './funding'
import type { AmountInput, CancellationInput, LineInput } from './input'
import { mayRecord } from './policy'
import { amountById, amountsOf, fundedPoint, lineById, linesOf } from './queries'

/** Names a source of a point’s money. The same source under the same name stands once: its amounts add up there. */
export const addLine = (actor: Actor, { pointId, source, partner }: LineInput) =>
  byTheRules(
    as(actor, async (tx) => {
      await oneAtATime(tx, `funding ${pointId}`)
      const point = await fundedPoint(tx, pointId)
      insist(point, 'notFound')
      const { programmeId, bodyId } = point
      insist(mayRecord(actor, bodyId), 'notYours')
      insist(point.stage !== 'archived', 'outOfSeason')
      const lines = await linesOf(tx, pointId)
      const stands = lines.some((line) => line.source === source && line.partner === partner)
      insist(!stands, 'invalid', { fields: { partner: 'lineStands' } })
      const id = randomUUID()
      const row = { id, pointId, programmeId, bodyId, source, partner, addedBy: actor.memberId }
      await tx.insert(fundingLines).values(row)
      const details = { point: pointId, source, partner }
      await record(tx, actor, 'funding.lined', { subject: id, bodyId, details })
      return { lineId: id, programmeId }
    }),
  )

/** Records that so much of a source was pledged, committed or paid. What is paid was committed, and that was pledged. */
export const recordAmount = (actor: Actor, { lineId, ...said }: AmountInput) =>
  byTheRules(
    as(actor, async (tx) => {
      await lockLine(tx, lineId)
      const line = await lineById(tx, lineId)
      insist(line, 'notFound')
      const { programmeId, bodyId } = line
      insist(mayRecord(actor, bodyId), 'notYours')
      insist(line.stage !== 'archived', 'outOfSeason')
      insist(said.stage !== 'paid' || said.on <= today(), 'invalid', { fields: { on: 'future' } })
      await insistOwnPaper(tx, actor, said.documentId)
      const amounts = await amountsOf(tx, lineId)
      insist(!amounts.some(sameAs(said)), 'invalid', { fields: { reference: 'recordedAlready' } })
      insistOrder(totalsOf([...amounts, { ...said, source: line.source, cancelled: false }]))
      const id = randomUUID()
      const row = { id, lineId, programmeId, bodyId, ...said, recordedBy: actor.memberId }
      await tx.insert(fundingEntries).values(row)
      const { stage, amount, on } = said
      const details = { line: lineId, stage, amount, on }
      await record(tx, actor, 'funding.recorded', { subject: id, bodyId, details })
      return { entryId: id, programmeId }
    }),
  )

/** Cancels a wrong amount for a reason: it stays readable and counts for nothing. */
export const cancelAmount = (actor: Actor, { entryId, reason }: CancellationInput) =>
  byTheRules(
    as(actor, async (tx) => {
      const asked = await amountById(tx, entryId)
      insist(asked, 'notFound')
      const { lineId, programmeId, bodyId } = asked
      insist(mayRecord(actor, bodyId), 'notYours')
      await lockLine(tx, lineId)
      const amounts = await amountsOf(tx, lineId)
      insist(!amounts.some(({ id, cancelled }) => id === entryId && cancelled), 'cancelledAlready')
      insistOrder(totalsOf(amounts.filter(({ id }) => id !== entryId)))
      const row = { entryId, programmeId, bodyId, reason, cancelledBy: actor.memberId }
      await tx.insert(fundingCancellations).values(row)
      const details = { line: lineId, reason }
      await record(tx, actor, 'funding.cancelled', { subject: entryId, bodyId, details })
      return { entryId, programmeId }
    }),
  )

const today = () => onTheClock(new Date()).day

const oneAtATime = (tx: Tx, what: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`)

// The very lock that the database’s own rule takes.
const lockLine = (tx: Tx, lineId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lineId}::uuid::text, 33))`)

type Said = Omit<AmountInput, 'lineId'>

// Two people who each write down one payment would count it twice; a reference of its own tells another one apart.
const sameAs = (said: Said) => (one: Awaited<ReturnType<typeof amountsOf>>[number]) =>
  !one.cancelled &&
  (['stage', 'amount', 'on', 'reference'] as const).every((what) => one[what] === said[what])

function insistOrder(sums: Sums): void {
  const fault = disorder(sums)
  insist(fault === null, fault ?? 'invalid')
}

// A foreign id would put somebody else’s paper before the public.
async function insistOwnPaper(tx: Tx, actor: Actor, documentId: string | null): Promise<void> {
  if (documentId === null) return
  const own = and(
    eq(documents.id, documentId),
    eq(documents.purpose, 'evidence'),
    eq(documents.uploadedBy, actor.memberId),
    isNull(documents.removedAt),
  )
  insist((await tx.$count(documents, own)) === 1, 'notFound')
}
