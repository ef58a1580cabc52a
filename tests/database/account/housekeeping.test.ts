import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { clearExpired } from '@/features/portal/housekeeping'
import { closeLimits, spend } from '@/gate/limits'
import { aLink, aPerson } from '../../builders/account'
import { ownerSql as sql } from '../../environment/database'
import { aSession } from './account-world'

afterAll(async () => {
  await closeLimits()
  await closeDatabase()
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('the night’s housekeeping removes what has run out, and nothing that is still needed', async () => {
  const { id } = await aPerson(sql)
  const gone = [
    await aSession(sql, id, { endsAt: daysAgo(31) }),
    await aSession(sql, id, { seenAt: daysAgo(38), endsAt: daysAgo(-1) }),
  ]
  const kept = [await aSession(sql, id), await aSession(sql, id, { endsAt: daysAgo(29) })]
  await aLink(sql, id, 'reset', daysAgo(2))
  await aLink(sql, id)
  for (const at of [daysAgo(8), daysAgo(1)])
    await sql`insert into submissions (member_id, key, act, at) values (${id}, ${randomUUID()}, 'test', ${at})`
  await spend('test', 'now', { times: 1, seconds: 60 })
  await sql`insert into limits.counters (key, points, expire) values ('test:before', 1, ${daysAgo(1)})`

  await clearExpired()

  const left = (await sql`select id from sessions where member_id = ${id}`).map((row) => row.id)
  expect(left.sort()).toEqual(kept.map((session) => session.id).sort())
  expect(left).not.toContain(gone[0]?.id)
  expect(await sql`select from tokens where member_id = ${id}`).toHaveLength(1)
  expect(await sql`select from submissions where member_id = ${id}`).toHaveLength(1)
  const counters = await sql`select key from limits.counters where key like 'test:%'`
  expect(counters.map(({ key }) => key)).toEqual(['test:now'])
})
