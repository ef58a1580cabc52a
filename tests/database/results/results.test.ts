import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { results, resultVotes } from '@/db/schema/territory'
import type { ResultInput } from '@/features/results/input'
import { acceptResults, recordResult } from '@/features/results/mutations'
import { previewResults } from '@/features/results/preview'
import { constituencyRoom, pastVotes, pastVotesOfStation, recordingRoom } from '@/features/results/queries'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { sheetOf } from '../../builders/sheet-of'
import { aBallotList, aConstituency, aResult, aStation } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'
import { denied, hidden, refused } from '../../environment/refused'

let who: Planners
let electionId: string
let constituency: { id: string; electionId: string; bodyId: string }
let ours: string
let others: string

beforeEach(async () => {
  who = await planners(sql)
  const { root, azemmour, provincial, secretary } = who
  electionId = (await anElection(sql, root, provincial.memberId, { pollingDay: '2021-09-08' })).id
  const at = { electionId, bodyId: azemmour }
  constituency = await aConstituency(sql, at, secretary.memberId, { code: 'A', communeCode: '06.181.01.01' })
  ours = await aBallotList(sql, constituency, secretary.memberId, { name: 'الكتاب', isOurs: true })
  others = await aBallotList(sql, constituency, secretary.memberId, { name: 'الميزان' })
})

const counted = (more: Partial<ResultInput> = {}): ResultInput => ({
  ...{ constituencyId: constituency.id, stationId: null, standing: 'proclaimed', source: 'محضر', note: '' },
  ...{ registered: 200, voters: 100, void: 10, contested: 0, valid: 90, asPrinted: false, lot: [] },
  votes: new Map([
    [ours, 50],
    [others, 40],
  ]),
  seats: new Map([[ours, 1]]),
  ...more,
})

describe('A result', () => {
  test('is recorded by whoever may for the body, and by nobody else', async () => {
    const { secretary, director, neighbour, reader, treasurer, member } = who
    for (const actor of [neighbour, reader, treasurer, member]) await hidden(recordResult(actor, counted()))
    await recordResult(secretary, counted())
    await recordResult(director, counted({ standing: 'final' }))
    const room = await constituencyRoom(member, electionId, constituency.id)
    expect(room?.results.map(({ number, standing }) => [number, standing])).toEqual([
      [2, 'final'],
      [1, 'proclaimed'],
    ])
    expect(room?.results[0]?.votes).toEqual([
      { list: ours, votes: 50, seats: 1 },
      { list: others, votes: 40, seats: null },
    ])
    await expect(asVisitor((tx) => tx.select().from(results))).rejects.toThrow()
  })

  test('is recorded of no election whose last station has not closed, also past the pages', async () => {
    const { azemmour, root, provincial, secretary } = who
    const coming = (await anElection(sql, root, provincial.memberId)).id
    const at = await aConstituency(sql, { electionId: coming, bodyId: azemmour }, secretary.memberId, {
      code: 'B',
    })
    const list = await aBallotList(sql, at, secretary.memberId)
    const ask = counted({ constituencyId: at.id, votes: new Map([[list, 90]]), seats: new Map() })
    await refused(recordResult(secretary, ask), 'pollNotOver')
    const file = sheetOf(['constituency', 'لائحة'], ['B', '90'])
    const asked = { electionId: coming, file, standing: 'final' as const, source: 'محضر' }
    await refused(previewResults(secretary, asked), 'pollNotOver')
    const row = { id: randomUUID(), electionId: coming, constituencyId: at.id, bodyId: azemmour, number: 1 }
    await denied(
      as(secretary, (tx) =>
        tx.insert(results).values({
          ...{ ...row, standing: 'provisional', source: 'هاتف', recordedBy: secretary.memberId },
        }),
      ),
    )
  })

  test('stays as it was recorded: nothing is changed, nothing added to it', async () => {
    const { secretary } = who
    const resultId = await aResult(sql, constituency, secretary.memberId, { votes: { [ours]: 9 } })
    await sql`update results set recorded_at = now() - interval '1 day' where id = ${resultId}`
    const { id: constituencyId, bodyId } = constituency
    await denied(
      as(secretary, (tx) =>
        tx.insert(resultVotes).values({ resultId, listId: others, constituencyId, bodyId, votes: 9 }),
      ),
    )
    await expect(as(secretary, (tx) => tx.update(results).set({ valid: 1 }))).rejects.toThrow()
  })

  test('whose sums are wrong is taken only as it is printed', async () => {
    const { secretary } = who
    await refused(recordResult(secretary, counted({ valid: 91, voters: 101 })), 'doesNotAddUp')
    await recordResult(secretary, counted({ valid: 91, voters: 101, asPrinted: true }))
    await recordResult(secretary, counted({ voters: null, void: null, contested: null, registered: null }))
  })

  test('names lists of its own ballot and a station where it is voted on', async () => {
    const { secretary } = who
    const elsewhere = await aConstituency(sql, { electionId, bodyId: who.azemmour }, secretary.memberId)
    const stranger = await aBallotList(sql, elsewhere, secretary.memberId)
    const foreign = await aStation(sql, elsewhere, secretary.memberId)
    await refused(recordResult(secretary, counted({ votes: new Map([[stranger, 90]]) })), 'notFound')
    await refused(recordResult(secretary, counted({ stationId: foreign })), 'notFound')
    await refused(recordResult(secretary, counted({ stationId: randomUUID() })), 'notFound')
    await refused(recordResult(secretary, counted({ votes: new Map() })), 'invalid', { votes: 'required' })
    await refused(
      recordResult(secretary, counted({ votes: new Map([[ours, 90]]), seats: new Map([[others, 1]]) })),
      'invalid',
      { [`votes.${others}`]: 'required' },
    )
  })

  test('of an attached constituency is recorded in the stations of the one that it is attached to', async () => {
    const { secretary, azemmour } = who
    const stationId = await aStation(sql, constituency, secretary.memberId)
    const at = { electionId, bodyId: azemmour }
    const women = await aConstituency(sql, at, secretary.memberId, {
      attachedTo: constituency.id,
      part: 'women',
    })
    const list = await aBallotList(sql, women, secretary.memberId)
    await recordResult(
      secretary,
      counted({ constituencyId: women.id, stationId, votes: new Map([[list, 90]]), seats: new Map() }),
    )
    const room = await recordingRoom(secretary, electionId, women.id, stationId)
    expect(room?.results).toHaveLength(1)
    expect(await recordingRoom(secretary, electionId, women.id, randomUUID())).toBeNull()
  })

  test('recorded by two at once has two numbers, or one of them is told', async () => {
    const { secretary, director } = who
    const done = await Promise.allSettled([
      recordResult(secretary, counted()),
      recordResult(director, counted()),
    ])
    const rows =
      await sql`select number from results where constituency_id = ${constituency.id} order by number`
    const kept = done.filter(({ status }) => status === 'fulfilled').length
    expect(rows.map(({ number }) => number)).toEqual(kept === 2 ? [1, 2] : [1])
  })
})

describe('A list of results', () => {
  const HEADS = ['constituency', 'station', 'valid', 'الكتاب', 'الوردة']

  test('is shown, then taken in whole, with lists that stood on no ballot yet', async () => {
    const { secretary, provincial } = who
    const stationId = await aStation(sql, constituency, secretary.memberId, { code: '1' })
    const file = sheetOf(HEADS, ['A', '', '90', '50', '40'], ['A', '1', '30', '20', '11'])
    const asked = { electionId, file, standing: 'final' as const, source: 'elections.ma' }
    const preview = await previewResults(secretary, asked)
    expect(preview).toMatchObject({ counts: { new: 2, again: 0, bad: 0 }, failing: 1, fresh: ['الوردة'] })
    const ask = { electionId, sealed: preview.sealed }
    await refused(acceptResults(provincial, ask), 'invalid')
    expect(await acceptResults(secretary, ask)).toMatchObject({ recorded: 2, lists: 1 })
    await refused(acceptResults(secretary, ask), 'stale')
    const rows =
      await sql`select station_id, valid, standing from results where election_id = ${electionId} order by valid`
    expect(rows).toEqual([
      { station_id: stationId, valid: 30, standing: 'final' },
      { station_id: null, valid: 90, standing: 'final' },
    ])
    expect((await previewResults(secretary, asked)).counts).toMatchObject({ again: 2 })
  })

  test('is refused while a row is wrong, and to whoever records nothing here', async () => {
    const { secretary, neighbour, member, reader } = who
    const file = sheetOf(HEADS, ['Z', '', '90', '50', '40'])
    const asked = { electionId, file, standing: 'final' as const, source: 'elections.ma' }
    const { sealed, shown } = await previewResults(secretary, asked)
    expect(shown[0]?.faults).toEqual([{ column: 'constituency', fault: 'constituency' }])
    await refused(acceptResults(secretary, { electionId, sealed }), 'incomplete')
    for (const actor of [neighbour, member, reader]) {
      await refused(previewResults(actor, asked), 'notYours')
      await refused(acceptResults(actor, { electionId, sealed }), 'notYours')
    }
  })
})

describe('How a place voted before', () => {
  test('is shown by election, the latest record counting, lists by their names', async () => {
    const { secretary, member, neighbour } = who
    await aResult(sql, constituency, secretary.memberId, { votes: { [ours]: 1 } })
    await aResult(sql, constituency, secretary.memberId, { number: 2, votes: { [ours]: 30, [others]: 60 } })
    const [past] = await pastVotes(member, { communeCode: '06.181.01.01' })
    expect(past).toMatchObject({ electionId, valid: 90, counted: 1, all: 1 })
    expect(past?.lists).toMatchObject([
      { name: { ar: 'الميزان' }, isOurs: false, votes: 60 },
      { name: { ar: 'الكتاب' }, isOurs: true, votes: 30 },
    ])
    expect(await pastVotes(neighbour, { communeCode: '06.181.01.01' })).toEqual([])
  })

  test('is shown of a station by its number', async () => {
    const { secretary } = who
    const stationId = await aStation(sql, constituency, secretary.memberId, { code: '12' })
    await aResult(sql, constituency, secretary.memberId, { stationId, votes: { [ours]: 30 } })
    const past = await pastVotesOfStation(secretary, { code: '12', constituency: 'A', kind: 'communal' })
    expect(past).toMatchObject([{ electionId, valid: 30, lists: [{ votes: 30 }] }])
  })
})
