import { env } from '@/env'

const secure = () => env.PUBLIC_URL.startsWith('https:')

/** A cookie of ours: `__Host-` wherever the portal is reached over https, so that no other host or path can set it. */
export const cookieName = (kind: 'session' | 'device' | 'link' | 'pending'): string =>
  `${secure() ? '__Host-' : ''}wahaj-${kind}`

/** How every cookie of ours is set: no script reads it, no other site's form sends it. In: seconds to live. */
export const cookieOptions = (maxAge: number) => ({
  httpOnly: true,
  secure: secure(),
  sameSite: 'lax' as const,
  path: '/',
  maxAge,
})
