import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import {
  indicatorReadings,
  indicators,
  milestoneDays,
  milestones,
  pointDroppings,
  points,
  pointVersions,
} from '@/db/schema/points'
import { programmeIn } from '@/features/programmes/programme-rows'
import { byTheRules } from '@/features/programmes/rules'
import { isAdopted, isDrafted, takesPoints } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import type {
  DroppingInput,
  IndicatorInput,
  MilestoneDayInput,
  MilestoneInput,
  PointIdInput,
  PointInput,
  ReadingInput,
  RewordingInput,
} from './input'
import { onTheLists, pointIn, pointOf, standingWording } from './point-rows'
import { mayWord } from './policy'
import { changedIn } from './wording'

/** Adds a point to a programme, with its first wording. Its number is the next one, and its own for good. */
export const addPoint = (actor: Actor, { programmeId, wording, note }: PointInput) =>
  as(actor, async (tx) => {
    const { bodyId, stage } = await programmeIn(tx, programmeId)
    insist(mayWord(actor, bodyId), 'notYours')
    insist(takesPoints(stage), 'outOfSeason')
    const said = await onTheLists(tx, wording)
    const [id, whole] = [randomUUID(), { programmeId, bodyId }]
    await byTheRules(tx.insert(points).values({ id, ...whole, addedBy: actor.memberId }))
    const first = { id: randomUUID(), pointId: id, ...whole, number: 1, savedBy: actor.memberId }
    await tx.insert(pointVersions).values({ ...said, note, ...first })
    const { number } = await pointIn(tx, id)
    await record(tx, actor, 'point.added', { subject: id, bodyId, details: { number } })
    return { programmeId, pointId: id, number }
  })

/**
 * Says a point anew: one more wording, the ones before are kept. What changes nothing saves nothing.
 * Refuses `stale` with what stands where another wording came meanwhile; asks for a note once the point was promised.
 */
export const rewordPoint = (actor: Actor, { pointId, version, wording, note }: RewordingInput) =>
  as(actor, async (tx) => {
    const { bodyId, programmeId, number, stage, ...point } = await pointIn(tx, pointId)
    insist(mayWord(actor, bodyId), 'notYours')
    insist(!point.dropped, 'notFound')
    insist(takesPoints(stage), 'outOfSeason')
    const [said, standing] = [await onTheLists(tx, wording), await standingWording(tx, pointId)]
    const changed = changedIn(standing, said)
    if (changed.length === 0) return { programmeId, number }
    insist(standing.number === version, 'stale', { theirs: standing })
    insist(note || !isAdopted(stage), 'invalid', { fields: { note: 'required' } })
    const whole = { id: randomUUID(), pointId, programmeId, bodyId }
    await following(tx, { ...said, ...whole, note, number: version + 1, savedBy: actor.memberId })
    const details = { number, version: version + 1, changed }
    await record(tx, actor, 'point.reworded', { subject: pointId, bodyId, details })
    return { programmeId, number }
  })

// Of two who save at the same moment the second one waits, and is then shown what the first one wrote.
async function following(tx: Tx, row: typeof pointVersions.$inferInsert): Promise<void> {
  try {
    await byTheRules(tx.transaction((inner) => inner.insert(pointVersions).values(row)))
  } catch (error) {
    if (!(error instanceof Refused) || error.reason !== 'stale') throw error
    throw new Refused('stale', { theirs: await standingWording(tx, row.pointId) })
  }
}

/** Drops a point before its programme is adopted, with the reason; its number stays its own. Dropped twice, the first stands. */
export const dropPoint = (actor: Actor, { pointId, reason }: DroppingInput) =>
  as(actor, async (tx) => {
    const { bodyId, programmeId, number, stage, dropped } = await pointIn(tx, pointId)
    insist(mayWord(actor, bodyId), 'notYours')
    insist(isDrafted(stage), 'wasAdopted')
    if (dropped) return { programmeId, number }
    const row = { pointId, programmeId, bodyId, reason, droppedBy: actor.memberId }
    await byTheRules(tx.insert(pointDroppings).values(row).onConflictDoNothing())
    await record(tx, actor, 'point.dropped', { subject: pointId, bodyId, details: { number, reason } })
    return { programmeId, number }
  })

/** Takes a dropped point up again, under the number that it had. */
export const restorePoint = (actor: Actor, { pointId }: PointIdInput) =>
  as(actor, async (tx) => {
    const { bodyId, programmeId, number, stage, dropped } = await pointIn(tx, pointId)
    insist(mayWord(actor, bodyId), 'notYours')
    insist(isDrafted(stage), 'wasAdopted')
    if (!dropped) return { programmeId, number }
    await byTheRules(tx.delete(pointDroppings).where(eq(pointDroppings.pointId, pointId)))
    await record(tx, actor, 'point.restored', { subject: pointId, bodyId, details: { number } })
    return { programmeId, number }
  })

/** Sets something to be reached on the way, with its day. */
export const addMilestone = (actor: Actor, { pointId, ...said }: MilestoneInput) =>
  as(actor, async (tx) => {
    const point = writablePoint(actor, await pointIn(tx, pointId))
    const row = { ...said, ...point, id: randomUUID(), addedBy: actor.memberId }
    await tx.insert(milestones).values(row)
    const details = { title: said.titleAr, dueOn: said.dueOn }
    await record(tx, actor, 'point.milestoned', { subject: pointId, bodyId: point.bodyId, details })
    return { programmeId: point.programmeId, milestoneId: row.id }
  })

/** Moves a milestone’s day, with the reason, or says on which day it was reached. The day first planned remains. */
export const dateMilestone = (actor: Actor, { milestoneId, ...said }: MilestoneDayInput) =>
  as(actor, async (tx) => {
    const { pointId, ...whole } = writablePoint(actor, await pointOf(tx, { milestoneId }))
    const reached = said.kind === 'reached'
    insist(!reached || said.on <= today(), 'invalid', { fields: { on: 'future' } })
    const row = { ...said, ...whole, id: randomUUID(), milestoneId, recordedBy: actor.memberId }
    await tx.insert(milestoneDays).values(row)
    await record(tx, actor, 'point.dated', { subject: pointId, bodyId: whole.bodyId, details: said })
    return { programmeId: whole.programmeId, milestoneId }
  })

/** Says what shows whether a point works: in which unit, from where, to where. */
export const addIndicator = (actor: Actor, { pointId, ...said }: IndicatorInput) =>
  as(actor, async (tx) => {
    const point = writablePoint(actor, await pointIn(tx, pointId))
    const row = { ...said, ...point, id: randomUUID(), addedBy: actor.memberId }
    await tx.insert(indicators).values(row)
    await record(tx, actor, 'point.measured', {
      subject: pointId,
      bodyId: point.bodyId,
      details: { name: said.nameAr },
    })
    return { programmeId: point.programmeId, indicatorId: row.id }
  })

/** Reads an indicator: its value on a day, with the source. */
export const readIndicator = (actor: Actor, { indicatorId, ...said }: ReadingInput) =>
  as(actor, async (tx) => {
    const { pointId, ...whole } = writablePoint(actor, await pointOf(tx, { indicatorId }))
    insist(said.on <= today(), 'invalid', { fields: { on: 'future' } })
    const row = { ...said, ...whole, id: randomUUID(), indicatorId, recordedBy: actor.memberId }
    await tx.insert(indicatorReadings).values(row)
    const details = { value: said.value, on: said.on }
    await record(tx, actor, 'point.read', { subject: pointId, bodyId: whole.bodyId, details })
    return { programmeId: whole.programmeId, indicatorId }
  })

const today = () => onTheClock(new Date()).day

type Found = Awaited<ReturnType<typeof pointIn>>

// What a point is measured by can be written as long as its programme is not shelved, and it is not dropped.
function writablePoint(actor: Actor, { id, programmeId, bodyId, stage, dropped }: Found) {
  insist(mayWord(actor, bodyId), 'notYours')
  insist(!dropped, 'notFound')
  insist(stage !== 'archived', 'outOfSeason')
  return { pointId: id, programmeId, bodyId }
}
