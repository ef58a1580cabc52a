// A database server, a build and portals that tests, proofs and benches may wreck: nothing of them stays.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { build } from './build.mjs'
import { start, wipe } from './embedded-postgres.mjs'
import { root } from './install.mjs'
import { keeperOf } from './keeper.mjs'
import { freePort } from './processes.mjs'
import { serve, warm } from './server.mjs'
import { embeddedSettings, prepareDatabase } from './surroundings.mjs'

const ROOM = join(root, '.data-test')
const LOGS = join(root, 'test-results')

// Tests count what a page asks of its database.
const SETTINGS = ['max_connections=200', 'shared_preload_libraries=pg_stat_statements']

// What other runs left when they were killed goes; what living ones use stays.
const othersAlive = async () => {
  const runs = existsSync(ROOM) ? readdirSync(ROOM).map((name) => join(ROOM, name)) : []
  const living = runs.filter((run) => keeperOf(run))
  for (const run of runs) if (!living.includes(run)) await wipe(run)
  return living.length > 0
}

/** The same server and login, another database. */
export const inDatabase = (address, name) => {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

/** Makes a database out of another, on the server of an owner's address. */
export const cloneDatabase = async (ownerUrl, from, to) => {
  const sql = postgres(inDatabase(ownerUrl, 'postgres'), { max: 1, onnotice: () => {} })
  await sql`create database ${sql(to)} template ${sql(from)}`
  await sql.end()
}

// The same at each run, so that an unchanged build can be used again; it guards nothing but scratch data.
const ACTIONS_KEY = Buffer.from('a key for scratch builds, no more').subarray(0, 32).toString('base64')

/**
 * Starts a scratch server with a migrated database `wahaj`, empty of the sample.
 * @param {{ durable?: boolean }} [options] true where a proof kills the server
 */
export const openScratch = async ({ durable = false } = {}) => {
  const alone = !(await othersAlive())
  const dataDir = join(ROOM, String(process.pid))
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  mkdirSync(LOGS, { recursive: true })
  const server = await start({ dataDir, durable, settings: SETTINGS })
  const dist = process.env.NEXT_DIST_DIR || (alone ? '.next-test' : `.next-test-${process.pid}`)
  const port = (alone && (await freePort(Number(process.env.PORT || 3100)))) || (await freePort())

  /** The settings of one database on this server, with a data folder of its own. */
  const settingsFor = (database, more = {}) => {
    const folder = join(dataDir, 'files', database)
    mkdirSync(folder, { recursive: true })
    return embeddedSettings(server, dataDir, {
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      NEXT_DIST_DIR: dist,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTIONS_KEY,
      DATABASE_OWNER_URL: inDatabase(server.ownerUrl, database),
      DATABASE_URL: inDatabase(server.portalUrl, database),
      DATA_DIR: folder,
      // Nothing of the person's own surroundings: no letter leaves the machine.
      ...{ SMTP_URL: '', HOST: '', TRUSTED_PROXY: '' },
      ...more,
    })
  }

  const withSample = async () => {
    await cloneDatabase(server.ownerUrl, 'wahaj', 'wahaj_sample')
    await prepareDatabase(settingsFor('wahaj_sample'))
  }

  const copies = []
  /** The build once more, for portals that must not share with others what is kept of pages. */
  const copyOfBuild = (name) => {
    const copy = `${dist}-${name}`
    cpSync(join(root, dist), join(root, copy), { recursive: true })
    copies.push(copy)
    return copy
  }

  /** Serves a copy of the build at an address of its own, beside other portals. */
  const openPortalBeside = async (name) => {
    const own = String(await freePort())
    const more = { PORT: own, PUBLIC_URL: `http://localhost:${own}`, NEXT_DIST_DIR: copyOfBuild(name) }
    return openPortal(name, more)
  }

  /** Serves the build on a fresh copy of the sample organisation. */
  const openPortal = async (name, more = {}) => {
    await cloneDatabase(server.ownerUrl, 'wahaj_sample', `wahaj_${name}`)
    const settings = settingsFor(`wahaj_${name}`, more)
    cpSync(join(dataDir, 'files', 'wahaj_sample'), settings.DATA_DIR, { recursive: true })
    const portal = await serve(settings, { log: join(LOGS, `${name}-server.log`) })
    await warm(portal.url)
    return { ...portal, settings }
  }

  const stop = async () => {
    await server.stop()
    await wipe(dataDir)
    for (const copy of copies) rmSync(join(root, copy), { recursive: true, force: true })
    if (!alone && !process.env.NEXT_DIST_DIR) rmSync(join(root, dist), { recursive: true, force: true })
  }

  try {
    await prepareDatabase(settingsFor('wahaj', { SAMPLE: '' }))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    server,
    settingsFor,
    withSample,
    build: () => build(settingsFor('wahaj_sample')),
    copyOfBuild,
    openPortal,
    openPortalBeside,
    stop,
  }
}
