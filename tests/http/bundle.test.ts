import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { derivedUrl } from '@/db/logins'
import { figure } from '../environment/figures'
import { sampleAccounts } from '../environment/server'

const folder = join(process.env.NEXT_DIST_DIR ?? '.next', 'static')
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const settings = [
  'AUTH_SECRET',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATA_DIR',
]
const given = (name: string) => process.env[name] ?? ''
const passwordIn = (url: string) => decodeURIComponent(new URL(url).password)

// What only servers know: values of settings, passwords that follow from them, and marks of server code.
const UNKNOWN_TO_BROWSERS = [
  ...settings.map(given),
  ...['DATABASE_URL', 'DATABASE_OWNER_URL'].map((name) => passwordIn(given(name))),
  ...(['portal_boss', 'portal_limits'] as const).map((login) =>
    passwordIn(derivedUrl(given('DATABASE_URL'), login)),
  ),
  ...sampleAccounts().map(({ password }) => password),
  ...settings,
  'app.member',
  'portal_member',
  'door.credentials',
  'argon2id',
].filter((word) => word.length > 5)

test('what browsers are given holds no secret, no server code and no map to its sources', () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'latin1')
    return UNKNOWN_TO_BROWSERS.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)
  })
  const maps = files.filter((file) => file.endsWith('.map'))
  figure(
    'X2',
    `${files.length} files for browsers, secrets in them ${found.length}, source maps ${maps.length}`,
  )
  expect(files.length).toBeGreaterThan(10)
  expect([...found, ...maps]).toEqual([])
})
