import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type { Sql } from 'postgres'
import { digest, freshSecret } from '@/gate/secrets'

const NAME = process.env.PUBLIC_URL?.startsWith('https:') ? '__Host-wahaj-session' : 'wahaj-session'

/** Signs a member in without the door: a session in the database, and the Cookie header that goes with it. */
export async function signedIn(sql: Sql, memberId: string, authSecret = process.env.AUTH_SECRET ?? '') {
  const [id, secret] = [randomUUID(), freshSecret()]
  await sql`insert into sessions (id, hash, member_id, ends_at)
    values (${id}, ${digest(secret)}, ${memberId}, now() + interval '1 day')`
  const token = await encode({ token: { sid: secret }, secret: authSecret, maxAge: 86_400 })
  return { id, cookie: `${NAME}=${token}` }
}

/** Ends a session, as signing out does. */
export const revoke = (sql: Sql, sessionId: string) =>
  sql`update sessions set revoked_at = now() where id = ${sessionId}`
