import { z } from 'zod'
import { LEVELS, type Level, SPOKEN, type Spoken } from '@/db/spoken'
import { email } from '@/features/account/input'
import { plainPhone } from '@/features/messages/phone'
import { id, line, lines, someLine, ticked } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

export const MOST_HOURS = 60
export const WORDS_LENGTH = 2000

const hours = line(4).transform((typed, context) => {
  const count = Number(westernDigits(typed) || '0')
  if (Number.isInteger(count) && count >= 0 && count <= MOST_HOURS) return count
  context.addIssue({ code: 'custom', message: 'hours' })
  return z.NEVER
})

const key = z.string().regex(/^[a-z]{2,30}$/)
// One ticked box comes alone, several as a list, none not at all.
const fields = z
  .union([z.array(key).max(40), key.transform((one) => [one])])
  .optional()
  .transform((keys) => [...new Set(keys ?? [])])

/** The field in which a language's level is chosen. */
export const levelField = (language: Spoken) => `speaks.${language}`

const level = z
  .enum(['', ...LEVELS])
  .catch('')
  .default('')
const levels = Object.fromEntries(SPOKEN.map((language) => [levelField(language), level]))

const known = z.object({
  profession: line(120),
  fields,
  words: lines(WORDS_LENGTH),
  hours,
})

const spoken = (typed: Record<string, unknown>): Partial<Record<Spoken, Level>> =>
  Object.fromEntries(
    SPOKEN.map((language) => [language, typed[levelField(language)]]).filter(([, chosen]) => chosen),
  )

type KnownFields = z.infer<typeof known> & { languages: Partial<Record<Spoken, Level>> }

const saysSomething = ({ profession, fields: keys, words }: z.infer<typeof known>) =>
  profession !== '' || keys.length > 0 || words !== ''
const silent = { path: ['profession'], message: 'required' }

export const competencesInput: z.ZodType<KnownFields & { agreed: boolean }> = known
  .extend({ agreed: ticked })
  .and(z.object(levels))
  .refine(saysSomething, silent)
  .transform((typed) => ({ ...pick(typed), agreed: typed.agreed, languages: spoken(typed) }))
export type CompetencesInput = z.infer<typeof competencesInput>

const pick = ({ profession, fields: keys, words, hours: given }: z.infer<typeof known>) => ({
  profession,
  fields: keys,
  words,
  hours: given,
})

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
  .and(z.object(levels))
  .refine(saysSomething, silent)
  .transform((typed) => ({
    ...pick(typed),
    name: typed.name,
    email: typed.email,
    phone: typed.phone,
    website: typed.website,
    languages: spoken(typed),
  }))
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
