import { createHmac } from 'node:crypto'
import type { Sql } from 'postgres'
import postgres from 'postgres'

/** Logins that own a schema of their own and nothing else; their passwords follow from the portal's. */
export type OwnSchemaLogin = 'portal_boss' | 'portal_limits'

const passwordOf = (portalUrl: string, login: OwnSchemaLogin) =>
  createHmac('sha256', new URL(portalUrl).password || 'no password')
    .update(login)
    .digest('base64url')

/** The address for one of these logins on the portal's own database. In: the portal's DATABASE_URL. */
export function derivedUrl(portalUrl: string, login: OwnSchemaLogin): string {
  const url = new URL(portalUrl)
  url.username = login
  url.password = passwordOf(portalUrl, login)
  return url.toString()
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * Makes the portal's login and those of the job queue and the limiter, with today's passwords.
 * In: a connection as owner, and DATABASE_URL, whose name and password the portal signs in with.
 */
export async function prepareLogins(sql: Sql, portalUrl: string): Promise<void> {
  const { username, password, pathname } = new URL(portalUrl)
  const database = decodeURIComponent(pathname.slice(1))
  await login(sql, username, decodeURIComponent(password))
  await sql`grant portal_visitor, portal_door, portal_member, portal_job, portal_postman to ${sql(username)}`
  await ownSchema(sql, 'portal_boss', passwordOf(portalUrl, 'portal_boss'), 'pgboss')
  await ownSchema(sql, 'portal_limits', passwordOf(portalUrl, 'portal_limits'), 'limits')
  await sql`grant connect on database ${sql(database)} to ${sql(username)}, portal_boss, portal_limits`
}

async function login(sql: Sql, name: string, password: string): Promise<void> {
  const [known] = await sql`select from pg_roles where rolname = ${name}`
  const identifier = `"${name.replaceAll('"', '""')}"`
  // Passwords cannot be bound in role statements; both parts are quoted here.
  // Only a superuser may say «nobypassrls» of a role that exists, even where it changes nothing.
  await sql.unsafe(
    `${known ? `alter role ${identifier}` : `create role ${identifier} nobypassrls`} login noinherit password ${literal(password)}`,
  )
}

async function ownSchema(sql: Sql, name: OwnSchemaLogin, password: string, schema: string): Promise<void> {
  await login(sql, name, password)
  await sql`grant ${sql(name)} to current_user`
  await sql`create schema if not exists ${sql(schema)} authorization ${sql(name)}`
}

/** The limiter's one table, made by its own login. */
export async function prepareLimits(portalUrl: string): Promise<void> {
  const sql = postgres(derivedUrl(portalUrl, 'portal_limits'), { max: 1, onnotice: () => {} })
  try {
    await sql`create table if not exists limits.counters (key text primary key, points integer not null, expire timestamptz)`
    await sql`delete from limits.counters where expire < now() - interval '1 day'`
  } finally {
    await sql.end()
  }
}
