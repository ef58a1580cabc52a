import { beforeEach, describe, expect, test } from 'vitest'
import { electionRoom } from '@/features/deadlines/queries'
import { electionsRoom } from '@/features/elections/queries'
import { loadElections } from '@/features/portal/sample-elections'
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
  test('are the two that were held, and the next one, whose date is marked as assumed', async () => {
    const { elections } = await electionsRoom(secretary)
    expect(elections.map(({ pollingDay, isAssumed }) => [pollingDay, isAssumed])).toEqual([
      ['2027-09-08', true],
      ['2026-09-23', false],
      ['2021-09-08', false],
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
})
