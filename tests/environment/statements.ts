import type { Sql } from 'postgres'

// Who asks on behalf of a request. The job queue and the limits have logins of their own, and ask at any time.
const ASKERS = ['portal_app', 'portal_visitor', 'portal_member', 'portal_door']

// What frames each transaction: it says who asks, and reads and writes nothing.
const FRAME = /^\s*(begin|commit|rollback|savepoint|release)\b|^\s*select set_config\(/i

/**
 * What the portal asked of the database behind a connection of the owner's while `work` ran: one entry for each time,
 * without the frames of transactions. Counted by PostgreSQL itself (pg_stat_statements).
 */
export async function statementsDuring(sql: Sql, work: () => Promise<unknown>): Promise<string[]> {
  await sql`create extension if not exists pg_stat_statements`
  const here = sql`(select oid from pg_database where datname = current_database())`
  await sql`select pg_stat_statements_reset(0, ${here}, 0)`
  await work()
  const rows = await sql<{ query: string; calls: number }[]>`select s.query, s.calls::int as calls
    from pg_stat_statements s join pg_roles r on r.oid = s.userid
    where s.dbid = ${here} and s.toplevel and r.rolname in ${sql(ASKERS)}`
  return rows
    .filter(({ query }) => !FRAME.test(query))
    .flatMap(({ query, calls }) => Array<string>(calls).fill(query))
}
