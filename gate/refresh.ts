import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

// Known to this installation only: what a job says to the server that it runs in.
const key = () => createHmac('sha256', env.AUTH_SECRET).update('refresh of public pages').digest('base64url')

const TAG = /^[a-z]+(:[0-9a-f-]{36})?$/

// Where this very server listens, as it is reached from its own machine.
const here = () => {
  const host = env.HOST ?? ''
  return ['', '0.0.0.0', '::', 'localhost'].includes(host)
    ? '127.0.0.1'
    : host.includes(':')
      ? `[${host}]`
      : host
}

/**
 * Has public pages made anew for readers' next request. Acts of people refresh by themselves (gate/action.ts);
 * this is for jobs, which run outside of any request. Throws when the server does not take it, so that the job
 * is tried again.
 */
export async function refreshPages(tags: string[]): Promise<void> {
  const answer = await fetch(`http://${here()}:${env.PORT}/api/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key()}`, 'content-type': 'application/json' },
    body: JSON.stringify(tags),
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) throw new Error(`public pages were not refreshed: ${answer.status}`)
}

/** True for a call of our own, by the key it carries. */
export function isOurCall(authorization: string | null): boolean {
  const [given, ours] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${key()}`)]
  return given.length === ours.length && timingSafeEqual(given, ours)
}

/** The tags that were asked for; null when they are none of ours. */
export const readTags = (body: unknown): string[] | null =>
  Array.isArray(body) && body.length <= 50 && body.every((tag) => typeof tag === 'string' && TAG.test(tag))
    ? body
    : null
