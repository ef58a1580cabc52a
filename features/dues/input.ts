import { z } from 'zod'
import { readAmount } from '@/components/ui/amount'
import { PAYMENT_METHODS, PERIODS } from '@/db/payments'
import { readWhen } from '@/gate/day'
import { id, line, maybeDay, someLine, someLines } from '@/gate/fields'

/** Ten million centimes: more is a slip of the finger. */
const MOST_CENTIMES = 10_000_000

/** An amount as people type it, in centimes. */
const amount = (least: number) =>
  someLine(40).transform((typed, context) => {
    const centimes = readAmount(typed)
    if (centimes !== null && centimes >= least && centimes <= MOST_CENTIMES) return centimes
    context.addIssue({ code: 'custom', message: 'amount' })
    return z.NEVER
  })

/** The first day of a month, typed `1/2026` or as any day in it. */
const month = someLine(20).transform((typed, context) => {
  const when = readWhen(typed)
  if (when && when.precision !== 'year') return `${when.on.slice(0, 7)}-01`
  context.addIssue({ code: 'custom', message: 'month' })
  return z.NEVER
})

/** Which rate: the full one, one that has a name already, or a new one. */
export const FULL = 'full'
export const NEW = 'new'
const rateChoice = z.union([z.literal(FULL), z.literal(NEW), z.uuid()], 'required')

export const rateInput = z
  .object({
    category: rateChoice,
    nameAr: line(60),
    nameFr: line(60),
    nameEn: line(60),
    amount: amount(0),
    period: z.enum(PERIODS, 'required'),
    startsOn: month,
  })
  .superRefine(({ category, nameAr, nameFr }, context) => {
    if (category !== NEW) return
    for (const [field, name] of Object.entries({ nameAr, nameFr }))
      if (!name) context.addIssue({ code: 'custom', path: [field], message: 'required' })
  })
export type RateInput = z.infer<typeof rateInput>

/** What a member pays: the full rate, a reduced one by its id, or nothing. */
export const EXEMPT = 'exempt'
export const standingInput = z.object({
  memberId: id,
  bodyId: id,
  pays: z.union([z.literal(FULL), z.literal(EXEMPT), z.uuid()], 'required'),
  startsOn: month,
  reason: someLines(400),
})
export type StandingInput = z.infer<typeof standingInput>

export const paymentInput = z.object({
  memberId: id,
  bodyId: id,
  amount: amount(1),
  paidOn: maybeDay,
  method: z.enum(PAYMENT_METHODS, 'required'),
  note: line(200),
})
export type PaymentInput = z.infer<typeof paymentInput>

export const cancellationInput = z.object({ receiptId: id, reason: someLines(400) })
export type CancellationInput = z.infer<typeof cancellationInput>

/** What is asked of a branch's page: whom, and which page of the list. */
export const accountsQuestion = z.object({
  who: line(80),
  owing: z.literal('1').nullable().catch(null),
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
