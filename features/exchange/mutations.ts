import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { as, LIST_PATIENCE_MS, type Tx } from '@/db/client'
import { pointDroppings, points, pointVersions } from '@/db/schema/points'
import { fundingEntries, fundingLines } from '@/db/schema/progress'
import { unpacked } from '@/features/imports/packet'
import { byTheRules } from '@/features/programmes/rules'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { laidBeside, programmeFor } from './beside'
import { type Mapping, mapsPoints } from './columns'
import type { AcceptanceInput } from './input'
import { asksNote, type Plan, type PointPlan } from './plan'
import type { MoneyPlan } from './plan-money'

/** Hands a programme out as a list. Out: how its file is called. */
export const exportProgramme = (
  actor: Actor,
  { programmeId, format }: { programmeId: string; format: string },
) =>
  as(actor, async (tx) => {
    const { bodyId, slug } = await programmeFor(tx, actor, programmeId)
    await record(tx, actor, 'programme.exported', { subject: programmeId, bodyId, details: { format } })
    return { slug }
  })

/**
 * Takes a list into a programme: all of it, or nothing. Refuses `incomplete` where something is wrong with a row,
 * `stale` where the programme is no longer what the preview showed.
 */
export const acceptPoints = (actor: Actor, { programmeId, sealed, note }: AcceptanceInput) =>
  byTheRules(
    as(
      actor,
      async (tx) => {
        const programme = await programmeFor(tx, actor, programmeId)
        const packet = unpacked<{ mapping: Mapping }>(sealed, 'exchange', {
          subject: programmeId,
          memberId: actor.memberId,
        })
        insist(mapsPoints(packet.mapping), 'invalid')
        const { plan, seen } = await laidBeside(tx, actor, programme, packet)
        insist(seen === packet.seen, 'stale')
        insist(!plan.some(({ state }) => state === 'bad'), 'incomplete')
        const done = plan.filter(({ state }) => state !== 'same' && state !== 'notYours')
        insist(done.length > 0, 'nothingToTake')
        insist(note || !asksNote(programme.stage, plan), 'invalid', { fields: { note: 'required' } })
        const { bodyId } = programme
        const details = await written(tx, actor, { plan: done, whole: { programmeId, bodyId }, note })
        await record(tx, actor, 'programme.imported', {
          ...{ subject: programmeId, bodyId, count: done.length, details },
        })
        return { programmeId, ...details }
      },
      LIST_PATIENCE_MS,
    ),
  )

type Work = { plan: Plan; whole: { programmeId: string; bodyId: string }; note: string }

async function written(tx: Tx, actor: Actor, work: Work) {
  const said = work.plan.filter((one): one is PointPlan => one.kind === 'point')
  const fresh = said.filter(({ state }) => state === 'new').map((one) => ({ ...one, id: randomUUID() }))
  const reworded = said.filter(({ state }) => state === 'reworded')
  await addPoints(tx, actor, fresh, work)
  await addVersions(tx, actor, [...fresh, ...reworded], work)
  const money = work.plan.filter((one): one is MoneyPlan => one.kind === 'funding')
  await addMoney(tx, actor, money, { ...work, fresh })
  const dropped = fresh.filter((one) => one.dropped !== '')
  if (dropped.length > 0)
    await tx.insert(pointDroppings).values(
      dropped.map(({ id, dropped: reason }) => ({
        pointId: id,
        ...work.whole,
        reason,
        droppedBy: actor.memberId,
      })),
    )
  return { added: fresh.length, reworded: reworded.length, amounts: money.length }
}

type Fresh = PointPlan & { id: string }

// Their numbers are the trigger's: where they are not those of the preview, somebody else added a point meanwhile.
async function addPoints(tx: Tx, actor: Actor, fresh: Fresh[], { whole }: Work): Promise<void> {
  if (fresh.length === 0) return
  await tx.insert(points).values(fresh.map(({ id }) => ({ id, ...whole, addedBy: actor.memberId })))
  const ids = fresh.map(({ id }) => id)
  const given = await tx
    .select({ id: points.id, number: points.number })
    .from(points)
    .where(inArray(points.id, ids))
  const numbers = new Map(given.map(({ id, number }) => [id, number]))
  insist(
    fresh.every(({ id, number }) => numbers.get(id) === number),
    'stale',
  )
}

async function addVersions(
  tx: Tx,
  actor: Actor,
  said: (PointPlan & { id?: string })[],
  work: Work,
): Promise<void> {
  const rows = said.map(({ id, of, wording }) => ({
    ...wording,
    ...{ ...work.whole, id: randomUUID(), pointId: of?.id ?? id ?? '', number: (of?.version ?? 0) + 1 },
    ...{ note: work.note, savedBy: actor.memberId },
  }))
  if (rows.length > 0) await tx.insert(pointVersions).values(rows)
}

async function addMoney(
  tx: Tx,
  actor: Actor,
  money: MoneyPlan[],
  work: Work & { fresh: Fresh[] },
): Promise<void> {
  const lines = new Map<string, { id: string; row?: typeof fundingLines.$inferInsert }>()
  const pointIds = await pointsOfMoney(tx, money, work)
  for (const { number, source, partner, lineId } of money) {
    const key = JSON.stringify([number, source, partner])
    if (lines.has(key) || !source) continue
    const id = lineId ?? randomUUID()
    const row = {
      id,
      pointId: pointIds.get(number) ?? '',
      ...work.whole,
      source,
      partner,
      addedBy: actor.memberId,
    }
    lines.set(key, lineId ? { id } : { id, row })
  }
  const made = [...lines.values()].flatMap(({ row }) => row ?? [])
  if (made.length > 0) await tx.insert(fundingLines).values(made)
  const sums = money.flatMap(({ number, source, partner, sum }) => {
    const lineId = lines.get(JSON.stringify([number, source, partner]))?.id
    return sum && lineId
      ? [{ id: randomUUID(), lineId, ...work.whole, ...sum, recordedBy: actor.memberId }]
      : []
  })
  if (sums.length > 0) await tx.insert(fundingEntries).values(sums)
}

const pointsOfMoney = async (tx: Tx, money: MoneyPlan[], { whole, fresh }: Work & { fresh: Fresh[] }) => {
  const known =
    money.length === 0
      ? []
      : await tx
          .select({ id: points.id, number: points.number })
          .from(points)
          .where(eq(points.programmeId, whole.programmeId))
  return new Map<number | null, string>([...known, ...fresh].map(({ id, number }) => [number, id]))
}
