// deploy/README.md › Backup and restore, word for word: its own commands, on scratch servers and folders.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareDatabase, runScript } from '@/bin/surroundings.mjs'
import { aBody, aMember, anArticle, rootBody } from '../builders/world'
import { figure } from '../environment/figures'
import { ownPostgres, programs } from './own-postgres'

type Server = Awaited<ReturnType<typeof ownPostgres>>

const room = mkdtempSync(join(tmpdir(), 'wahaj-backup-'))
const OWNER_PASSWORD = 'the owner of scratch tables'
const servers: Server[] = []

// What the page calls them, and where they are here.
const PLACES = {
  '/var/backups/wahaj': join(room, 'backups'),
  '/var/lib/wahaj': join(room, 'lib'),
  '/etc/wahaj': join(room, 'etc'),
}

const page = readFileSync('deploy/README.md', 'utf8')
const blockWith = (mark: string): string => {
  const block = [...page.matchAll(/```sh\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .find((text) => text.includes(mark))
  if (!block) throw new Error(`deploy/README.md has no block with ${mark}`)
  return Object.entries(PLACES).reduce((text, [there, here]) => text.replaceAll(there, here), block)
}

// Stands in for what only a machine of one's own has: sudo to the database's account, and systemd.
const stage = () => {
  const bin = join(room, 'bin')
  mkdirSync(bin, { recursive: true })
  const script = (name: string, body: string) =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 })
  script('sudo', 'shift 2; exec "$@"')
  script('systemctl', 'exit 0')
  script('chown', 'exit 0')
  for (const place of Object.values(PLACES)) mkdirSync(place, { recursive: true })
  return bin
}

const shell = (script: string, server: Server) => {
  const PATH = [stage(), programs, dirname(process.execPath), process.env.PATH].join(delimiter)
  const done = spawnSync('sh', ['-eu', '-c', script], {
    cwd: room,
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH, ...server.env },
  })
  if (done.status !== 0) throw new Error(done.stderr || done.stdout)
  return done.stdout
}

/** A server with the database and the owner that the page has people make. */
async function installed(): Promise<Server> {
  const server = await ownPostgres()
  servers.push(server)
  shell(blockWith('create role wahaj_owner').replace("'…'", `'${OWNER_PASSWORD}'`), server)
  return server
}

const settingsOf = (server: Server): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  SAMPLE: '',
  SMTP_URL: '',
  DATA_DIR: join(room, 'lib'),
  DATABASE_OWNER_URL: server.address('wahaj', 'wahaj_owner', OWNER_PASSWORD),
  DATABASE_URL: server.address('wahaj', 'portal_app', 'the portal of scratch tables'),
})

/** What a start of the portal does to its database. */
const start = (server: Server) => prepareDatabase(settingsOf(server))
const invite = (server: Server, email: string) =>
  runScript('features/account/invite.ts', [email], settingsOf(server))

const asSuperuser = (server: Server) => postgres(server.address('wahaj'), { max: 2, onnotice: () => {} })

/** Every table with how many rows it has and what they say. */
async function contentsOf(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const contents: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql<{ rows: string }[]>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as rows from ${sql(name)} t`
    contents[name] = row?.rows ?? ''
  }
  return contents
}

beforeAll(() => {
  if (!programs) console.log('No PostgreSQL of the distribution is here: its pg_dump cannot be tried.')
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  rmSync(room, { recursive: true, force: true })
})

test.skipIf(!programs)(
  'what the page has people back up is all there after what it has them restore, on another machine',
  async () => {
    const here = await installed()
    await start(here)
    expect(await invite(here, 'amina@example.org')).toBe(0)
    const sql = asSuperuser(here)
    const root = await rootBody(sql)
    const branch = await aBody(sql, root, 'فرع')
    const editor = await aMember(sql, 'محررة', ['branchSecretary', branch])
    for (let n = 0; n < 50; n++) await anArticle(sql, branch, editor)
    writeFileSync(join(room, 'lib', 'picture'), 'a picture')
    writeFileSync(join(room, 'etc', 'portal.env'), 'AUTH_SECRET=x')
    const before = await contentsOf(sql)
    const backup = blockWith('pg_dump')
    const began = performance.now()
    shell(backup, here)
    const backedUp = performance.now() - began
    await sql.end()

    const there = await installed()
    const [stamp = ''] = readdirSync(join(room, 'backups'))
    rmSync(join(room, 'lib'), { recursive: true })
    // The roles are missing there, so the page has the portal started once, and the database dropped.
    await start(there)
    const restoring = performance.now()
    shell(blockWith('pg_restore').replaceAll('…', stamp), there)
    await start(there)
    const restored = performance.now() - restoring

    const after = asSuperuser(there)
    const found = await contentsOf(after)
    const [chain] = await after`select broken_at from access.verify_ledger()`
    // What comes now on that server is scratch: nothing of it need outlive the machine.
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
      await after.unsafe(`alter system set ${setting} = off`)
    await after`select pg_reload_conf()`
    await after.end()
    const rows = Object.values(found).reduce((sum, said) => sum + Number(said.split(' ')[0]), 0)
    expect(found).toEqual(before)
    expect(chain?.broken_at).toBeNull()
    expect(readFileSync(join(room, 'lib', 'picture'), 'utf8')).toBe('a picture')

    // The matrix, on databases that are cloned from the restored one: every day of who may read, in a proof of all.
    const reading = ['--testNamePattern', 'may select|no table|a row in every table']
    const matrix = spawnSync(
      process.execPath,
      [
        ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'database', 'tests/database/locks'],
        ...(process.env.PROVING ? [] : reading),
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          PROVING: '',
          FIGURES: '',
          DATABASE_OWNER_URL: there.address('wahaj'),
          DATABASE_URL: there.address('wahaj', 'portal_app', 'the portal of scratch tables'),
        },
      },
    )
    expect(matrix.status, matrix.stdout?.slice(-3000)).toBe(0)
    const version = /postgresql\/(\d+)/.exec(programs ?? '')?.[1]
    figure(
      'B1',
      `PostgreSQL ${version}, ${Object.keys(found).length} tables, ${rows} rows: the same after restore, matrix passed; RPO what was done since the backup began (it took ${(backedUp / 1000).toFixed(1)} s), RTO ${(restored / 1000).toFixed(1)} s`,
    )
  },
  15 * 60_000,
)
