import { beforeEach, describe, expect, test } from 'vitest'
import { correctOuting, recordOuting, removeOuting } from '@/features/outings/mutations'
import { outingsRoom } from '@/features/outings/queries'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
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

const today = onTheClock(new Date()).day
const done = {
  ...{ communeCode: '06.181.01.01', area: 'حي السلام', heldOn: today },
  ...{ doors: 40, conversations: 12, leaflets: 100, meetings: 0, participants: 6 },
}
const count = (actor: Actor, bodyId: string, ledBy: string | null = null, more = {}) =>
  recordOuting(actor, { electionId, bodyId, ledBy, ...done, ...more })
const outingsOf = async (actor: Actor) =>
  (await outingsRoom(actor, electionId))?.outings.map(({ id }) => id) ?? []
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

describe('An outing', () => {
  test('is counted by a planner of the body for whoever of it led it', async () => {
    const { secretary, reader, treasurer, member, neighbour, azemmour } = who
    for (const actor of [reader, treasurer, neighbour])
      await refused(count(actor, azemmour, member.memberId), 'notYours')
    await refused(count(secretary, azemmour, neighbour.memberId), 'invalid', { ledBy: 'unknownMember' })
    const { outingId } = await count(secretary, azemmour, member.memberId)
    expect((await outingsRoom(secretary, electionId))?.outings).toMatchObject([
      { ...done, leader: { ar: 'نعيمة' } },
    ])
    expect(await written('outing.recorded', outingId)).toHaveLength(1)
  })

  test('is counted by a plain member who led it, for a body of theirs and no other', async () => {
    const { member, neighbour, azemmour } = who
    const { outingId } = await count(member, azemmour)
    expect(await outingsOf(member)).toEqual([outingId])
    await refused(count(neighbour, azemmour), 'notYours')
    expect(await outingsOf(neighbour)).toEqual([])
  })

  test('is seen by its leader and by those who follow elections there, by nobody else', async () => {
    const { provincial, director, reader, secretary, treasurer, member, neighbour, azemmour } = who
    const { outingId } = await count(member, azemmour)
    for (const actor of [provincial, director, reader, secretary, member])
      expect(await outingsOf(actor)).toEqual([outingId])
    for (const actor of [treasurer, neighbour]) expect(await outingsOf(actor)).toEqual([])
  })

  test('was held already, in a commune that there is', async () => {
    const { secretary, azemmour } = who
    await refused(count(secretary, azemmour, null, { heldOn: daysAfter(today, 1) }), 'invalid', {
      heldOn: 'future',
    })
    await refused(count(secretary, azemmour, null, { communeCode: 'nowhere' }), 'invalid', {
      communeCode: 'malformed',
    })
  })

  test('is for an election that the body prepares', async () => {
    const { secretary, provincial, root, azemmour } = who
    const { id } = await anElection(sql, azemmour, secretary.memberId)
    await refused(
      recordOuting(provincial, { electionId: id, bodyId: root, ledBy: null, ...done }),
      'notFound',
    )
  })

  test('is put right and taken out by its leader and by planners, and two at once do not overwrite each other', async () => {
    const { secretary, reader, treasurer, member, neighbour, azemmour } = who
    const { outingId } = await count(member, azemmour)
    const correction = { outingId, version: 1, ...done, doors: 41 }
    await refused(correctOuting(reader, correction), 'notYours')
    await refused(removeOuting(reader, { outingId }), 'notYours')
    for (const actor of [treasurer, neighbour]) {
      await refused(correctOuting(actor, correction), 'notFound')
      await refused(removeOuting(actor, { outingId }), 'notFound')
    }
    await correctOuting(member, correction)
    await refused(correctOuting(secretary, correction), 'stale')
    await removeOuting(secretary, { outingId })
    expect(await outingsOf(member)).toEqual([])
    for (const act of ['outing.corrected', 'outing.removed'])
      expect(await written(act, outingId)).toHaveLength(1)
  })
})
