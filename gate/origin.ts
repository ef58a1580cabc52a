import { headers } from 'next/headers'
import { env } from '@/env'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** True when the address is the portal's own; on a machine of one's own, localhost goes by all its names. */
export function isOurs(origin: string | null, publicUrl = env.PUBLIC_URL): boolean {
  if (!origin || !URL.canParse(origin)) return false
  const [theirs, ours] = [new URL(origin), new URL(publicUrl)]
  if (theirs.origin === ours.origin) return true
  return (
    theirs.protocol === ours.protocol &&
    theirs.port === ours.port &&
    LOOPBACK.includes(theirs.hostname) &&
    LOOPBACK.includes(ours.hostname)
  )
}

/** Whether this request says that it comes from the portal's own pages; a missing Origin does not. */
export const fromOurPages = async (): Promise<boolean> => isOurs((await headers()).get('origin'))
