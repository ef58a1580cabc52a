import { randomInt } from 'node:crypto'
import { keyedHash } from '@/gate/seal'
import { cleanText, westernDigits } from '@/gate/text'

/** A printed code is good for so many days. */
export const CODE_DAYS = 14
const DIGITS = 12

/** A fresh one-time code: twelve digits, which every keyboard has, in groups of four. */
export const freshCode = (): string =>
  Array.from({ length: DIGITS / 4 }, () => String(randomInt(10_000)).padStart(4, '0')).join(' ')

/** A code as people type it, in one piece of Western digits. */
export const plainCode = (typed: string): string => westernDigits(cleanText(typed)).replace(/[\s.\-–]/g, '')

/** All that the database keeps of a code: a keyed hash, for this member alone. In: member number, code as it is written. */
export const codeHash = (number: number, code: string): Buffer =>
  keyedHash(`${number} ${plainCode(code)}`, 'code')
