import postgres, { type Sql } from 'postgres'
import { pause } from '@/bin/processes.mjs'
import { serve, warm } from '@/bin/server.mjs'
import { refreshPages } from '@/gate/refresh'
import { publishArticles } from './articles'

const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: npm run bench sets it`)
  return value
}

/** The server under load, its database, and what stands in it. */
export type Portal = {
  url: string
  sql: Sql
  /** The server's process; another one after a restart. */
  pid: () => number
  databasePid: number
  /** Addresses of the Arabic articles of 300 words, the latest first. */
  articles: string[]
  /** Stops the server as a signal does, and starts it anew on the same build, data and port. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const ARTICLES = 10_000

/** Fills the portal that `npm run bench` started, and takes it over. */
export async function filledPortal(): Promise<Portal> {
  const url = `http://127.0.0.1:${setting('PORT')}`
  // What the bench itself asks is none of the portal’s memory: its connections go when they are not used.
  const sql = postgres(setting('DATABASE_OWNER_URL'), { max: 2, idle_timeout: 3, onnotice: () => {} })
  await publishArticles(sql, ARTICLES)
  await refreshPages(['news'])
  const rows = await sql<{ slug: string }[]>`select slug from publications where locale = 'ar'
    and article_id in (select id from articles where code like 'bench%') order by published_at desc`
  let pid = Number(setting('PORTAL_PID'))
  let anew: { pid: number | undefined; stop: () => Promise<void> } | undefined
  const end = async () => {
    if (anew) return anew.stop()
    process.kill(pid, 'SIGTERM')
    while (isAlive(pid)) await pause(100)
  }
  return {
    url,
    sql,
    pid: () => pid,
    databasePid: Number(setting('POSTGRES_PID')),
    articles: rows.map(({ slug }) => `/ar/news/${encodeURIComponent(slug)}`),
    async restart() {
      await end()
      anew = await serve(serverSettings(), { log: 'test-results/bench-server-again.log' })
      await warm(url)
      pid = anew.pid ?? 0
    },
    async stop() {
      await sql.end({ timeout: 1 })
      await anew?.stop()
    },
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const serverSettings = () =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
