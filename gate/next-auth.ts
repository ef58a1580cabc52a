import { eq, sql } from 'drizzle-orm'
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { as, atTheDoor } from '@/db/client'
import { sessions } from '@/db/schema/access'
import { env } from '@/env'
import type { Actor } from './actor'
import { digest } from './secrets'
import { actorWith } from './session'
import { cookieName, cookieOptions } from './session-cookie'
import { SESSION_SECONDS } from './session-length'

/**
 * next-auth keeps the envelope, not the door: nobody signs in through it, and what it says of a session is what the
 * database says. Made for each request, since the environment decides how cookies are named.
 */
export const authOptions = (): AuthOptions => {
  const { secure } = cookieOptions(0)
  return {
    secret: env.AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: secure,
    cookies: { sessionToken: { name: cookieName('session'), options: cookieOptions(SESSION_SECONDS) } },
    // The one door is the sign-in page's own action.
    providers: [CredentialsProvider({ credentials: {}, authorize: async () => null })],
    callbacks: {
      // Nothing that a client sends along, on an update for instance, gets into the envelope.
      jwt: async ({ token }) => {
        await livingActor(token.sid)
        return { sid: token.sid }
      },
      session: async ({ token }) => {
        const actor = await livingActor(token.sid)
        return { user: { name: actor.name.latin }, expires: (await endOf(actor)).toISOString() }
      },
      redirect: async () => env.PUBLIC_URL,
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await close(token.sid)
      },
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  }
}

// Thrown inside next-auth, this empties the session and takes the cookie back.
async function livingActor(sid: unknown): Promise<Actor> {
  const actor = typeof sid === 'string' ? await actorWith(sid) : null
  if (!actor) throw new Error('no such session')
  return actor
}

async function endOf(actor: Actor): Promise<Date> {
  const [row] = await as(actor.reader, (tx) =>
    tx.select({ endsAt: sessions.endsAt }).from(sessions).where(eq(sessions.id, actor.sessionId)),
  )
  return row?.endsAt ?? new Date()
}

const close = (sid: string) => atTheDoor((tx) => tx.execute(sql`select door.close_session(${digest(sid)})`))
