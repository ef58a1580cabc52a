import { beforeEach, describe, expect, test } from 'vitest'
import type { Measure } from '@/db/campaign'
import { giveUpObjective, setObjective } from '@/features/objectives/mutations'
import { knownOf, standing } from '@/features/objectives/objective'
import { objectivesRoom } from '@/features/objectives/queries'
import type { Actor } from '@/gate/actor'
import { anOuting, aProgrammeLink } from '../../builders/campaign'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aPoint, aProgramme } from '../../builders/programme'
import { aBallotList, aConstituency, aResult } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let who: Planners
let electionId: string
const AZEMMOUR = '06.181.01.01'

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
})

const aim = (actor: Actor, bodyId: string, more: Partial<Parameters<typeof setObjective>[1]> = {}) =>
  setObjective(actor, {
    ...{ electionId, bodyId, communeCode: AZEMMOUR, measure: 'votes' as Measure, target: 900, number: 0 },
    ...{ dueOn: null, reason: 'ثلث أصوات 2021', points: [], ...more },
  })
const roomOf = async (actor: Actor, id = electionId) => {
  const room = await objectivesRoom(actor, id)
  if (!room) throw new Error('not for them')
  return room
}
const standingFor = async (actor: Actor) => standing((await roomOf(actor)).objectives)
const knownFor = async (actor: Actor) => {
  const { objectives, facts } = await roomOf(actor)
  return standing(objectives).map((objective) => knownOf(objective, facts))
}

describe('An objective', () => {
  test('is set by whoever plans for the body, and read by those who follow elections there', async () => {
    const { provincial, secretary, reader, treasurer, member, neighbour, azemmour } = who
    for (const actor of [reader, treasurer, member, neighbour])
      await refused(aim(actor, azemmour), 'notYours')
    await aim(secretary, azemmour)
    for (const actor of [provincial, reader, secretary])
      expect(await standingFor(actor)).toMatchObject([{ target: 900, dueOn: '2027-09-08' }])
    for (const actor of [treasurer, member, neighbour]) expect(await standingFor(actor)).toEqual([])
  })

  test('stands alone in its commune and measure; another is refused, and said anew it keeps what was said before', async () => {
    const { secretary, azemmour } = who
    await aim(secretary, azemmour)
    await refused(aim(secretary, azemmour, { target: 1000 }), 'invalid', { measure: 'aimStands' })
    await aim(secretary, azemmour, { measure: 'seats', target: 6 })
    await aim(secretary, azemmour, { number: 1, target: 1000, dueOn: '2027-09-01' })
    expect(await standingFor(secretary)).toMatchObject([
      { measure: 'seats', target: 6 },
      { measure: 'votes', target: 1000, dueOn: '2027-09-01' },
    ])
    expect((await roomOf(secretary)).objectives).toHaveLength(3)
  })

  test('of two who change it, the second is shown what the first wrote', async () => {
    const { secretary, provincial, azemmour } = who
    await aim(secretary, azemmour)
    await aim(provincial, azemmour, { number: 1, target: 1000 })
    await expect(aim(secretary, azemmour, { number: 1, target: 1100 })).rejects.toMatchObject({
      ...{ reason: 'stale', more: { theirs: { target: 1000, number: 2 } } },
    })
    const both = await Promise.allSettled(
      [secretary, provincial].map((actor) => aim(actor, azemmour, { number: 2, target: 1200 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is given up with a reason by planners alone, and can be set again', async () => {
    const { secretary, reader, treasurer, neighbour, azemmour } = who
    await aim(secretary, azemmour)
    const [{ id: objectiveId } = { id: '' }] = await standingFor(secretary)
    const reason = 'لا مرشح لنا هناك'
    await refused(giveUpObjective(reader, { objectiveId, reason }), 'notYours')
    for (const actor of [treasurer, neighbour])
      await refused(giveUpObjective(actor, { objectiveId, reason }), 'notFound')
    await giveUpObjective(secretary, { objectiveId, reason })
    expect(await standingFor(secretary)).toEqual([])
    await refused(giveUpObjective(secretary, { objectiveId, reason }), 'stale')
    await aim(secretary, azemmour, { target: 500 })
    expect(await standingFor(secretary)).toMatchObject([{ target: 500, number: 3 }])
  })

  test('of a body is for an election that it prepares', async () => {
    const { secretary, provincial, root, azemmour } = who
    const { id } = await anElection(sql, azemmour, secretary.memberId)
    await refused(aim(provincial, root, { electionId: id }), 'notFound')
  })
})

describe('What is known beside an objective', () => {
  test('are the votes and seats of our lists in the last election of its kind there, as they stand last', async () => {
    const { secretary, provincial, root, azemmour } = who
    const author = provincial.memberId
    for (const [pollingDay, votes] of [
      ['2015-09-04', 700],
      ['2021-09-08', 640],
    ] as const) {
      const before = await anElection(sql, root, author, { pollingDay })
      const place = await aConstituency(sql, { electionId: before.id, bodyId: root }, author, {
        communeCode: AZEMMOUR,
      })
      const ours = await aBallotList(sql, place, author, { isOurs: true })
      const theirs = await aBallotList(sql, place, author)
      await aResult(sql, place, author, { number: 1, votes: { [ours]: votes - 1, [theirs]: 2000 } })
      await aResult(sql, place, author, { number: 2, votes: { [ours]: votes, [theirs]: 2000 } })
    }
    await aim(secretary, azemmour)
    expect(await knownFor(secretary)).toMatchObject([{ value: 640, of: { pollingDay: '2021-09-08' } }])
    await aim(secretary, azemmour, { measure: 'seats', target: 5 })
    expect(await knownFor(secretary)).toMatchObject([null, { value: 640 }])
  })

  test('is what was done on outings of the body and those below it in that commune', async () => {
    const { secretary, provincial, member, root, azemmour } = who
    const place = { electionId, bodyId: azemmour }
    await anOuting(sql, place, member.memberId, { doors: 40 })
    await anOuting(sql, place, member.memberId, { doors: 20 })
    await anOuting(sql, place, member.memberId, { doors: 7, communeCode: '06.181.01.03' })
    await anOuting(sql, { electionId, bodyId: root }, provincial.memberId, { doors: 5 })
    await aim(secretary, azemmour, { measure: 'doors', target: 500 })
    expect(await knownFor(secretary)).toMatchObject([{ value: 60 }])
    await aim(provincial, root, { measure: 'doors', target: 5000, communeCode: null })
    const known = await knownFor(provincial)
    expect(known.map((one) => one?.value).sort()).toEqual([60, 72])
  })

  test('are points of the linked programme that the reader may read: of a draft nobody else sees any', async () => {
    const { secretary, provincial, reader, azemmour } = who
    const programme = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'drafting', open: false })
    const point = await aPoint(sql, programme, secretary.memberId)
    const elsewhere = await aPoint(
      sql,
      await aProgramme(sql, azemmour, secretary.memberId),
      secretary.memberId,
    )
    await aProgrammeLink(sql, { electionId, bodyId: azemmour }, programme.id, secretary.memberId)
    await aim(secretary, azemmour, { points: [point.id, elsewhere.id] })
    const pointsFor = async (actor: Actor) =>
      (await standingFor(actor)).flatMap(({ points }) => points.map(({ id }) => id))
    expect(await pointsFor(secretary)).toEqual([point.id])
    expect(await pointsFor(reader)).toEqual([point.id])
    // What the editor of a text may not read they do not take away either.
    await sql`update campaign_objectives set points = points || ${[elsewhere.id]}::uuid[]`
    await aim(provincial, azemmour, { number: 1, points: [] })
    const [row] = await sql<{ points: string[] }[]>`select points from campaign_objectives where number = 2`
    expect(row?.points).toEqual([elsewhere.id])
  })
})
