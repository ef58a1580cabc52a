import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'
import { keeperOf } from './keeper.mjs'
import { run } from './processes.mjs'

export const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

/** The folder of a build, relative to the root. */
export const distDir = (settings) => settings.NEXT_DIST_DIR || '.next'

// Rooms that no page is built from, and files that Next itself writes.
const APART = new Set([
  'node_modules',
  'tests',
  'bench',
  'bin',
  'deploy',
  'docs',
  'test-results',
  'next-env.d.ts',
])
const isSource = (name) => !name.startsWith('.') && !APART.has(name) && !/\.(md|tsbuildinfo)$/.test(name)

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isSource(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
    })

// Settings that end up in what is built.
const BUILT_IN = ['PUBLIC_URL', 'SAMPLE', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']

const fingerprint = (settings) => {
  const hash = createHash('sha256').update(process.version)
  for (const file of filesUnder(root)) hash.update(`${file}\0`).update(readFileSync(file))
  for (const name of BUILT_IN) hash.update(`${name}=${settings[name] ?? ''}\0`)
  return hash.digest('hex')
}

/**
 * Builds the portal unless a build of just these sources and settings is there.
 * @returns {Promise<boolean>} whether it had to build
 */
export const build = async (settings) => {
  const folder = join(root, distDir(settings))
  const stamp = join(folder, 'built-from')
  const wanted = fingerprint(settings)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  const keeper = existsSync(folder) ? keeperOf(folder) : undefined
  if (keeper)
    throw new Error(
      `${distDir(settings)} is being served by process ${keeper}: stop it, or set NEXT_DIST_DIR.`,
    )
  rmSync(stamp, { force: true })
  if ((await run(process.execPath, [next, 'build'], { env: forPortal(settings) })) !== 0)
    throw new Error('The portal could not be built: the reason stands above.')
  writeFileSync(stamp, wanted)
  return true
}

/** The settings without what the portal itself must never hold. */
export const forPortal = ({ DATABASE_OWNER_URL, ...settings }) => ({
  ...settings,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NEXTAUTH_URL: settings.PUBLIC_URL,
})
