import { DrizzleQueryError, type ExtractTablesWithRelations, sql } from 'drizzle-orm'
import type { PgTransaction } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '../env.ts'

type NoSchema = Record<string, never>

/** One transaction under one role: all that queries and mutations ever see of the database. */
export type Tx = PgTransaction<PostgresJsQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>

/** How surely a session is its member's: 1 by password, 2 by password and second factor. */
export type Assurance = 1 | 2

/** Who acts: the session's member, as the database knows them. */
export type DatabaseActor = { memberId: string; assurance: Assurance; submission?: Submission | undefined }

/** A form that was sent, told apart from every other by its key. */
export type Submission = { key: string; act: string; claimed?: boolean }

/** Thrown by `as` when this very form had its effect before; carries the answer it got then. */
export class Repeated extends Error {
  constructor(readonly answer: unknown) {
    super('this form was sent before')
  }
}

const open = () => {
  const connection = postgres(env.DATABASE_URL, {
    max: env.DATABASE_CONNECTIONS,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: 'wahaj' },
  })
  return { connection, db: drizzle(connection, { casing: 'snake_case' }) }
}

// Next bundles pages apart from each other; one pool serves them all.
const shared = globalThis as typeof globalThis & {
  wahajDatabase?: ReturnType<typeof open>
  wahajDatabaseAway?: boolean
}
const database = () => {
  shared.wahajDatabase ??= open()
  return shared.wahajDatabase
}

// Longer than what a person asks for takes; whoever waits longer waits for a database that hangs.
const PATIENCE_MS = 30_000
/** For what takes a whole list in or out again: thousands of rows, on a small machine that is busy. */
export const LIST_PATIENCE_MS = 300_000

class Unanswered extends Error {
  readonly code = 'ETIMEDOUT'
}

/**
 * What the database answers, unless it hangs: then this throws after a while. The work may still be done once it is
 * back; a form that is sent again finds that out by its key.
 */
export async function inTime<T>(work: Promise<T>, patience = PATIENCE_MS): Promise<T> {
  let waiting: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => reject(new Unanswered('the database does not answer')), patience)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(waiting)
  }
}

// The database lets offices give power as this says, and none where it says nothing (access.empowered).
const secondFactor = () => (env.REQUIRE_SECOND_FACTOR ? 'required' : 'optional')

const NOBODY = { memberId: '', assurance: 1 } as const

const under = async <T>(
  role: string,
  who: DatabaseActor,
  work: (tx: Tx) => Promise<T>,
  patience?: number,
): Promise<T> => {
  try {
    return await inTime(
      database().db.transaction(async (tx) => {
        await tx.execute(
          sql`select set_config('role', ${role}, true), set_config('app.member', ${who.memberId}, true),
            set_config('app.assurance', ${String(who.assurance)}, true), set_config('app.second_factor', ${secondFactor()}, true)`,
        )
        shared.wahajDatabaseAway = false
        return work(tx)
      }),
      patience,
    )
  } catch (error) {
    if (isUnreachable(error)) shared.wahajDatabaseAway = true
    throw discreet(error)
  }
}

/** Whether the database could not be reached when it was last asked. */
export const databaseAway = (): boolean => shared.wahajDatabaseAway ?? false

// Nobody listens, the line broke, it is shutting down or starting, or it takes no more callers.
const UNREACHABLE = /^(E(CONN|TIMEDOUT|NOTFOUND|NOENT|HOSTUNREACH|PIPE)|CONNECT|57P0|53300|08)/

const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return (typeof code === 'string' && UNREACHABLE.test(code)) || isUnreachable(error.cause)
}

/**
 * Runs `work` in one transaction as a member, within their row policies.
 * Where the actor carries a submission, its first call claims it: a form sent twice throws `Repeated`.
 * `patience`: for how many milliseconds the database may work at it before it counts as hanging.
 */
export const as = <T>(actor: DatabaseActor, work: (tx: Tx) => Promise<T>, patience?: number): Promise<T> =>
  under(
    'portal_member',
    actor,
    async (tx) => {
      const { submission } = actor
      if (!submission || submission.claimed) return work(tx)
      await claim(tx, actor.memberId, submission)
      const done = await work(tx)
      await tx.execute(sql`update submissions set answer = ${JSON.stringify(done ?? null)}::jsonb
      where member_id = ${actor.memberId} and key = ${keyOf(submission)}`)
      submission.claimed = true
      return done
    },
    patience,
  )

/** Runs `work` as whoever reads the public pages: published rows only. */
export const asVisitor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  under('portal_visitor', NOBODY, work)

/** Runs `work` before there is an actor: definer functions and letters in, nothing else. */
export const atTheDoor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => under('portal_door', NOBODY, work)

/** Runs the portal's own housekeeping, within the policies named for it. */
export const asHousekeeper = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  under('portal_job', NOBODY, work)

/** Takes out of a failed query what it was asked with: addresses and names are nobody's to read in a log. */
export function discreet(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  const { message, cause } = error
  error.message = `Failed query: ${error.query}`
  error.stack = error.stack?.replace(message, error.message) ?? ''
  error.params = []
  if (cause instanceof postgres.PostgresError) Object.assign(cause, { detail: undefined, where: undefined })
  return error
}

// Connections refused, cut or not to be had; the server starting, stopping or full; transactions that met.
const AWAY = /^(E?CONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|08|57P0|53[13]|40001|40P01|57014)/

/** Whether an error only says that the database could not be reached, or not just now. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && AWAY.test(String(error.code))) || (error.cause !== undefined && isAway(error.cause)))

/** Ends every connection; the next call opens new ones. For tests and for stopping. */
export const closeDatabase = async (): Promise<void> => {
  const { wahajDatabase } = shared
  delete shared.wahajDatabase
  await wahajDatabase?.connection.end({ timeout: 5 })
}

// Two buttons of one form are two acts: one does not stand for the other's answer.
const keyOf = ({ key, act }: Submission) => sql`md5(${act}::text || ${key}::text)::uuid`

async function claim(tx: Tx, memberId: string, submission: Submission): Promise<void> {
  const key = keyOf(submission)
  const rows = await tx.execute(sql`insert into submissions (member_id, key, act)
    values (${memberId}, ${key}, ${submission.act}) on conflict do nothing returning key`)
  if (rows.length > 0) return
  const [earlier] = await tx.execute<{ answer: unknown }>(
    sql`select answer from submissions where member_id = ${memberId} and key = ${key}`,
  )
  throw new Repeated(earlier?.answer)
}
