import { COMMON_WORDS, WALKS } from './common-words'

/** The shortest password that is taken, in characters; and the longest, in bytes of UTF-8. */
export const SHORTEST = 12
export const LONGEST_BYTES = 1024

// What a guesser pays, in bits, for one more of each kind. A word among the first few hundred tried is worth less
// than two letters drawn at random; a stretch of keys or a date hardly more than one.
const COST = { word: 10, personal: 3, walk: 7, run: 5, repeat: 4, year: 7, gap: 1.5, digit: 3.3, letter: 4.7 }
/** Below this a password falls to an afternoon of guessing, however long it looks. */
const ENOUGH_BITS = 38

// Beyond this nothing can make a password worse; the reckoning stays short.
const LOOKED_AT = 128
const LONGEST_PIECE = 32

/** A password as two keyboards would agree on it: what is hashed and compared. */
export const settled = (password: string): string => password.normalize('NFC')

export type PasswordFault = 'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordPersonal'

/**
 * What is wrong with a new password, if anything. Any characters will do; only what is quickly guessed is refused.
 * In: the password, and words about the person and the organisation (names, address) that others know.
 */
export function passwordFault(password: string, about: readonly string[] = []): PasswordFault | undefined {
  const text = settled(password)
  if ([...text].length < SHORTEST) return 'passwordShort'
  if (Buffer.byteLength(text) > LONGEST_BYTES) return 'passwordLong'
  const personal = new Set(about.flatMap(personalWords))
  if (guessBits(text) < ENOUGH_BITS) return 'passwordCommon'
  if (guessBits(text, personal) < ENOUGH_BITS) return 'passwordPersonal'
}

// Letters without marks, Western digits, one form of each Arabic letter.
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\u0671/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')

// What stands for a letter when people dress up a word.
const DRESS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}
const undressed = (text: string) => text.replace(/[013-578@$!|]/g, (sign) => DRESS[sign] ?? sign)

const common = new Set([...COMMON_WORDS].map(plain).flatMap((word) => [word, undressed(word)]))
const stretches = (row: string): string[] =>
  Array.from(row, (_, start) =>
    Array.from({ length: Math.max(0, row.length - start - 3) }, (_, more) =>
      row.slice(start, start + 4 + more),
    ),
  ).flat()
const walks = new Set(WALKS.map(plain).flatMap(stretches))

/** How hard a password is to guess, in bits: of all ways to put it together, the easiest one. */
export function guessBits(password: string, personal: ReadonlySet<string> = new Set()): number {
  const text = plain(password.slice(0, LOOKED_AT))
  const best = [0]
  for (let end = 1; end <= text.length; end++) {
    const starts = Array.from({ length: Math.min(end, LONGEST_PIECE) }, (_, back) => end - 1 - back)
    best[end] = Math.min(
      ...starts.map((start) => (best[start] ?? 0) + costOf(text.slice(start, end), personal, text, start)),
    )
  }
  return best[text.length] ?? 0
}

// The price of one piece; a longer one that is nothing in particular has none.
function costOf(piece: string, personal: ReadonlySet<string>, whole: string, start: number): number {
  if (piece.length === 1) return costOfOne(piece)
  const word = undressed(piece)
  if (personal.has(piece) || personal.has(word)) return COST.personal
  if (common.has(piece) || common.has(word)) return COST.word
  if (piece.length < 3) return Number.POSITIVE_INFINITY
  if (/^(.)\1+$/.test(piece)) return COST.run
  // Written twice: the second time is free but for the idea.
  if (start >= piece.length && whole.startsWith(piece, start - piece.length)) return COST.repeat
  if (/^(19|20)\d\d$/.test(piece)) return COST.year
  if (walks.has(piece)) return COST.walk
  return Number.POSITIVE_INFINITY
}

const costOfOne = (sign: string) => {
  if (/[\s._-]/.test(sign)) return COST.gap
  return /\d/.test(sign) ? COST.digit : COST.letter
}

const personalWords = (words: string): string[] =>
  words
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plain)
    .filter((word) => word.length >= 3)
