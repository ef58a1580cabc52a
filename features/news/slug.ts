import { cleanText, westernDigits } from '@/gate/text'

/** One Arabic letter is six bytes in an address; past 40 letters builds and tags break. */
export const SLUG_LENGTH = 40

const LOOKS_ALIKE: Record<string, string> = {
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
}
const LETTER = 'a-z0-9\\u0621-\\u063a\\u0641-\\u064a\\u067e\\u0686\\u06a4\\u06ad\\u06af'
const OTHERS = new RegExp(`[^${LETTER}]+`, 'gu')
const SLUG = new RegExp(`^[${LETTER}]+(?:-[${LETTER}]+)*$`, 'u')

/** True for what may stand in an address of ours: Arabic or Latin letters and digits, single hyphens, ≤ 40. */
export const isSlug = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= SLUG_LENGTH && SLUG.test(text)

/** An address made of a title; empty when the title has no letter or digit that may stand in one. */
export function slugFrom(title: string): string {
  const letters = westernDigits(cleanText(title).normalize('NFKC').toLowerCase())
    .replace(/['’ʼ`]/gu, '-')
    .replace(/[یېکہھەٱœæß]/gu, (letter) => LOOKS_ALIKE[letter] ?? letter)
    // Hamza and madda are letters; the accents of Latin and the vowels of Arabic are not.
    .normalize('NFD')
    .replace(/(?![\u0653-\u0655])\p{M}|ـ/gu, '')
    .normalize('NFC')
  return cut(letters.replace(OTHERS, '-').replace(/^-+|-+$/g, ''), SLUG_LENGTH)
}

// At a word's end where that leaves enough of it.
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf('-', length)
  return text.slice(0, end > length / 2 ? end : length).replace(/-+$/, '')
}

/** The n-th address to try when `slug` is taken: n is 2 or more. */
export const numbered = (slug: string, n: number): string =>
  n < 2 ? slug : `${cut(slug, SLUG_LENGTH - String(n).length - 1)}-${n}`
