import { z } from 'zod'
import { type Precision, readDay, readWhen } from './day'
import { cleanLine, cleanLines, cleanText, westernDigits } from './text'

// What comes from a form is text, or a file where text was asked for: then the field counts as empty.
const typed = z.string().catch('').default('')

/** One line of at most so many characters; may be empty. */
export const line = (max: number) => typed.transform(cleanLine).pipe(z.string().max(max, 'tooLong'))

/** One line that must not be empty. */
export const someLine = (max: number) =>
  typed.transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'tooLong'))

/** Several lines of at most so many characters; may be empty. */
export const lines = (max: number) => typed.transform(cleanLines).pipe(z.string().max(max, 'tooLong'))

/** Several lines that must not be empty. */
export const someLines = (max: number) =>
  typed.transform(cleanLines).pipe(z.string().min(1, 'required').max(max, 'tooLong'))

/** A row's id. */
export const id = z.string().min(1, 'required').pipe(z.uuid('malformed'))

/** An id, or nothing chosen. */
export const maybeId = typed.transform((text) => text || null).pipe(z.uuid('malformed').nullable())

/** The version of a row that the person saw. */
export const version = typed
  .transform((text) => Number(westernDigits(text) || Number.NaN))
  .pipe(z.int('malformed').min(0, 'malformed').max(1_000_000_000, 'malformed'))

/** A day, typed day/month/year in any digits; null when left empty. */
export const maybeDay = typed.transform(cleanText).transform((text, context) => {
  if (text.trim() === '') return null
  const day = readDay(text)
  if (!day) context.addIssue({ code: 'custom', message: 'date' })
  return day
})

/** A day, month or year as exactly as it is known; null when left empty. */
export const maybeWhen = line(40).transform((text, context): { on: string; precision: Precision } | null => {
  if (text === '') return null
  const when = readWhen(text)
  if (!when) context.addIssue({ code: 'custom', message: 'when' })
  return when
})

/** The same, where something must be known. */
export const when = maybeWhen.pipe(
  z.object({ on: z.string(), precision: z.enum(['day', 'month', 'year']) }, 'required'),
)

/** A web address, or nothing. */
export const maybeLink = line(400).transform((text, context) => {
  if (text === '') return null
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text)) return text
  context.addIssue({ code: 'custom', message: 'link' })
  return null
})

/** A whole number of these bounds, in any digits. */
export const count = (least: number, most: number) =>
  line(10).transform((text, context) => {
    const number = Number(westernDigits(text) || Number.NaN)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'number' })
    return z.NEVER
  })

/** The same, or nothing: null where it is left empty. */
export const maybeCount = (least: number, most: number) =>
  line(12).transform((text, context) => {
    if (text === '') return null
    const read = count(least, most).safeParse(text)
    if (!read.success) context.addIssue({ code: 'custom', message: 'number' })
    return read.data ?? null
  })

// An empty choice of a file is sent as a file without a name.
const chosen = z.unknown().transform((sent) => (sent instanceof File && sent.size > 0 ? sent : null))

/** A file, where one was chosen. */
export const maybeFile = chosen.optional().transform((sent) => sent ?? null)

/** A list that travels sealed with its preview, of at most so many letters. */
export const sealedList = (most: number) =>
  z.string().catch('').default('').pipe(z.string().min(1, 'required').max(most))

/** A box that was ticked. */
export const ticked = z
  .unknown()
  .optional()
  .transform((value) => value !== undefined && value !== '' && value !== 'false')
