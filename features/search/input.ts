import { z } from 'zod'
import { LOCALES } from '@/i18n/locales'

const LONGEST = 200
/** Pages of results that are ever shown: nobody reads on, and the count stops there too. */
export const LAST_PAGE = 15

// What an address may carry that no one can have meant: controls, bidi marks, halves of letters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSPEAKABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/g

const clean = (text: string) => {
  const spoken = text.toWellFormed().replace(UNSPEAKABLE, ' ').replace(/\s+/g, ' ').trim()
  return [...spoken.slice(0, LONGEST * 2)].slice(0, LONGEST).join('')
}

// Digits of any of the three kinds that people type here.
const western = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10))

const number = (least: number, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() ? western(value) : undefined),
    z.coerce.number().int().min(least).max(most),
  )

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/**
 * What a search asks. It comes from an address that anyone may have written: a filter that cannot be meant
 * is left out rather than refused.
 */
export const questionInput = z.object({
  q: z.preprocess(one, z.string().transform(clean).catch('')),
  topic: z.preprocess(
    one,
    z
      .string()
      .regex(/^[a-zA-Z]{1,40}$/)
      .optional()
      .catch(undefined),
  ),
  year: z.preprocess(one, number(1900, 2200).optional().catch(undefined)),
  language: z.preprocess(one, z.enum(LOCALES).optional().catch(undefined)),
  page: z.preprocess(one, number(1, LAST_PAGE).catch(1)),
})

export type Question = z.infer<typeof questionInput>

/** The address of the same search with something else in it. */
export function searchAddress(path: string, question: Question, change: Partial<Question> = {}): string {
  const { q, topic, year, language, page } = { ...question, ...change }
  const given = Object.entries({ q, topic, year, language, page: page > 1 ? page : undefined })
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
  return `${path}?${query}`
}
