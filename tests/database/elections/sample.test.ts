import { beforeEach, describe, expect, test } from 'vitest'
import { electionRoom } from '@/features/deadlines/queries'
import { electionsRoom } from '@/features/elections/queries'
import { loadElections } from '@/features/portal/sample-elections'
import { loadTerritory } from '@/features/portal/sample-territory'
import { territoryRoom } from '@/features/territory/queries'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let secretary: Actor

beforeEach(async () => {
  const root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'أزمور')
  const planner = await aMember(sql, 'كاتب إقليمي تجريبي', ['provincialSecretary', root])
  secretary = await actorFor(sql, planner)
  await loadElections(sql, { body: (key) => (key === 'root' ? root : azemmour), person: () => planner })
})

describe('The sample’s elections', () => {
  test('are those that were held, and the next one, whose date is marked as assumed', async () => {
    const { elections } = await electionsRoom(secretary)
    expect(elections.map(({ pollingDay, isAssumed }) => [pollingDay, isAssumed])).toEqual([
      ['2027-09-08', true],
      ['2026-09-23', false],
      ['2021-09-08', false],
      ['2021-09-08', false],
      ['2016-10-07', false],
    ])
  })

  test('have a calendar without contradictions, in which the windows of 2026 come out as they were published', async () => {
    const { elections } = await electionsRoom(secretary)
    const house = elections.find(({ kind }) => kind === 'house')
    const room = await electionRoom(secretary, house?.id ?? '')
    expect(room?.steps.map(({ key, opensOn, dueOn }) => [key, opensOn, dueOn]).slice(0, 2)).toEqual([
      ['candidacies', '2026-08-31', '2026-09-09'],
      ['campaign', '2026-09-10', '2026-09-22'],
    ])
  })

  test('have the official results of the constituency, and the communes of the next one as the law lays them out', async () => {
    const root = await rootBody(sql)
    await loadTerritory(sql, { body: () => root, person: () => secretary.memberId })
    const [past] = await sql`select sum(v.seats)::int as seats, sum(v.votes)::int as votes from elections e
      join results r on r.election_id = e.id join result_votes v on v.result_id = r.id where e.polling_day = '2016-10-07'`
    expect(past).toEqual({ seats: 6, votes: 112_424 })
    const [next] = await sql<{ id: string }[]>`select distinct e.id from elections e
      join constituencies c on c.election_id = e.id where e.polling_day = '2027-09-08'`
    const communes = (await territoryRoom(secretary, next?.id ?? ''))?.communes ?? []
    expect(communes.filter(({ gaps }) => gaps.includes('seats'))).toEqual([])
    expect(communes.filter((one) => one.constituencies === 0).map(({ latin }) => latin)).toEqual([
      'El Jadida',
    ])
  })
})
