import { z } from 'zod'
import { CONTEST_OUTCOMES } from '@/db/plans'
import { email } from '@/features/account/input'
import { addressFields } from '@/features/programmes/address-fields'
import { id, line, lines, someLines } from '@/gate/fields'

/** As long as the row policy lets it be. */
export const TEXT_LENGTH = 4000
export const QUESTION_LENGTH = 1000

const maybeEmail = z
  .string()
  .max(2000, 'tooLong')
  .catch('')
  .default('')
  .transform((typed) => (typed.trim() === '' ? null : typed))
  .pipe(email.nullable())

export const contestInput = z.object({
  ...addressFields,
  text: someLines(TEXT_LENGTH),
  /** Left by whoever wants to be told what came of it. */
  email: maybeEmail,
  /** People do not see this field; what fills it in is no person. */
  website: line(400),
})
export type ContestInput = z.infer<typeof contestInput>

export const contestAnswerInput = z.object({
  contestId: id,
  outcome: z.enum(CONTEST_OUTCOMES, 'required'),
  questionAr: someLines(QUESTION_LENGTH),
  questionFr: lines(QUESTION_LENGTH),
  answerAr: someLines(TEXT_LENGTH),
  answerFr: lines(TEXT_LENGTH),
})
export type ContestAnswerInput = z.infer<typeof contestAnswerInput>
