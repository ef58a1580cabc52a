import { z } from 'zod'
import { plainPhone } from '@/features/messages/phone'
import { onTheClock, readDay } from '@/gate/day'
import { cleanLine, westernDigits } from '@/gate/text'

export const STANDINGS = ['running', 'suspended', 'left'] as const

/** Bands of age, in whole years, both included; null: no end. */
export const AGES = {
  '16-24': [16, 24],
  '25-34': [25, 34],
  '35-44': [35, 44],
  '45-59': [45, 59],
  '60-': [60, null],
} as const
export type Age = keyof typeof AGES
export const AGE_BANDS = Object.keys(AGES) as [Age, ...Age[]]

const words = z
  .string()
  .catch('')
  .transform((text) => cleanLine(text).slice(0, 80))
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null)

/** What the register is asked, as its address has it. What cannot be is left out. */
export const questionInput = z.object({
  q: words,
  body: maybe(z.uuid()),
  commune: maybe(z.string().regex(/^[\d.]{2,16}$/)),
  gender: maybe(z.enum(['f', 'm'])),
  age: maybe(z.enum(AGE_BANDS)),
  office: maybe(z.uuid()),
  standing: maybe(z.enum(STANDINGS)),
  since: maybe(z.string().transform((typed) => readDay(typed))),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Question = z.infer<typeof questionInput>

/** How the database is asked: filters by name, only those that are set. */
export type Asked = Record<string, string | number>

/** What was typed into the search, told apart: a phone, its last four digits, a member number, or words. */
export function readSearch(typed: string): {
  words?: string
  number?: number
  phone?: string
  tail?: string
} {
  const text = westernDigits(typed).trim()
  if (text === '') return {}
  const digits = text.replace(/[\s.\-–/()+]/g, '')
  if (!/^\d+$/.test(digits)) return { words: typed }
  const phone = plainPhone(text)
  const number = digits.length <= 9 ? Number(digits) : 0
  return { number, ...(phone && { phone }), ...(digits.length === 4 && { tail: digits }) }
}

const yearsBefore = (day: string, years: number, days = 0): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - years)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The first and the last birthday of a band, on the day that it is on the country's clocks. */
export function birthdays(age: Age, now: Date): { bornFrom?: string; bornTo: string } {
  const [least, most] = AGES[age]
  const { day } = onTheClock(now)
  const bornTo = yearsBefore(day, least)
  return most === null ? { bornTo } : { bornFrom: yearsBefore(day, most + 1, 1), bornTo }
}

/** The filters of a question as the database takes them; the search is told apart by `readSearch`. */
export function filtersOf(question: Question, now: Date): Asked {
  const { q, body, commune, gender, age, office, standing, since } = question
  const search = readSearch(q)
  const set = { body, commune, gender, office, standing, since, ...(age && birthdays(age, now)) }
  const asked: Asked = {}
  for (const [name, value] of Object.entries(set)) if (value) asked[name] = value
  if (search.words) asked.words = search.words
  if (search.number !== undefined) asked.digits = search.number
  return asked
}

/** The same question as an address; what was typed into the search stays out where it is to be kept. */
export function addressOf(question: Partial<Question>, { search = true } = {}): string {
  const { page, q, since, ...rest } = question
  const set = { ...(search && q ? { q } : {}), ...rest, since, ...(page && page > 1 ? { page } : {}) }
  const pairs = Object.entries(set).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}
