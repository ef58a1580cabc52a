import { z } from 'zod'
import { readAmount } from '@/components/ui/amount'
import { FUNDING_SOURCES, FUNDING_STAGES, STANDINGS } from '@/db/plans'
import { id, line, maybeDay, maybeId, someLine, someLines } from '@/gate/fields'

/** An amount as people type it, in centimes; nothing is no amount. */
const amount = someLine(40).transform((typed, context) => {
  const centimes = readAmount(typed)
  if (centimes !== null && centimes > 0) return centimes
  context.addIssue({ code: 'custom', message: 'amount' })
  return z.NEVER
})

// «A partner» and «another source» say nothing without a name.
const NAMED = ['partner', 'other']

export const lineInput = z
  .object({ pointId: id, source: z.enum(FUNDING_SOURCES, 'required'), partner: line(200) })
  .superRefine(({ source, partner }, context) => {
    if (NAMED.includes(source) && !partner)
      context.addIssue({ code: 'custom', path: ['partner'], message: 'required' })
  })
export type LineInput = z.infer<typeof lineInput>

export const amountInput = z
  .object({
    lineId: id,
    stage: z.enum(FUNDING_STAGES, 'required'),
    amount,
    on: maybeDay.pipe(z.string('required')),
    reference: line(200),
    standing: z.enum(STANDINGS, 'required'),
    documentId: maybeId,
  })
  .superRefine(({ standing, reference }, context) => {
    if (standing === 'confirmed' && !reference)
      context.addIssue({ code: 'custom', path: ['reference'], message: 'required' })
  })
export type AmountInput = z.infer<typeof amountInput>

export const cancellationInput = z.object({ entryId: id, reason: someLines(400) })
export type CancellationInput = z.infer<typeof cancellationInput>
