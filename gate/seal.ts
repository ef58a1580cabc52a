import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/env'

// What is sealed begins with the mark of the key it was sealed under, so that keys can follow one another.
const MARK = 4
const IV = 12
const TAG = 16

const markOf = (key: Buffer) => createHash('sha256').update(key).digest().subarray(0, MARK)

/** The key that seals today comes first; those before it still open what they sealed. */
const keys = (): Buffer[] =>
  [env.SEALING_KEY, ...env.SEALING_KEYS_BEFORE].map((key) => Buffer.from(key, 'base64'))

const under = (key: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', key, '', `seal ${purpose}`, 32))

/**
 * Seals a personal detail for the database (AES-256-GCM under the installation's SEALING_KEY).
 * In: the text, and what it is (`phone`): sealed as one thing it does not open as another.
 */
export function seal(text: string, purpose: string): Buffer {
  const [key] = keys()
  if (!key) throw new Error('no key to seal with')
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', under(key, purpose), iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([markOf(key), iv, cipher.getAuthTag(), body])
}

/** Whether this was sealed under the key that seals today. */
export const isSealedToday = (sealed: Uint8Array): boolean => {
  const [key] = keys()
  return key !== undefined && markOf(key).equals(Buffer.from(sealed).subarray(0, MARK))
}

/** Opens what `seal` closed. Throws when it was touched, is another purpose's, or its key is no longer among ours. */
export function unseal(sealed: Uint8Array, purpose: string): string {
  const raw = Buffer.from(sealed)
  const key = keys().find((one) => markOf(one).equals(raw.subarray(0, MARK)))
  if (!key) throw new Error('sealed under a key that is not among SEALING_KEY and SEALING_KEYS_BEFORE')
  const [iv, tag] = [raw.subarray(MARK, MARK + IV), raw.subarray(MARK + IV, MARK + IV + TAG)]
  const decipher = createDecipheriv('aes-256-gcm', under(key, purpose), iv)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(raw.subarray(MARK + IV + TAG)), decipher.final()]).toString('utf8')
}

/**
 * What a personal detail is found by: the same text always gives the same 32 bytes, and without the key nobody can
 * try all phone numbers. In: the text in its one form (+212…, lower case), and what it is.
 */
export function keyedHash(text: string, purpose: string): Buffer {
  const key = Buffer.from(
    hkdfSync('sha256', Buffer.from(env.SEARCHING_KEY, 'base64'), '', `find ${purpose}`, 32),
  )
  return createHmac('sha256', key).update(text.normalize('NFC')).digest()
}
