import { isIPv6 } from 'node:net'
import { lt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { headers } from 'next/headers'
import postgres from 'postgres'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { discreet, inTime } from '@/db/client'
import { limitCounters } from '@/db/limits'
import { derivedUrl } from '@/db/logins'
import { env } from '@/env'
import { Refused } from './refusals'

/** So many times in so many seconds. */
export type Limit = { times: number; seconds: number }

const shared = globalThis as typeof globalThis & { wahajLimits?: ReturnType<typeof open> }

// A pool of its own: a flood at the door must not take the readers' connections.
const open = () =>
  drizzle(
    postgres(derivedUrl(env.DATABASE_URL, 'portal_limits'), {
      max: 2,
      connect_timeout: 5,
      idle_timeout: 60,
      onnotice: () => {},
    }),
  )
const store = () => {
  shared.wahajLimits ??= open()
  return shared.wahajLimits
}

const limiters = new Map<string, RateLimiterDrizzle>()
const limiter = (name: string, { times, seconds }: Limit) => {
  const limit = `${name}/${times}/${seconds}`
  const known = limiters.get(limit)
  if (known) return known
  const fresh = new RateLimiterDrizzle({
    storeClient: store(),
    schema: limitCounters,
    keyPrefix: name,
    points: times,
    duration: seconds,
    clearExpiredByTimeout: false,
  })
  limiters.set(limit, fresh)
  return fresh
}

/**
 * Counts one more of `name` for `who` (an address, a member, both).
 * Refuses with `tooMany` past the limit, and with `busy` where it cannot count: a limiter that is down opens no door.
 */
export async function spend(name: string, who: string, limit: Limit): Promise<void> {
  try {
    await inTime(limiter(name, limit).consume(who))
  } catch (reason) {
    if (reason instanceof RateLimiterRes) throw new Refused('tooMany')
    console.error('limits:', discreet(reason))
    throw new Refused('busy')
  }
}

/** Forgets what was counted of `name` for `who`: they have shown who they are. */
export const forgive = async (name: string, who: string, limit: Limit): Promise<void> => {
  await limiter(name, limit).delete(who)
}

/** Removes counters whose time is over. Out: how many. */
export async function clearCounters(): Promise<number> {
  const gone = await store().delete(limitCounters).where(lt(limitCounters.expire, new Date()))
  return gone.count
}

/** Ends the limiter's connections; the next call opens new ones. For tests and for stopping. */
export const closeLimits = async (): Promise<void> => {
  const { wahajLimits } = shared
  delete shared.wahajLimits
  limiters.clear()
  await wahajLimits?.$client.end({ timeout: 5 })
}

/** The caller's address as the server settled it (gate/client-address.ts). */
export const callerAddress = async (): Promise<string> =>
  counted((await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown')

/** What an address is counted as: a household has one IPv4 address, but 2⁶⁴ of the other kind. */
export const counted = (address: string): string =>
  isIPv6(address) ? `${grouped(address).slice(0, 4).join(':')}::/64` : address

const grouped = (address: string): string[] => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const [before, after] = [head, tail].map((half) => (half ? half.split(':') : []))
  const gap = 8 - (before?.length ?? 0) - (after?.length ?? 0)
  const zeros = tail === undefined ? [] : Array<string>(Math.max(gap, 0)).fill('0')
  return [...(before ?? []), ...zeros, ...(after ?? [])].map((group) => group.replace(/^0+(?=.)/, ''))
}
