import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import type { Stage } from '@/db/plans'
import { indicatorReadings, indicators, milestoneDays, milestones } from '@/db/schema/points'
import { addIndicator, addMilestone, dateMilestone, readIndicator } from '@/features/points/mutations'
import { pointRoom } from '@/features/points/rooms'
import type { Actor } from '@/gate/actor'
import { anAmendment, aPoint, aProgramme, aProposal } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

let azemmour = ''
let drafter: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  const root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  drafter = await at('مسؤول البرنامج', ['programmeOfficer', azemmour])
  treasurer = await at('أمينة المال', ['treasurer', azemmour])
  member = await at('نعيمة', ['member', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
})

const pointIn = async (stage: Stage) => {
  const programme = await aProgramme(sql, azemmour, drafter.memberId, { stage, open: false })
  return aPoint(sql, programme, drafter.memberId)
}
const milestone = { titleAr: 'إبرام الصفقة', titleFr: 'Marché conclu', dueOn: '2026-06-30' }
const indicator = {
  ...{ nameAr: 'المصابيح المركبة', nameFr: 'Lampes posées', unitAr: 'مصباح', unitFr: 'lampes' },
  ...{ baseline: '0', target: '120.5' },
}
const reading = { value: '40.25', on: '2026-03-01', source: 'محضر', standing: 'reported' as const }
const read = async (point: { programmeId: string; number: number }) =>
  pointRoom(member, point.programmeId, point.number)

describe('What a point came from', () => {
  test('leads to each proposal that it took up and each amendment that its text took in, and to no other', async () => {
    const programme = await aProgramme(sql, azemmour, drafter.memberId, {
      stage: 'consultation',
      open: false,
    })
    const [point, other] = [
      await aPoint(sql, programme, drafter.memberId),
      await aPoint(sql, programme, drafter.memberId),
    ]
    const proposed = () => aProposal(sql, programme, member.memberId, azemmour)
    const [mine, turned, apart] = [await proposed(), await proposed(), await proposed()]
    const answered = (
      proposal: string,
      outcome: string,
      into: string | null,
    ) => sql`insert into proposal_answers
      (id, proposal_id, programme_id, body_id, outcome, point_id, reason, answered_by) values (${randomUUID()}, ${proposal},
        ${programme.id}, ${azemmour}, ${outcome}, ${into}, 'سبب', ${drafter.memberId})`
    await answered(mine, 'merged', point.id)
    await answered(turned, 'merged', point.id)
    await answered(turned, 'notNow', null)
    await answered(apart, 'merged', other.id)
    const [taken, declined] = [
      await anAmendment(sql, point, member.memberId, azemmour),
      await anAmendment(sql, point, member.memberId, azemmour, 'فقرة أخرى.'),
    ]
    for (const [amendment, outcome, version] of [
      [taken, 'accepted', 1],
      [declined, 'declined', null],
    ] as const)
      await sql`insert into amendment_answers (amendment_id, programme_id, body_id, outcome, reason, version, answered_by)
        values (${amendment}, ${programme.id}, ${azemmour}, ${outcome}, 'سبب', ${version}, ${drafter.memberId})`
    const room = await read(point)
    expect(room?.proposals.map(({ id }) => id)).toEqual([mine])
    expect(room?.amendments.map(({ id }) => id)).toEqual([taken])
    expect(await pointRoom(neighbour, point.programmeId, point.number)).toBeNull()
  })
})

describe('A milestone', () => {
  test('keeps the day first planned, whatever day it is moved to, and says when it was reached', async () => {
    const point = await pointIn('running')
    const { milestoneId } = await addMilestone(drafter, { pointId: point.id, ...milestone })
    const dating = { milestoneId, kind: 'moved' as const, on: '2026-09-30', reason: 'تأخر المقاول' }
    await dateMilestone(drafter, dating)
    await dateMilestone(drafter, { milestoneId, kind: 'reached', on: '2026-10-02', reason: '' })
    const [found] = (await read(point))?.milestones ?? []
    expect(found).toMatchObject({ title: { ar: 'إبرام الصفقة' }, dueOn: '2026-06-30' })
    expect(found?.days.map(({ kind, on }) => [kind, on])).toEqual([
      ['moved', '2026-09-30'],
      ['reached', '2026-10-02'],
    ])
  })

  test('is not reached on a day to come', async () => {
    const { milestoneId } = await addMilestone(drafter, {
      pointId: (await pointIn('running')).id,
      ...milestone,
    })
    const early = { milestoneId, kind: 'reached' as const, on: '2199-01-01', reason: '' }
    await expect(dateMilestone(drafter, early)).rejects.toMatchObject({ more: { fields: { on: 'future' } } })
  })
})

describe('An indicator', () => {
  test('is read with its source, to the last decimal', async () => {
    const point = await pointIn('running')
    const { indicatorId } = await addIndicator(drafter, { pointId: point.id, ...indicator })
    await readIndicator(drafter, { indicatorId, ...reading })
    await readIndicator(drafter, { indicatorId, ...reading, value: '60', on: '2026-05-01' })
    const [found] = (await read(point))?.indicators ?? []
    expect(found).toMatchObject({ baseline: '0', target: '120.5', unit: { ar: 'مصباح' } })
    expect(found?.readings.map(({ value }) => value)).toEqual(['60', '40.25'])
    const early = readIndicator(drafter, { indicatorId, ...reading, on: '2199-01-01' })
    await expect(early).rejects.toMatchObject({ more: { fields: { on: 'future' } } })
  })
})

describe('What a point is measured by', () => {
  test('is not written once the programme is shelved', async () => {
    const { id: pointId } = await pointIn('archived')
    await refused(addMilestone(drafter, { pointId, ...milestone }), 'outOfSeason')
    await refused(addIndicator(drafter, { pointId, ...indicator }), 'outOfSeason')
  })

  test('is written by the drafters of its body alone', async () => {
    const { id: pointId } = await pointIn('running')
    const { milestoneId } = await addMilestone(drafter, { pointId, ...milestone })
    const { indicatorId } = await addIndicator(drafter, { pointId, ...indicator })
    const dating = { milestoneId, kind: 'reached' as const, on: '2026-03-01', reason: '' }
    for (const [actor, reason] of [
      [treasurer, 'notYours'],
      [member, 'notYours'],
      [neighbour, 'notFound'],
    ] as const) {
      await refused(addMilestone(actor, { pointId, ...milestone }), reason)
      await refused(dateMilestone(actor, dating), reason)
      await refused(addIndicator(actor, { pointId, ...indicator }), reason)
      await refused(readIndicator(actor, { indicatorId, ...reading }), reason)
    }
  })

  test('the database takes it from nobody else either', async () => {
    const { id: pointId, programmeId, bodyId } = await pointIn('running')
    const { milestoneId } = await addMilestone(drafter, { pointId, ...milestone })
    const { indicatorId } = await addIndicator(drafter, { pointId, ...indicator })
    const whole = { programmeId, bodyId }
    for (const actor of [treasurer, member, neighbour]) {
      const [added, recorded] = [{ addedBy: actor.memberId }, { recordedBy: actor.memberId }]
      const id = randomUUID()
      await denied(
        as(actor, (tx) => tx.insert(milestones).values({ ...milestone, id, pointId, ...whole, ...added })),
      )
      await denied(
        as(actor, (tx) => tx.insert(indicators).values({ ...indicator, id, pointId, ...whole, ...added })),
      )
      const day = { id, milestoneId, ...whole, kind: 'reached' as const, on: '2026-03-01', ...recorded }
      await denied(as(actor, (tx) => tx.insert(milestoneDays).values(day)))
      const row = { ...reading, id, indicatorId, ...whole, ...recorded }
      await denied(as(actor, (tx) => tx.insert(indicatorReadings).values(row)))
    }
  })

  test('is of no other programme than its own', async () => {
    const { id: pointId } = await pointIn('running')
    const other = await pointIn('running')
    const { milestoneId } = await addMilestone(drafter, { pointId, ...milestone })
    const foreign = { id: randomUUID(), milestoneId, programmeId: other.programmeId, bodyId: azemmour }
    const day = { ...foreign, kind: 'reached' as const, on: '2026-03-01', recordedBy: drafter.memberId }
    await denied(as(drafter, (tx) => tx.insert(milestoneDays).values(day)))
  })
})
