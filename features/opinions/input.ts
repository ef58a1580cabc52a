import { z } from 'zod'
import { CHOICES } from '@/db/plans'
import { id, line, lines, maybeDay } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

export const MOST_QUESTION = 600

const day = maybeDay.pipe(z.string('required'))

export const askingInput = z.object({
  programmeId: id,
  /** The body that is asked: the programme’s own, or one below it. */
  askedId: id,
  question: lines(MOST_QUESTION),
  closesOn: day,
})
export type AskingInput = z.infer<typeof askingInput>

export const voteInput = z.object({ opinionId: id, choice: z.enum(CHOICES, 'required') })
export type VoteInput = z.infer<typeof voteInput>

const people = line(6).transform((typed, context) => {
  const count = Number(westernDigits(typed) || Number.NaN)
  if (Number.isInteger(count) && count >= 0 && count <= 100_000) return count
  context.addIssue({ code: 'custom', message: 'number' })
  return z.NEVER
})

export const countInput = z
  .object({
    opinionId: id,
    heldOn: day,
    present: people,
    inFavour: people,
    against: people,
    abstained: people,
    minutesId: id,
  })
  .refine(({ present, inFavour, against, abstained }) => inFavour + against + abstained <= present, {
    path: ['present'],
    error: 'number',
  })
export type CountInput = z.infer<typeof countInput>

export const closingInput = z.object({ opinionId: id })
export type ClosingInput = z.infer<typeof closingInput>
