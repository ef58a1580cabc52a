import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { start, wipe } from '@/bin/embedded-postgres.mjs'
import { freePort } from '@/bin/processes.mjs'
import { serve } from '@/bin/server.mjs'
import { embeddedSettings, prepareDatabase } from '@/bin/surroundings.mjs'

type Running = { pid?: number | undefined; died: Promise<unknown>; stop: () => Promise<void> }

/** A portal with a durable database of its own, whose processes may be killed and started again. */
export async function portalToKill() {
  const dataDir = mkdtempSync(join(tmpdir(), 'wahaj-kills-'))
  // The database runs as somebody else, who must be able to pass through.
  chmodSync(dataDir, 0o711)
  let database = await start({ dataDir, durable: true })
  // The build's own key, so that its forms and actions are understood.
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? ''
  const port = String(await freePort())
  const settings = (): Record<string, string> =>
    embeddedSettings(database, dataDir, {
      PORT: port,
      PUBLIC_URL: `http://localhost:${port}`,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_URL: database.portalUrl,
      DATA_DIR: dataDir,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
      SAMPLE: '',
    })
  await prepareDatabase(settings())
  const log = join(dataDir, 'server.log')
  let server: Running = await serve(settings(), { log })
  const owner = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })

  return {
    base: `http://localhost:${port}`,
    owner,
    authSecret: settings().AUTH_SECRET ?? '',
    dataDir,
    serverPid: () => server.pid ?? 0,
    serverDied: () => server.died,
    async startServer() {
      server = await serve(settings(), { log })
    },
    /** kill -9, then up again as a person would start it. */
    async killServer() {
      if (server.pid) process.kill(server.pid, 'SIGKILL')
      await server.died
      server = await serve(settings(), { log })
    },
    async killDatabase() {
      if (database.pid) process.kill(database.pid, 'SIGKILL')
      await database.died
      database = await start({ dataDir, port: database.port, durable: true })
    },
    stopDatabase: () => database.stop(),
    async startDatabase() {
      database = await start({ dataDir, port: database.port, durable: true })
    },
    /** Every process of the database stands still, as on a machine that is out of breath. Out: how to go on. */
    async freezeDatabase() {
      const backends = await owner<
        { pid: number }[]
      >`select pid from pg_stat_activity where pid <> pg_backend_pid()`
      const all = [database.pid ?? 0, ...backends.map(({ pid }) => pid)]
      const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
        for (const pid of all)
          try {
            process.kill(pid, signal)
          } catch {
            // It ended meanwhile.
          }
      }
      tell('SIGSTOP')
      return () => tell('SIGCONT')
    },
    async end() {
      await owner.end({ timeout: 1 })
      await server.stop()
      await database.stop()
      await wipe(dataDir)
    },
  }
}
