import { expect, test } from 'vitest'
import { sampleMembers } from '@/db/sample/members'
import { stood } from '@/features/coverage/groups'
import { coverageRoom } from '@/features/coverage/queries'
import { loadCampaign } from '@/features/portal/sample-campaign'
import { loadElections } from '@/features/portal/sample-elections'
import { loadTerritory } from '@/features/portal/sample-territory'
import { tasksRoom } from '@/features/tasks/queries'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

test('the sample’s next election is being prepared: tasks entrusted, agents asked, and many stations without anybody', async () => {
  const root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'أزمور')
  const planner = await aMember(sql, 'كاتب إقليمي تجريبي', ['provincialSecretary', root])
  const home = sampleMembers.filter(({ branch }) => branch === 'azemmour')
  const people = new Map<string, string>()
  for (const { key, nameAr } of home) people.set(key, await aMember(sql, nameAr, ['member', azemmour]))
  people.set('branchSecretary', await aMember(sql, 'كاتبة الفرع', ['branchSecretary', azemmour]))
  const place = {
    body: (key: string) => (key === 'root' ? root : azemmour),
    person: (key: string) => people.get(key) ?? planner,
  }
  await loadElections(sql, place)
  await loadTerritory(sql, place)
  await loadCampaign(sql, place)
  const secretary = await actorFor(sql, planner)
  const [next] = await sql<{ id: string }[]>`select id from elections where polling_day = '2027-09-08'`
  expect((await tasksRoom(secretary, next?.id ?? ''))?.tasks).toHaveLength(5)
  const stations = stood((await coverageRoom(secretary, next?.id ?? ''))?.stations ?? [])
  expect(stations.flatMap(({ agents }) => agents)).toHaveLength(7)
  expect(stations.filter(({ agents }) => agents.length === 0).length).toBeGreaterThan(40)
})
