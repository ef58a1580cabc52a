import { beforeEach, describe, expect, test } from 'vitest'
import { opening } from '@/features/seats/opening'
import { filled, totals } from '@/features/seats/overview'
import { constituencyRoom, seatsRoom, simulatorRoom } from '@/features/seats/queries'
import type { Actor } from '@/gate/actor'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aVotedConstituency, inElection, lawOf } from '../../builders/seats'
import { aBallotList, aConstituency, aResult, aStation } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'

let who: Planners

beforeEach(async () => {
  who = await planners(sql)
})

const roomOf = async (actor: Actor, electionId: string) => {
  const room = await seatsRoom(actor, electionId)
  if (!room) throw new Error('not for them')
  return room.constituencies.map((row) => filled(room.rule, row))
}
const votes = { أ: 520, ب: 310, ج: 170 }

describe('The seats of an election', () => {
  test('are seen by members of the bodies concerned, and by no others', async () => {
    const { secretary, member, neighbour, azemmour } = who
    const { electionId, id } = await aVotedConstituency(sql, azemmour, secretary.memberId, { votes })
    expect(await roomOf(member, electionId)).toHaveLength(1)
    expect(await seatsRoom(neighbour, electionId)).toBeNull()
    expect(await constituencyRoom(neighbour, electionId, id)).toBeNull()
  })

  test('are shared out by the law that the election stands under', async () => {
    const { provincial, root } = who
    const seatsUnder = async (year: string) => {
      const { electionId, lists } = await aVotedConstituency(sql, root, provincial.memberId, {
        ...{ votes: { أ: 870, ب: 80, ج: 50 }, ballotSeats: 5, year },
      })
      const [one] = await roomOf(provincial, electionId)
      return Object.entries(lists).map(([, id]) => one?.seats?.get(id))
    }
    // 950 votes of lists over 6 % by five, with the largest remainder the first's; or 1,000 voters by five.
    expect(await seatsUnder('2015')).toEqual([5, 0, 0])
    expect(await seatsUnder('2021')).toEqual([4, 1, 0])
  })

  test('come from the latest result of the whole, whatever its stations say', async () => {
    const { provincial, root } = who
    const { electionId, id, lists } = await aVotedConstituency(sql, root, provincial.memberId, { votes })
    const of = { id, electionId, bodyId: root }
    const later = { [lists.أ ?? '']: 10, [lists.ب ?? '']: 990 }
    await aResult(sql, of, provincial.memberId, { number: 2, votes: later, voters: 1_000, registered: 2_000 })
    await aResult(sql, of, provincial.memberId, {
      ...{ stationId: await aStation(sql, of, provincial.memberId), votes: { [lists.ج ?? '']: 9_000 } },
    })
    const [one] = await roomOf(provincial, electionId)
    expect(one?.row).toMatchObject({ from: 'whole', voters: 1_000 })
    expect(one?.seats?.get(lists.ب ?? '')).toBe(6)
  })

  test('come from the latest of each station where there is none of the whole, and say from how many', async () => {
    const { provincial, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const of = await aConstituency(sql, { electionId, bodyId: root }, provincial.memberId, { seats: 2 })
    const list = await aBallotList(sql, of, provincial.memberId, { name: 'أ' })
    const other = await aBallotList(sql, of, provincial.memberId, { name: 'ب' })
    const stations = [1, 2, 3].map(() => aStation(sql, of, provincial.memberId))
    const [first, second] = await Promise.all(stations)
    const counted = (stationId: string | undefined, number: number, cast: number) =>
      aResult(sql, of, provincial.memberId, {
        ...{ stationId: stationId ?? null, number, voters: cast + 20, votes: { [list]: cast, [other]: 20 } },
      })
    await counted(first, 1, 5)
    await counted(first, 2, 80)
    await counted(second, 1, 40)
    const [one] = await roomOf(provincial, electionId)
    expect(one?.row).toMatchObject({
      ...{ from: 'stations', stations: 3, countedStations: 2, registered: 800, voters: 160, valid: 160 },
    })
    expect(one?.row.lists.map(({ votes: cast }) => cast)).toEqual([120, 40])
  })

  test('of an annulled result are none', async () => {
    const { provincial, root } = who
    const { electionId, id, lists } = await aVotedConstituency(sql, root, provincial.memberId, { votes })
    const of = { id, electionId, bodyId: root }
    const annulled = { number: 2, standing: 'annulled', votes: { [lists.أ ?? '']: 5 } } as const
    await aResult(sql, of, provincial.memberId, annulled)
    const [one] = await roomOf(provincial, electionId)
    expect(one).toMatchObject({ parts: [], seats: null })
  })

  test('that were proclaimed stand beside them, and every difference is told', async () => {
    const { provincial, root } = who
    const agreed = await aVotedConstituency(sql, root, provincial.memberId, {
      ...{ votes, ballotSeats: 3, seats: { أ: 2, ب: 1 } },
    })
    const of = { electionId: agreed.electionId, bodyId: root }
    const differing = await inElection(sql, of, provincial.memberId, {
      ...{ votes, ballotSeats: 3, seats: { أ: 3 } },
    })
    const those = await roomOf(provincial, agreed.electionId)
    const differences = new Map(those.map(({ row, differing: lists }) => [row.id, lists.length]))
    expect(differences.get(agreed.id)).toBe(0)
    expect(differences.get(differing.id)).toBeGreaterThan(0)
    const [first] = totals(those)
    expect(first).toMatchObject({ votes: 1_040, proclaimed: 5 })
    expect(totals(those).reduce((sum, { seats }) => sum + seats, 0)).toBe(6)
  })
})

describe('A simulator', () => {
  const openedBy = async (
    actor: Actor,
    { electionId, id }: { electionId: string; id: string },
    ruleSetId: string | null = null,
  ) => {
    const room = await simulatorRoom(actor, electionId, id, null)
    if (!room) throw new Error('not for them')
    return opening(room, { start: null, ruleSetId, locale: 'ar' })
  }

  test('begins with the result, under the election’s law or the one that is asked for', async () => {
    const { reader, root } = who
    const held = await aVotedConstituency(sql, root, reader.memberId, { votes })
    const [law, other] = [await lawOf(sql, 'communal', '2021'), await lawOf(sql, 'communal', '2015')]
    const { start, inputs, baseline } = await openedBy(reader, held)
    expect([start, inputs.ruleSetId, inputs.voters]).toEqual(['result', law, 1_000])
    expect(Object.values(baseline ?? {}).reduce((sum, seats) => sum + seats, 0)).toBe(6)
    expect((await openedBy(reader, held, other)).inputs.ruleSetId).toBe(other)
    const ofTheHouse = await lawOf(sql, 'house', '2016')
    expect((await openedBy(reader, held, ofTheHouse)).inputs.ruleSetId).toBe(law)
  })

  test('begins, before it is voted, with how the same commune voted last, lists of one name as one', async () => {
    const { reader, root } = who
    const communeCode = '06.181.01.05'
    const before = { votes, communeCode, code: 'old' }
    await aVotedConstituency(sql, root, reader.memberId, { ...before, pollingDay: '2015-09-04' })
    await aVotedConstituency(sql, root, reader.memberId, { ...before, votes: { أ: 7, د: 9 } })
    const { id: electionId } = await anElection(sql, root, reader.memberId)
    const next = { electionId, bodyId: root }
    const coming = await aConstituency(sql, next, reader.memberId, { communeCode, code: 'new' })
    const own = await aBallotList(sql, coming, reader.memberId, { name: 'أ' })
    const { start, inputs } = await openedBy(reader, coming)
    expect(start).toBe('earlier')
    expect(inputs.lists.map(({ name, votes: cast }) => [name, cast])).toEqual([
      ['د', 9],
      ['أ', 7],
    ])
    expect(inputs.lists[1]?.id).toBe(own)
  })

  test('begins with nothing where nothing is known', async () => {
    const { reader, root } = who
    const { id: electionId } = await anElection(sql, root, reader.memberId)
    const of = await aConstituency(sql, { electionId, bodyId: root }, reader.memberId)
    await aBallotList(sql, of, reader.memberId, { name: 'أ' })
    const { start, inputs, baseline } = await openedBy(reader, of)
    expect([start, baseline, inputs.lists.map(({ votes: cast }) => cast)]).toEqual(['nothing', null, [0]])
  })

  test('of a constituency that they may not know of opens to nobody', async () => {
    const { secretary, neighbour, azemmour } = who
    const { electionId, id } = await aVotedConstituency(sql, azemmour, secretary.memberId, { votes })
    expect(await simulatorRoom(neighbour, electionId, id, null)).toBeNull()
  })
})
