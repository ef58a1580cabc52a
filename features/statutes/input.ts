import { z } from 'zod'
import { BODY_KINDS } from '@/db/schema/structure'
import { ticked, version } from '@/gate/fields'
import { cleanText, westernDigits } from '@/gate/text'

const typed = z.string().catch('').default('')
const digits = typed.transform((text) => westernDigits(cleanText(text)).trim())
const number = (least: number, most: number) =>
  digits
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^\d{1,4}$/, 'number'),
    )
    .transform(Number)
    .pipe(z.int('number').min(least, 'number').max(most, 'number'))
const maybeNumber = (least: number, most: number) =>
  digits
    .pipe(z.string().regex(/^\d{0,4}$/, 'number'))
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(z.int('number').min(least, 'number').max(most, 'number').nullable())

const OF_OFFICE = /^(in|seats)\.([0-9a-f-]{36})$/
const seatsOf = maybeNumber(1, 1000)

export const statutesInput = z
  .looseObject({
    kind: z.enum(BODY_KINDS, 'required'),
    version,
    seats: maybeNumber(1, 1000),
    termMonths: maybeNumber(1, 240),
    womenShare: number(0, 100),
    youngShare: number(0, 100),
    youngUntil: number(16, 60),
    quorum: number(0, 100),
    noticeDays: number(0, 365),
    leastFounders: number(1, 1000),
  })
  .transform((fields, context) => {
    const offices: { officeId: string; seats: number | null }[] = []
    for (const name of Object.keys(fields)) {
      const [, part, officeId] = OF_OFFICE.exec(name) ?? []
      if (part !== 'in' || !officeId || !ticked.parse(fields[name])) continue
      const seats = seatsOf.safeParse(fields[`seats.${officeId}`])
      if (seats.success) offices.push({ officeId, seats: seats.data })
      else context.addIssue({ code: 'custom', message: 'number', path: [`seats.${officeId}`] })
    }
    const { kind, version, seats, termMonths, womenShare, youngShare, youngUntil } = fields
    const { quorum, noticeDays, leastFounders } = fields
    const rules = { seats, termMonths, womenShare, youngShare, youngUntil, quorum, noticeDays, leastFounders }
    return { kind, version, rules, offices }
  })

export type StatutesInput = z.infer<typeof statutesInput>
