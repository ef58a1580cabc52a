import { z } from 'zod'
import { readAmount } from '@/components/ui/amount'
import {
  EXPENSE_HEADINGS,
  HEADINGS,
  type Heading,
  MOST_OF_CAMPAIGN,
  RECEIPT_HEADINGS,
  WAYS,
} from '@/db/campaign-money'
import { id, line, maybeDay, maybeId, someLine, someLines, version } from '@/gate/fields'

const centimesIn = (typed: string): number | null => {
  const centimes = readAmount(typed)
  return centimes !== null && centimes > 0 && centimes <= MOST_OF_CAMPAIGN ? centimes : null
}

/** An amount as people type it, in centimes; nothing is no amount. */
const amount = someLine(40).transform((typed, context) => {
  const centimes = centimesIn(typed)
  if (centimes !== null) return centimes
  context.addIssue({ code: 'custom', message: 'amount' })
  return z.NEVER
})

/** The same, or null where the field was left empty. */
const maybeAmount = line(40).transform((typed, context) => {
  if (typed === '') return null
  const centimes = centimesIn(typed)
  if (centimes === null) context.addIssue({ code: 'custom', message: 'amount' })
  return centimes
})

export const openingInput = z.object({ listId: id })
export type OpeningInput = z.infer<typeof openingInput>

const said = {
  accountId: id,
  amount,
  on: maybeDay.pipe(z.string('required')),
  way: z.enum(WAYS, 'required'),
  name: someLine(120),
  purpose: line(200),
  reference: line(80),
  documentId: maybeId,
}

export const receiptInput = z
  .object({ ...said, heading: z.enum(RECEIPT_HEADINGS, 'required') })
  .refine(({ heading, way }) => (heading === 'kindDonation') === (way === 'inKind'), {
    path: ['way'],
    message: 'wayInKind',
  })
export type ReceiptInput = z.infer<typeof receiptInput>

export const expenseInput = z.object({
  ...said,
  heading: z.enum(EXPENSE_HEADINGS, 'required'),
  purpose: someLine(200),
})
export type ExpenseInput = z.infer<typeof expenseInput>

export const voucherInput = z.object({ entryId: id, documentId: id })
export type VoucherInput = z.infer<typeof voucherInput>

export const cancellationInput = z.object({ entryId: id, reason: someLines(400) })
export type CancellationInput = z.infer<typeof cancellationInput>

/** `version`: how often it had been set when the person saw it; nought where never. */
export const limitsInput = z.object({
  accountId: id,
  version,
  cap: maybeAmount,
  donorMost: maybeAmount,
  cashMost: maybeAmount,
  article: someLine(200),
  reason: someLines(400),
})
export type LimitsInput = z.infer<typeof limitsInput>

const budgeted = Object.fromEntries(HEADINGS.map((heading) => [heading, maybeAmount])) as Record<
  Heading,
  typeof maybeAmount
>
export const budgetInput = z.object({ accountId: id, version, ...budgeted })
export type BudgetInput = z.infer<typeof budgetInput>

/** In which form the account is taken out. */
export const exportQuestion = z.object({ format: z.enum(['csv', 'xlsx']) })
