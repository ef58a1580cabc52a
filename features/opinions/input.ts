import { z } from 'zod'
import { CHOICES } from '@/db/plans'
import { count, id, lines, maybeDay } from '@/gate/fields'

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

const people = count(0, 100_000)

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
