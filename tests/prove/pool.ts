import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { env } from '@/env'
import { leaks, mixedActors } from '../builders/mixed-actors'
import { figure } from '../environment/figures'

const owner = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice: () => {} })
afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

test('Z6: ten thousand transactions of mixed people at once leak nothing', async () => {
  const found = await leaks(await mixedActors(owner), 10_000)
  figure('Z6', `10,000 transactions of mixed people, leaks ${found}`)
  expect(found).toBe(0)
})
