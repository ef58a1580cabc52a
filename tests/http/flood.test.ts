import { afterAll, beforeAll, expect, test } from 'vitest'
import { figure, times } from '../environment/figures'
import { percentile } from '../environment/percentile'
import { ownerSql, site } from '../environment/server'
import { get, hiddenFields, post } from './account/form'
import { inTurn } from './crawl'

const sql = ownerSql()
const base = site()
const READINGS = times(40, 1_000)
const AT_ONCE = 64
const PAGES = ['/ar', '/fr/news', '/ar/about', '/en']

// Every try is to reach the hashing behind the limits.
const UNLIMITED = sql`create or replace function limits.forget() returns trigger language plpgsql
  as $$ begin new.points := 1; return new; end $$`

beforeAll(async () => {
  await UNLIMITED
  await sql`create trigger forget before insert or update on limits.counters for each row execute function limits.forget()`
})
afterAll(async () => {
  await sql`drop function limits.forget() cascade`
})

/** Signs in with wrong passwords, many at once, until told to stop. Out: how many were answered, and any error. */
function flood() {
  let isOver = false
  const found = { tries: 0, failed: 0 }
  const one = async (hidden: [string, string][], n: number) => {
    while (!isOver) {
      const fields = { email: `nobody${n}@example.org`, password: 'not the password' }
      const from = `127.0.1.${1 + (n % 200)}`
      const sent = { base, path: '/fr/sign-in', origin: base, from }
      const { status } = await post(sent, [...hidden, ...Object.entries(fields)])
      found.tries += 1
      if (status !== 200) found.failed += 1
    }
  }
  const running = get(base, '/fr/sign-in').then(({ text }) =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, n) => one(hiddenFields(text), n))),
  )
  return {
    found,
    stop: async () => {
      isOver = true
      await running
    },
  }
}

const readings = async () => {
  const took: number[] = []
  const statuses = await inTurn(
    Array.from({ length: READINGS }, (_, n) => PAGES[n % PAGES.length] ?? ''),
    async (path) => {
      const began = performance.now()
      const { status } = await get(base, path)
      took.push(performance.now() - began)
      return status
    },
    4,
  )
  return { p95: percentile(took, 95), others: statuses.filter((status) => status !== 200) }
}

test('readers read on while sign-ins flood the door', async () => {
  await readings()
  const calm = await readings()
  const water = flood()
  await expect.poll(() => water.found.tries, { timeout: 60_000 }).toBeGreaterThan(AT_ONCE)
  const flooded = await readings()
  await water.stop()
  figure(
    'R4',
    `${READINGS} readings beside ${AT_ONCE} sign-ins at once (${water.found.tries} answered): not 200 ${flooded.others.length}, readers' p95 ${flooded.p95.toFixed(0)} ms (calm ${calm.p95.toFixed(0)} ms)`,
  )
  expect(flooded.others).toEqual([])
  expect(water.found.failed).toBe(0)
})
