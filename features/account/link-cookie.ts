import { cookies } from 'next/headers'
import { insist } from '@/gate/refusals'
import { cookieName, cookieOptions } from '@/gate/session-cookie'
import { isSecret, type KeptPurpose } from './link'

// A link's secret goes from its address into a cookie at once: the address bar, the history, the Referer of what
// the page loads, and the front's log of that page never hold it.
const SECONDS = 30 * 60

type Kept<Purpose extends KeptPurpose = KeptPurpose> = { purpose: Purpose; secret: string }

/** Keeps a link for the page that follows. */
export const keepLink = async ({ purpose, secret }: Kept): Promise<void> => {
  ;(await cookies()).set(cookieName('link'), `${purpose}.${secret}`, cookieOptions(SECONDS))
}

/** The link kept for this page, or null. */
export async function keptLink<Purpose extends KeptPurpose>(purpose: Purpose): Promise<Kept<Purpose> | null> {
  const [kind, secret = ''] = (await cookies()).get(cookieName('link'))?.value.split('.') ?? []
  return kind === purpose && isSecret(secret) ? { purpose, secret } : null
}

/** The same where it is needed; refuses when there is none. */
export async function heldLink<Purpose extends KeptPurpose>(purpose: Purpose): Promise<Kept<Purpose>> {
  const link = await keptLink(purpose)
  insist(link, 'linkSpent')
  return link
}

/** Forgets it once it is used. */
export const dropLink = async (): Promise<void> => {
  ;(await cookies()).set(cookieName('link'), '', cookieOptions(0))
}
