import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { figure } from '../../environment/figures'

const root = join(import.meta.dirname, '../../..')
const SOUND = {
  DATABASE_URL: 'postgres://portal_app:secret@127.0.0.1:9/wahaj',
  DATABASE_OWNER_URL: 'postgres://wahaj_owner:secret@127.0.0.1:9/wahaj',
  AUTH_SECRET: 'q3Xv9LzB2mN8kP5rT7wY1cF4hJ6sD0aG',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  SEALING_KEY: Buffer.alloc(32, 8).toString('base64'),
  SEARCHING_KEY: Buffer.alloc(32, 9).toString('base64'),
  PUBLIC_URL: 'https://portal.example.org',
}

const startWith = (settings: Record<string, string | undefined>) => {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...settings }
  const { status, stderr } = spawnSync(process.execPath, ['bin/start.mjs'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, said: stderr.trim().split('\n') }
}

test('a deployment with one database address is told to set both or neither', () => {
  const { status, said } = startWith({ ...SOUND, DATABASE_OWNER_URL: undefined })
  expect(status).toBe(1)
  expect(said[0]).toMatch(/^Only one of DATABASE_URL and DATABASE_OWNER_URL is set/)
})

test('a deployment with weak or missing secrets does not start, and is told each of them at once', () => {
  const { status, said } = startWith({ ...SOUND, AUTH_SECRET: 'weak', PUBLIC_URL: undefined })
  expect(status).toBe(1)
  expect(said).toEqual([
    expect.stringMatching(/^PUBLIC_URL is missing: set it to /),
    expect.stringMatching(/^AUTH_SECRET is not usable: set it to /),
  ])
})

const FAULTS: [name: string, value: string | undefined][] = [
  ['AUTH_SECRET', undefined],
  ['AUTH_SECRET', 'a'.repeat(64)],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', undefined],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'c2hvcnQ='],
  ['SEALING_KEY', undefined],
  ['SEALING_KEY', 'c2hvcnQ='],
  ['SEARCHING_KEY', undefined],
  ['SEARCHING_KEY', 'c2hvcnQ='],
  ['PUBLIC_URL', 'http://portal.example.org'],
]
let started = 0

test.each(FAULTS)('a deployment with %s set to “%s” does not start', (name, value) => {
  const { status, said } = startWith({ ...SOUND, [name]: value })
  if (status !== 1) started += 1
  expect(status).toBe(1)
  expect(said).toEqual([expect.stringMatching(`^${name} is (missing|not usable): set it to `)])
})

afterAll(() => figure('E3', `${FAULTS.length} weak or missing secrets: starts in spite of them ${started}`))
