import { randomInt } from 'node:crypto'

// Without 0 o 1 i l: read aloud or copied from paper, none can be taken for another.
export const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 6

/** A fresh short code in ASCII, for the address /a/<code>: one of some 880 million. */
export const freshCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** True for what may be such a code: nothing else is looked for. */
export const mayBeCode = (text: unknown): boolean => typeof text === 'string' && /^[a-z0-9]{1,40}$/.test(text)
