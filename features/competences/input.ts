import { z } from 'zod'
import { LEVELS, type Level, SPOKEN, type Spoken } from '@/db/spoken'
import { email } from '@/features/account/input'
import { plainPhone } from '@/features/messages/phone'
import { id, line, lines, someLine, ticked } from '@/gate/fields'
import { westernDigits } from '@/gate/text'
import { levelField } from './field-names'

export const MOST_HOURS = 60
export const WORDS_LENGTH = 2000

const hours = line(4).transform((typed, context) => {
  const count = Number(westernDigits(typed) || '0')
  if (Number.isInteger(count) && count >= 0 && count <= MOST_HOURS) return count
  context.addIssue({ code: 'custom', message: 'hours' })
  return z.NEVER
})

const ticks = (typed: Record<string, unknown>): string[] =>
  Object.keys(typed).flatMap((name) => /^knows\.([a-z]{2,30})$/.exec(name)?.[1] ?? [])

// Whatever else a form carries comes along: the boxes and levels are found in it by their names.
const known = z.looseObject({ profession: line(120), words: lines(WORDS_LENGTH), hours })

const spoken = (typed: Record<string, unknown>): Partial<Record<Spoken, Level>> =>
  Object.fromEntries(
    SPOKEN.map(
      (language) => [language, LEVELS.find((level) => level === typed[levelField(language)])] as const,
    ).filter(([, level]) => level !== undefined),
  )

/** What somebody knows, as a form says it. */
type KnownFields = {
  profession: string
  fields: string[]
  words: string
  hours: number
  languages: Partial<Record<Spoken, Level>>
}

type Typed = z.infer<typeof known>
const pick = (typed: Typed): KnownFields => ({
  profession: typed.profession,
  fields: ticks(typed),
  words: typed.words,
  hours: typed.hours,
  languages: spoken(typed),
})

const saysSomething = (typed: Typed) =>
  typed.profession !== '' || ticks(typed).length > 0 || typed.words !== ''
const silent = { path: ['profession'], message: 'required' }

export const competencesInput: z.ZodType<KnownFields & { agreed: boolean }> = known
  .extend({ agreed: ticked })
  .refine(saysSomething, silent)
  .transform((typed) => ({ ...pick(typed), agreed: typed.agreed }))
export type CompetencesInput = z.infer<typeof competencesInput>

export const forgettingInput = z.object({})

const choice = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .enum(['', ...values])
    .catch('')
    .default('')
    .transform((chosen) => (chosen === '' ? null : (chosen as Values[number])))

export const needInput = z
  .object({
    bodyId: id,
    title: someLine(120),
    fieldKey: line(30).transform((chosen) => chosen || null),
    language: choice(SPOKEN),
    level: choice(LEVELS),
    hours,
  })
  .transform((need) => ({ ...need, level: need.language ? need.level : null }))
export type NeedInput = z.infer<typeof needInput>

export const needClosingInput = z.object({ needId: id, note: line(300) })
export type NeedClosingInput = z.infer<typeof needClosingInput>

const phone = line(40).transform((typed, context) => {
  if (typed === '') return null
  const plain = plainPhone(typed)
  if (!plain) context.addIssue({ code: 'custom', message: 'phone' })
  return plain
})

const person = z.object({
  name: someLine(120),
  email,
  phone,
  agreed: ticked.refine((agreed) => agreed, 'agreement'),
  /** People do not see this field; what fills it in is no person. */
  website: line(400),
})
type Person = Omit<z.infer<typeof person>, 'agreed'>

export const offerInput: z.ZodType<KnownFields & Person> = known
  .extend(person.shape)
  .refine(saysSomething, silent)
  .transform((typed) => {
    const { name, email: address, phone: number, website } = typed
    return { ...pick(typed), name, email: address, phone: number, website }
  })
export type OfferInput = z.infer<typeof offerInput>

export const offerIdInput = z.object({ offerId: id })
export type OfferIdInput = z.infer<typeof offerIdInput>

export const passingInput = offerIdInput.extend({ bodyId: id })
export type PassingInput = z.infer<typeof passingInput>

export const offerClosingInput = offerIdInput.extend({
  outcome: z.enum(['answered', 'closed'], 'required'),
  note: lines(1000),
})
export type OfferClosingInput = z.infer<typeof offerClosingInput>
