import { Secret, TOTP } from 'otpauth'

const SECONDS = 30
// What authenticators take for granted (RFC 6238): SHA-1, six digits, half a minute.
const METHOD = { algorithm: 'SHA1', digits: 6, period: SECONDS } as const
// A clock may be half a minute off, and fingers half a minute slow.
const WINDOW = 1

/** A secret of 160 random bits in base32, as an authenticator takes it. */
export const freshSharedSecret = (): string => new Secret({ size: 20 }).base32

/**
 * The step whose code this is, in half minutes since 1970: this one, the one before or the one after.
 * In: the secret in base32, six digits, and the moment they were given. Out: null where they fit none.
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const given = { token: code, secret: Secret.fromBase32(secret), timestamp: now.getTime(), window: WINDOW }
  const away = TOTP.validate({ ...METHOD, ...given })
  return away === null ? null : Math.floor(now.getTime() / 1000 / SECONDS) + away
}

/** What an authenticator reads from the picture. In: the site and the account, as the person will find it there. */
export const keyAddress = (secret: string, site: string, account: string): string =>
  new TOTP({ ...METHOD, issuer: site, label: account, secret: Secret.fromBase32(secret) }).toString()
