import { z } from 'zod'
import { id, maybeId, someLine, ticked } from '@/gate/fields'
import { addressOf, questionInput } from './question'

/** For what contacts are asked for: their own words, kept in the ledger. */
export const purpose = someLine(200)

export const revealInput = z.object({ memberId: id, purpose })
export type RevealInput = z.infer<typeof revealInput>

export const callInput = z.object({ bodyId: id, purpose })
export type CallInput = z.infer<typeof callInput>

/** A question is kept without what was typed into the search: that may be anyone's name or number. */
export const segmentInput = questionInput
  .extend({ name: someLine(60) })
  .transform(({ name, page, ...question }) => ({ name, question: addressOf(question, { search: false }) }))
export type SegmentInput = z.infer<typeof segmentInput>

export const segmentGone = z.object({ segmentId: id })
export type SegmentGone = z.infer<typeof segmentGone>

export const exportInput = questionInput.extend({
  format: z.enum(['csv', 'xlsx'], 'required'),
  contacts: ticked,
  purpose: z
    .string()
    .catch('')
    .transform((text) => text.trim().slice(0, 200)),
  body: maybeId.catch(null),
})
export type ExportInput = z.infer<typeof exportInput>
