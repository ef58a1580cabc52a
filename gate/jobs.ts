import { sql } from 'drizzle-orm'
import { type Db, fromDrizzle, type Job, PgBoss } from 'pg-boss'
import type { Tx } from '@/db/client'
import { derivedUrl } from '@/db/logins'
import type { ContestOutcome } from '@/db/plans'
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
  /** Something to tell the followers of a programme, or of one point of it: the next part of their list. */
  announcement: { announcementId: string }
  /** Whoever contested something is told what came of it. */
  contest: { contestId: string; found: ContestFound }
}

/** What was found, as the public reads it. */
type ContestFound = {
  outcome: ContestOutcome
  question: { ar: string; fr: string }
  answer: { ar: string; fr: string }
  /** The page that it is about, without its language. */
  path: string
}

const shared = globalThis as typeof globalThis & { wahajBoss?: Promise<PgBoss> }

const start = async () => {
  const boss = new PgBoss({
    connectionString: derivedUrl(env.DATABASE_URL, 'portal_boss'),
    schema: 'pgboss',
    max: 2,
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

// Jobs are the postman's to send, inside the act's own transaction.
async function asPostman(tx: Tx, send: (queue: PgBoss, db: Db) => Promise<unknown>): Promise<void> {
  const queue = await boss()
  const [before] = await tx.execute<{ role: string }>(sql`select current_setting('role') as role`)
  await tx.execute(sql`select set_config('role', 'portal_postman', true)`)
  await send(queue, fromDrizzle(tx, sql))
  await tx.execute(sql`select set_config('role', ${before?.role ?? 'none'}, true)`)
}

type Sending = {
  /** When to run it. */
  startAfter?: Date
  /** Its id, where sending it twice must have no second effect. */
  id?: string
}

/** Sends a job with the transaction: it exists exactly when the act does. */
export const enqueue = <Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  data: Jobs[Name],
  more: Sending = {},
): Promise<void> => asPostman(tx, (queue, db) => queue.send(name, data, { db, ...more }))

// After whatever is sent one by one: nobody's link to a new password waits behind a long list.
const LATER = -1

/** Sends a whole list of jobs of one kind with the transaction. They are done when nothing else waits in their queue. */
export const enqueueList = async <Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  list: readonly Jobs[Name][],
): Promise<void> => {
  if (list.length === 0) return
  const jobs = list.map((data) => ({ data, priority: LATER }))
  await asPostman(tx, (queue, db) => queue.insert(name, jobs, { db }))
}

/** Does one kind of job, one after the other; what throws is tried again later. `atOnce`: how many are fetched together. */
export const work = async <Name extends keyof Jobs>(
  name: Name,
  handle: (data: Jobs[Name]) => Promise<void>,
  atOnce = 1,
) => {
  const queue = await boss()
  const options = { pollingIntervalSeconds: 0.5, batchSize: atOnce, burstWhenBatchFull: true }
  await queue.work<Jobs[Name]>(name, options, async (jobs: Job<Jobs[Name]>[]) => {
    const [only] = jobs
    if (only && jobs.length === 1) return handle(only.data)
    // Each is settled as soon as it is done: what fails, or a crash, has none of the others done again.
    for (const job of jobs)
      await handle(job.data).then(
        () => queue.complete(name, job.id),
        (error) => queue.fail(name, job.id, error),
      )
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
