import { sql } from 'drizzle-orm'
import { fromDrizzle, type Job, PgBoss } from 'pg-boss'
import type { Tx } from '@/db/client'
import { derivedUrl } from '@/db/logins'
import { env } from '@/env'

/** Work that happens after the act, and survives a crash: sent inside the act's own transaction. */
export type Jobs = {
  letter: { sealed: string }
  /** Someone asked for a new password: the address and language, sealed. */
  reset: { sealed: string }
  publication: { articleId: string; locale: 'ar' | 'fr' | 'en'; plannedBy: string }
  housekeeping: Record<string, never>
  /** A member was erased: keyed hashes of their addresses, in whose letters nothing of them may stay. */
  forgetting: { keys: string[] }
}

const shared = globalThis as typeof globalThis & { wahajBoss?: Promise<PgBoss> }

const start = async () => {
  const boss = new PgBoss({
    connectionString: derivedUrl(env.DATABASE_URL, 'portal_boss'),
    schema: 'pgboss',
    max: 3,
    migrate: false,
    application_name: 'wahaj-jobs',
  })
  boss.on('error', (error) => console.error('jobs:', error.message))
  await boss.start()
  return boss
}

/** The one queue client of this process. */
export const boss = (): Promise<PgBoss> => {
  shared.wahajBoss ??= start().catch((error) => {
    delete shared.wahajBoss // a database that was away at the first call may be back at the next
    throw error
  })
  return shared.wahajBoss
}

/** Sends a job with the transaction: it exists exactly when the act does. `startAfter` says when to run it. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  data: Jobs[Name],
  startAfter?: Date,
): Promise<void> {
  const queue = await boss()
  const [before] = await tx.execute<{ role: string }>(sql`select current_setting('role') as role`)
  await tx.execute(sql`select set_config('role', 'portal_postman', true)`)
  await queue.send(name, data, { db: fromDrizzle(tx, sql), ...(startAfter && { startAfter }) })
  await tx.execute(sql`select set_config('role', ${before?.role ?? 'none'}, true)`)
}

/** Does one kind of job, one at a time; what throws is tried again later. */
export const work = async <Name extends keyof Jobs>(
  name: Name,
  handle: (data: Jobs[Name]) => Promise<void>,
) => {
  const queue = await boss()
  await queue.work<Jobs[Name]>(name, { pollingIntervalSeconds: 0.5 }, async (jobs: Job<Jobs[Name]>[]) => {
    for (const job of jobs) await handle(job.data)
  })
}

/** Has one kind of job sent by the clock, once for all servers. In: a cron line, told in Casablanca's time. */
export const every = async (name: 'housekeeping', cron: string): Promise<void> => {
  await (await boss()).schedule(name, cron, {}, { tz: 'Africa/Casablanca' })
}

/** Ends the queue client; the next call starts another. For tests and for stopping. */
export const closeJobs = async (): Promise<void> => {
  const { wahajBoss } = shared
  delete shared.wahajBoss
  await (await wahajBoss)?.stop({ graceful: false })
}

/** Does one thing after the other; what fails holds none of the others up. Throws all failures together at the end. */
export async function eachInTurn(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps) await step().catch((error) => failures.push(error))
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${steps.length} failed: ${failures.join('; ')}`)
}
