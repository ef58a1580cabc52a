import { z } from 'zod'
import { readAmount } from '@/components/ui/amount'
import { line } from '@/gate/fields'

/** An amount as people type it, in centimes; null when left empty. */
export const maybeAmount = line(40).transform((typed, context) => {
  if (typed === '') return null
  const centimes = readAmount(typed)
  if (centimes !== null) return centimes
  context.addIssue({ code: 'custom', message: 'amount' })
  return z.NEVER
})
