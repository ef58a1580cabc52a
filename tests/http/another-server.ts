import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { freePort } from '@/bin/processes.mjs'
import { cloneDatabase } from '@/bin/scratch.mjs'
import { serve } from '@/bin/server.mjs'
import { inDatabase } from '../environment/address'

type Server = Awaited<ReturnType<typeof serve>>
const running = new Set<Server>()

/** Another server of the portal under test, on the same database; unless told otherwise it has its own address. */
export async function anotherServer(more: Record<string, string> = {}) {
  const port = String(await freePort())
  const settings = { ...process.env, PORT: port, PUBLIC_URL: `http://localhost:${port}`, ...more }
  const log = join(tmpdir(), `wahaj-${port}.log`)
  const served = await serve(settings as Record<string, string>, { log })
  const server = {
    ...served,
    stop: async () => {
      running.delete(server)
      await served.stop()
      rmSync(log, { force: true })
    },
  }
  running.add(server)
  return { ...server, base: `http://localhost:${port}` }
}

/** Ends those that a test did not end itself. */
export const endServers = () => Promise.all([...running].map((server) => server.stop()))

/** Another portal altogether: the same build on a copy of the sample, with jobs and counters of its own. */
export async function anotherPortal(more: Record<string, string> = {}) {
  const { DATABASE_OWNER_URL: owner = '', DATABASE_URL: login = '' } = process.env
  const name = `wahaj_${randomUUID().slice(0, 8)}`
  await cloneDatabase(owner, 'wahaj_sample', name)
  const server = await anotherServer({ DATABASE_URL: inDatabase(login, name), ...more })
  const sql = postgres(inDatabase(owner, name), { max: 2, onnotice: () => {} })
  const end = async () => {
    await server.stop()
    await sql.end()
    const maintenance = postgres(inDatabase(owner, 'postgres'), { max: 1, onnotice: () => {} })
    await maintenance`drop database ${maintenance(name)} with (force)`
    await maintenance.end()
  }
  return { ...server, sql, end }
}
