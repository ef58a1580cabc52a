// A PostgreSQL of the distribution's own, as deploy/README.md has it: the embedded one comes without pg_dump.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { accountFor } from '@/bin/postgres-account.mjs'
import { freePort } from '@/bin/processes.mjs'

const FOLDER = '/usr/lib/postgresql'
const versions = existsSync(FOLDER) ? readdirSync(FOLDER) : []

/** Its programs, the newest there are; undefined where there is none. */
export const programs = versions
  .sort((a, b) => Number(b) - Number(a))
  .map((version) => join(FOLDER, version, 'bin'))
  .find((bin) =>
    ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'psql'].every((one) => existsSync(join(bin, one))),
  )

const PASSWORD = 'a password for scratch servers'

/** Starts a fresh one. Out: the way to it as its superuser, and how to end it. */
export async function ownPostgres() {
  const place = mkdtempSync(join(tmpdir(), 'wahaj-own-'))
  const account = accountFor(place.concat('/none'))
  const ids = { uid: account.uid, gid: account.gid, cwd: '/' }
  if (account.uid) spawnSync('chown', [`${account.uid}:${account.gid}`, place])
  const cluster = join(place, 'cluster')
  const password = join(place, 'password')
  writeFileSync(password, PASSWORD, { mode: 0o644 })
  const bin = programs ?? ''
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${password}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
    ],
    { ...ids, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stderr)
  const port = String(await freePort())
  const set = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100']
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', cluster, '-p', port, ...set.flatMap((one) => ['-c', one])],
    { ...ids, stdio: 'ignore' },
  )
  const died = new Promise((resolve) => child.on('exit', resolve))
  const address = (database = 'postgres', login = 'postgres', as = PASSWORD) =>
    `postgres://${login}:${encodeURIComponent(as)}@127.0.0.1:${port}/${database}`
  await answering(address())
  return {
    port,
    address,
    /** What its programs find it by. */
    env: { PGHOST: '127.0.0.1', PGPORT: port, PGUSER: 'postgres', PGPASSWORD: PASSWORD },
    async stop() {
      child.kill('SIGINT')
      await died
      rmSync(place, { recursive: true, force: true })
    },
  }
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const sql = postgres(address, { max: 1, onnotice: () => {} })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if (tries > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await sql.end()
    }
  }
}
