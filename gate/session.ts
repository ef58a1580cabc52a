import { sql } from 'drizzle-orm'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { connection } from 'next/server'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import type { Capability } from '@/db/capabilities'
import { type Assurance, atTheDoor, type Tx } from '@/db/client'
import { env } from '@/env'
import { LOCALES, type Locale } from '@/i18n/locales'
import { Actor } from './actor'
import { MADE_WHOLE } from './headers.js'
import { insist } from './refusals'
import { digest, freshSecret } from './secrets'
import { cookieName, cookieOptions } from './session-cookie'
import { IDLE_SECONDS, SESSION_SECONDS } from './session-length'

type Resolved = {
  session_id: string
  member_id: string
  email: string
  name_ar: string
  name_latin: string
  grants: Partial<Record<Capability, string[]>>
  assurance: Assurance
  /** Whether they hold an office that could do anything. */
  staff: boolean
}

/** The secret inside this request's cookie, or null. */
export const sessionSecret = async (): Promise<string | null> => {
  const token = (await cookies()).get(cookieName('session'))?.value
  if (!token) return null
  const payload = await decode({ token, secret: env.AUTH_SECRET }).catch(() => null)
  return typeof payload?.sid === 'string' ? payload.sid : null
}

/** Who asks, resolved in the database once per request; null when the session is none (any more). */
export const currentActor = cache(async (): Promise<Actor | null> => {
  await connection()
  const secret = await sessionSecret()
  return secret ? actorWith(secret) : null
})

/** The actor behind a session's secret; null when the session is none (any more). */
export const actorWith = async (secret: string): Promise<Actor | null> => {
  const [row] = await atTheDoor((tx) =>
    tx.execute<Resolved>(
      sql`select * from door.resolve_session(${digest(secret)}, make_interval(secs => ${IDLE_SECONDS}))`,
    ),
  )
  if (!row) return null
  return new Actor(
    row.member_id,
    row.session_id,
    { ar: row.name_ar, latin: row.name_latin },
    row.grants,
    row.email,
    row.assurance,
    row.staff && env.REQUIRE_SECOND_FACTOR && row.assurance < 2,
  )
}

// The middleware wrote it down, with its query.
const currentPath = async () => (await headers()).get('x-path') ?? ''
const localeIn = (path: string): Locale => LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? 'ar'

/** Who asks, in a room; whoever is not signed in is sent to the door, and back again afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const path = await currentPath()
  redirect(`/${localeIn(path)}/sign-in?to=${encodeURIComponent(path)}`)
}

/**
 * Who asks, on a page for holders of one of these capabilities; others are shown to their own room, which says why, or
 * to where the second factor is set up that their offices wait for.
 */
export async function requireHolder(...capabilities: Capability[]): Promise<Actor> {
  const actor = await requireActor()
  if (actor.holdsSomewhere(...capabilities)) return actor
  const room = actor.heldBack
    ? 'members/second-factor'
    : `members?refused=notYours&needs=${capabilities.join()}`
  redirect(`/${localeIn(await currentPath())}/${room}`)
}

/**
 * Where what is asked for is not there, or is nothing that the actor may know of: says so; whoever holds an office that
 * waits for their second factor is led to where it is set up.
 */
export async function absent(actor: Actor): Promise<never> {
  if (actor.heldBack) redirect(`/${localeIn(await currentPath())}/members/second-factor`)
  notFound()
}

/** Who showed that they are this member: the hash that their password was checked against. */
export type Proven = { memberId: string; hash: string }

type Opening = {
  assurance?: Assurance
  /** Done in the same transaction, before: what it refuses opens no session. Out: whose it is to be. */
  whose: Proven | ((tx: Tx) => Promise<Proven>)
}

/**
 * Opens a session for a member and hands its cookie to the answer; the one this browser had before ends.
 * In: whose it is, and the language that letters to them are to be in.
 * Refuses whoever is suspended, whoever has a second factor and did not show it, and whose password was changed after it
 * was checked. Without a second factor no session is a sure one.
 */
export async function openSession({ whose, assurance = 1 }: Opening, locale: Locale): Promise<void> {
  const [secret, earlier] = [freshSecret(), await sessionSecret()]
  const device = ((await headers()).get('user-agent') ?? '').replace(MADE_WHOLE, '').trim()
  const lasts = sql`make_interval(secs => ${SESSION_SECONDS})`
  await atTheDoor(async (tx) => {
    const { memberId, hash } = typeof whose === 'function' ? await whose(tx) : whose
    const [row] = await tx.execute<{ opened: string | null }>(
      sql`select door.open_session(${memberId}, ${hash}, ${digest(secret)}, ${lasts}, ${device}, ${locale}, ${assurance}) as opened`,
    )
    insist(row?.opened, 'wrongPassword')
    if (earlier) await tx.execute(sql`select door.close_session(${digest(earlier)})`)
  })
  const value = await encode({ token: { sid: secret }, secret: env.AUTH_SECRET, maxAge: SESSION_SECONDS })
  ;(await cookies()).set(cookieName('session'), value, cookieOptions(SESSION_SECONDS))
}

/** Ends this request's session in the database and takes its cookie back. */
export async function closeSession(): Promise<void> {
  const secret = await sessionSecret()
  if (secret) await atTheDoor((tx) => tx.execute(sql`select door.close_session(${digest(secret)})`))
  ;(await cookies()).set(cookieName('session'), '', cookieOptions(0))
}
