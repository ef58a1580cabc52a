import { drizzle } from 'drizzle-orm/postgres-js'
import { headers } from 'next/headers'
import postgres from 'postgres'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { limitCounters } from '@/db/limits'
import { derivedUrl } from '@/db/logins'
import { env } from '@/env'
import { Refused } from './refusals'

/** So many times in so many seconds. */
export type Limit = { times: number; seconds: number }

const shared = globalThis as typeof globalThis & { wahajLimits?: ReturnType<typeof drizzle> }

// A pool of its own: a flood at the door must not take the readers' connections.
const store = () => {
  shared.wahajLimits ??= drizzle(
    postgres(derivedUrl(env.DATABASE_URL, 'portal_limits'), { max: 2, onnotice: () => {} }),
  )
  return shared.wahajLimits
}

const limiters = new Map<string, RateLimiterDrizzle>()
const limiter = (name: string, { times, seconds }: Limit) => {
  const known = limiters.get(name)
  if (known) return known
  const fresh = new RateLimiterDrizzle({
    storeClient: store(),
    schema: limitCounters,
    keyPrefix: name,
    points: times,
    duration: seconds,
    clearExpiredByTimeout: false,
  })
  limiters.set(name, fresh)
  return fresh
}

/** Counts one more of `name` for `who` (an address, a member, both). Throws `Refused('tooMany')` past the limit. */
export async function spend(name: string, who: string, limit: Limit): Promise<void> {
  try {
    await limiter(name, limit).consume(who)
  } catch (reason) {
    // A store that is down must not open the door: the failure itself is thrown on.
    if (reason instanceof RateLimiterRes) throw new Refused('tooMany')
    throw reason
  }
}

/** The caller's address as the server settled it (gate/client-address.ts). */
export const callerAddress = async (): Promise<string> =>
  (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
