import { z } from 'zod'
import { id, line, lines, maybeDay, maybeId, someLine, ticked } from '@/gate/fields'
import { FOUNDED_KINDS } from './kinds'

const MOST_FOUNDERS = 100

const day = maybeDay.pipe(z.string('required'))

const BOX = /^commune\.([\d.]{2,20})$/

/** Codes of the communes whose boxes were ticked: fields named `commune.<its code>`. */
export const communesIn = (fields: Record<string, unknown>): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const code = BOX.exec(name)?.[1]
    return code && ticked.parse(value) ? [code] : []
  })

export const startInput = z
  .looseObject({
    parentId: id,
    kind: z.enum(FOUNDED_KINDS, 'required'),
    nameAr: someLine(120),
    nameFr: someLine(120),
    nameEn: line(120),
  })
  .transform(({ parentId, kind, nameAr, nameFr, nameEn, ...rest }) => ({
    ...{ parentId, kind, nameAr, nameFr, nameEn },
    communes: communesIn(rest),
  }))

export const meetingInput = z.object({
  bodyId: id,
  heldOn: day,
  place: someLine(160),
  note: lines(2_000),
})

export const foundersInput = z.object({
  bodyId: id,
  // One box that is ticked comes as a text, several as a list, none not at all.
  memberIds: z
    .union([z.string(), z.array(z.string())])
    .catch([])
    .default([])
    .transform((chosen) => [...new Set([chosen].flat().filter(Boolean))])
    .pipe(z.array(z.uuid('malformed')).min(1, 'required').max(MOST_FOUNDERS, 'tooLong')),
})

export const withdrawalInput = z.object({ bodyId: id, memberId: id, note: line(300) })

export const communesInput = z
  .looseObject({ bodyId: id })
  .transform(({ bodyId, ...rest }) => ({ bodyId, communes: communesIn(rest) }))

const CHOICE = /^office\.([0-9a-f-]{36})\.\d{1,2}$/

/** Who is elected to what: from fields named `office.<its id>.<a number>`; what is left empty elects nobody. */
export const elected = (fields: Record<string, unknown>): { officeId: string; memberId: string }[] =>
  Object.entries(fields).flatMap(([name, chosen]) => {
    const officeId = CHOICE.exec(name)?.[1]
    const person = maybeId.safeParse(chosen)
    return officeId && person.success && person.data ? [{ officeId, memberId: person.data }] : []
  })

export const bureauInput = z
  .looseObject({ bodyId: id, heldOn: day, note: line(200) })
  .transform(({ bodyId, heldOn, note, ...rest }) => ({ bodyId, heldOn, note, elected: elected(rest) }))

export const decisionInput = z
  .object({ bodyId: id, outcome: z.enum(['done', 'refused'], 'required'), note: lines(1_000) })
  .refine(({ outcome, note }) => outcome === 'done' || note !== '', { path: ['note'], error: 'required' })

export type StartInput = z.infer<typeof startInput>
export type MeetingInput = z.infer<typeof meetingInput>
export type FoundersInput = z.infer<typeof foundersInput>
export type WithdrawalInput = z.infer<typeof withdrawalInput>
export type CommunesInput = z.infer<typeof communesInput>
export type BureauInput = z.infer<typeof bureauInput>
export type DecisionInput = z.infer<typeof decisionInput>
