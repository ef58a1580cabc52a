import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { ownPart } from '@/features/coverage/queries'
import { addShift, editShift, joinShift, putDown, removeShift, takeOff } from '@/features/shifts/mutations'
import { shiftRoom, shiftsRoom } from '@/features/shifts/queries'
import type { Actor } from '@/gate/actor'
import { aComrade } from '../../builders/comrades'
import { aShift, aVolunteer } from '../../builders/coverage'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let who: Planners
let electionId: string

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
})

const said = (more = {}) => ({
  ...{ purpose: 'توزيع المناشير', place: 'السوق', needed: 2 },
  ...{ startsAt: new Date('2027-09-01T09:00:00Z'), endsAt: new Date('2027-09-01T12:00:00Z') },
  ...more,
})
const coming = (shiftId: string) =>
  sql`select member_id, added_by from shift_volunteers where shift_id = ${shiftId}`
const branchShift = (more: Parameters<typeof aShift>[3] = {}) =>
  aShift(sql, { electionId, bodyId: who.azemmour }, who.secretary.memberId, more)

describe('Shifts', () => {
  test('are set, changed and taken away by whoever plans for the body, and each time it is written down', async () => {
    const { secretary, provincial, reader, treasurer, member, neighbour, azemmour } = who
    const set = (actor: Actor) => addShift(actor, { electionId, bodyId: azemmour, ...said() })
    for (const actor of [reader, treasurer, member, neighbour]) await refused(set(actor), 'notYours')
    const { shiftId } = await set(secretary)
    const edit = { shiftId, version: 1, ...said({ needed: 5 }) }
    for (const actor of [reader, member]) {
      await refused(editShift(actor, edit), 'notYours')
      await refused(removeShift(actor, { shiftId }), 'notYours')
    }
    await refused(editShift(neighbour, edit), 'notFound')
    await editShift(secretary, edit)
    await refused(editShift(provincial, edit), 'stale')
    await removeShift(provincial, { shiftId })
    for (const act of ['set', 'edited', 'removed'])
      expect(
        await sql`select from ledger where act = ${`shift.${act}`} and subject = ${shiftId}`,
      ).toHaveLength(1)
  })

  test('a body sets them for an election of its own or of those above it', async () => {
    const { provincial, secretary, root, azemmour } = who
    const { id } = await anElection(sql, azemmour, secretary.memberId)
    await refused(addShift(provincial, { electionId: id, bodyId: root, ...said() }), 'notFound')
  })
})

describe('Whoever comes', () => {
  test('puts themselves down, and takes their name off again; a branch’s shift is no business of its neighbours', async () => {
    const { member, neighbour } = who
    const shiftId = await branchShift()
    await refused(joinShift(neighbour, { shiftId }), 'notFound')
    await joinShift(member, { shiftId })
    await joinShift(member, { shiftId })
    expect(await coming(shiftId)).toHaveLength(1)
    expect((await ownPart(member, electionId))?.shifts).toMatchObject([
      { isMine: true, coming: 1, needed: 2 },
    ])
    await takeOff(member, { shiftId, memberId: member.memberId })
    await refused(takeOff(member, { shiftId, memberId: member.memberId }), 'notFound')
    expect(await coming(shiftId)).toHaveLength(0)
  })

  test('is put down and taken off by whoever plans; by nobody else', async () => {
    const { secretary, reader, member, treasurer, azemmour } = who
    const rachid = await aComrade(sql, 'رشيد', azemmour)
    const shiftId = await branchShift()
    const down = { shiftId, memberId: rachid }
    for (const actor of [reader, member, treasurer]) await refused(putDown(actor, down), 'notYours')
    const stranger = await aComrade(sql, 'غريبة', who.neighbour.reach('election.plan')[0] ?? '')
    await refused(putDown(secretary, { shiftId, memberId: stranger }), 'invalid', {
      memberId: 'unknownMember',
    })
    await putDown(secretary, down)
    for (const actor of [reader, member]) await refused(takeOff(actor, down), 'notYours')
    const room = await shiftRoom(reader, electionId, shiftId, '')
    expect(room?.volunteers).toMatchObject([{ memberId: rachid, name: { ar: 'رشيد' }, ownWord: false }])
    await takeOff(secretary, down)
  })

  test('is not told to other members: they see how many come, and no names', async () => {
    const { secretary, member } = who
    const shiftId = await branchShift()
    await aVolunteer(sql, shiftId, secretary.memberId)
    expect((await shiftsRoom(member, electionId))?.shifts).toMatchObject([{ coming: 1, isMine: false }])
    expect(await as(member, (tx) => tx.execute('select * from shift_volunteers'))).toHaveLength(0)
  })

  test('cannot be in two shifts in the same hours, and is told which one is in the way', async () => {
    const { member } = who
    const first = await branchShift({ purpose: 'نقل الممثلين' })
    const second = await branchShift({ startsAt: '2027-09-08T11:00:00Z', endsAt: '2027-09-08T15:00:00Z' })
    const after = await branchShift({ startsAt: '2027-09-08T12:00:00Z', endsAt: '2027-09-08T15:00:00Z' })
    await joinShift(member, { shiftId: first })
    await expect(joinShift(member, { shiftId: second })).rejects.toMatchObject({
      ...{ reason: 'shiftsOverlap', more: { theirs: { id: first, purpose: 'نقل الممثلين' } } },
    })
    await joinShift(member, { shiftId: after })
  })

  test('asked for two shifts at the same moment, is down for one of them', async () => {
    const { member } = who
    const ids = [await branchShift(), await branchShift()]
    const both = await Promise.allSettled(ids.map((shiftId) => joinShift(member, { shiftId })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('moves with the shift, unless that puts them in two places', async () => {
    const { secretary, member } = who
    const shiftId = await branchShift({ startsAt: '2027-09-01T09:00:00Z', endsAt: '2027-09-01T12:00:00Z' })
    await joinShift(member, { shiftId })
    const later = said({
      startsAt: new Date('2027-09-02T09:00:00Z'),
      endsAt: new Date('2027-09-02T12:00:00Z'),
    })
    await editShift(secretary, { shiftId, version: 1, ...later })
    const other = await branchShift({ startsAt: '2027-09-03T09:00:00Z', endsAt: '2027-09-03T12:00:00Z' })
    await joinShift(member, { shiftId: other })
    const onto = said({
      startsAt: new Date('2027-09-03T10:00:00Z'),
      endsAt: new Date('2027-09-03T11:00:00Z'),
    })
    await refused(editShift(secretary, { shiftId, version: 2, ...onto }), 'shiftsOverlap')
  })

  test('finds a filled shift closed, the last place taken once; what is over takes nobody', async () => {
    const { member, secretary, treasurer } = who
    const shiftId = await branchShift({ needed: 1 })
    const all = await Promise.allSettled(
      [member, secretary, treasurer].map((actor) => joinShift(actor, { shiftId })),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await coming(shiftId)).toHaveLength(1)
    const over = await branchShift({ startsAt: '2020-09-01T09:00:00Z', endsAt: '2020-09-01T12:00:00Z' })
    await refused(joinShift(member, { shiftId: over }), 'shiftOver')
  })
})
