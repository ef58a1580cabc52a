import { createHash, randomBytes } from 'node:crypto'

/** A 256-bit secret, as it travels in a cookie or a letter. */
export const freshSecret = (): string => randomBytes(32).toString('base64url')

/** sha256 of such a secret: all that the database keeps of it. */
export const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()
