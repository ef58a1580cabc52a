import { z } from 'zod'
import { GENDERS, OPINIONS } from '@/db/candidacies'
import { PARTS } from '@/db/elections'
import { electionDay } from '@/features/elections/input'
import { id, line, lines, maybeDay, someLine, someLines, ticked, version } from '@/gate/fields'
import { cleanLine } from '@/gate/text'

/** How much a text of a call, a statement and a reason hold. */
export const LENGTHS = { call: 2_000, statement: 1_500, reason: 1_000, name: 120, organ: 160 } as const

const texts = { textAr: someLines(LENGTHS.call), textFr: lines(LENGTHS.call), textEn: lines(LENGTHS.call) }
const window = { opensOn: electionDay, closesOn: electionDay }
const inOrder = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) => opensOn <= closesOn
const turned = { path: ['closesOn'], message: 'beforeStart' }

export const callInput = z.object({ electionId: id, bodyId: id, ...window, ...texts }).refine(inOrder, turned)
export type CallInput = z.infer<typeof callInput>

export const editedCallInput = z.object({ callId: id, version, ...window, ...texts }).refine(inOrder, turned)
export type EditedCallInput = z.infer<typeof editedCallInput>

const FIRST = '1900-01-01'
const birthday = maybeDay.pipe(z.string('required')).refine((day) => day >= FIRST, 'bornOn')

const MANDATE = /^mandate\.\d{1,3}$/
const MOST_MANDATES = 20

const person = z.looseObject({
  constituencyId: id,
  nameAr: someLine(LENGTHS.name),
  nameLatin: someLine(LENGTHS.name),
  part: z.enum(PARTS, 'required').default('general'),
  anyPlace: ticked,
  statement: lines(LENGTHS.statement),
  gender: z.enum(GENDERS, 'required'),
  bornOn: birthday,
  otherMandates: line(400),
})
type Person = z.infer<typeof person>

// Those that the law names were ticked, others typed.
const mandatesOf = ({ otherMandates, ...rest }: Record<string, unknown> & { otherMandates: string }) => {
  const chosen = Object.entries(rest).flatMap(([name, value]) =>
    MANDATE.test(name) && typeof value === 'string' ? [cleanLine(value).slice(0, LENGTHS.name)] : [],
  )
  const all = [...chosen, ...otherMandates.split(/[,،;]/).map(cleanLine)].filter(Boolean)
  return [...new Set(all)].slice(0, MOST_MANDATES)
}

const womenAlone = ({ part, gender }: Person) => part === 'general' || gender === 'f'
const notHers = { path: ['part'], message: 'womenOnly' }

const picked = (said: Person) => {
  const { constituencyId, nameAr, nameLatin, part, anyPlace, statement, gender, bornOn } = said
  return {
    ...{ constituencyId, nameAr, nameLatin, part, anyPlace, statement, gender, bornOn },
    mandates: mandatesOf(said),
  }
}

export const applyInput = person
  .extend({ callId: id })
  .refine(womenAlone, notHers)
  .transform(({ callId, ...said }) => ({ callId, ...picked(said) }))
export type ApplyInput = z.infer<typeof applyInput>

export const enteredInput = person
  .extend({ memberId: id })
  .refine(womenAlone, notHers)
  .transform(({ memberId, ...said }) => ({ memberId, ...picked(said) }))
export type EnteredInput = z.infer<typeof enteredInput>

export const candidacyInput = z.object({ candidacyId: id })
export type CandidacyInput = z.infer<typeof candidacyInput>

export const opinionInput = z
  .object({ candidacyId: id, opinion: z.enum(OPINIONS, 'required'), reason: lines(LENGTHS.reason) })
  .refine(({ opinion, reason }) => opinion === 'favourable' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })
export type OpinionInput = z.infer<typeof opinionInput>

export const endorsementInput = z.object({
  candidacyId: id,
  organ: someLine(LENGTHS.organ),
  decidedOn: electionDay,
  reference: someLine(LENGTHS.organ),
})
export type EndorsementInput = z.infer<typeof endorsementInput>

export const revocationInput = z.object({ candidacyId: id, reason: someLines(LENGTHS.reason) })
export type RevocationInput = z.infer<typeof revocationInput>
