import { z } from 'zod'
import { AMENDMENT_ANSWERS } from '@/db/plans'
import { joined, paragraphsOf } from '@/features/points/paragraphs'
import { count, id, lines, maybeDay, maybeId, someLines, version } from '@/gate/fields'
import { MOST_REASON, MOST_WORDS, TEXT_LOCALES } from './lengths'

const words = lines(MOST_WORDS).transform((typed) => joined(paragraphsOf(typed)))
const reason = someLines(MOST_REASON)

const change = z.object({
  pointId: id,
  /** The wording that its writer saw. */
  version,
  /** Of the text; `locale` is the page’s own in every form. */
  language: z.enum(TEXT_LOCALES, 'required'),
  /** Counted from 0; one past the last adds a paragraph. */
  paragraph: version,
  /** What it says in that wording; empty where one is added. */
  before: lines(20_000),
  /** Empty: it is to go. */
  after: words,
  reason,
})

const changes = ({ before, after }: { before: string; after: string }) => before !== after
const unchanged = { path: ['after'], error: 'malformed' }

export const amendmentInput = change.extend({ fromId: maybeId }).refine(changes, unchanged)
export type AmendmentInput = z.infer<typeof amendmentInput>

const voices = count(1, 100_000)

export const meetingAmendmentInput = change
  .extend({
    /** The body that met. */
    fromId: id,
    metOn: maybeDay.pipe(z.string('required')),
    /** For how many it speaks. */
    voices,
    minutesId: id,
  })
  .refine(changes, unchanged)
export type MeetingAmendmentInput = z.infer<typeof meetingAmendmentInput>

export const answerInput = z
  .object({
    amendmentId: id,
    outcome: z.enum(AMENDMENT_ANSWERS, 'required'),
    reason,
    /** The paragraph in the drafter’s own words, where it is adapted. */
    after: words,
    /** The wording that the drafter saw. */
    version,
  })
  .refine(({ outcome, after }) => outcome !== 'adapted' || after !== '', {
    path: ['after'],
    error: 'required',
  })
export type AnswerInput = z.infer<typeof answerInput>

/** Which text of a point is read, and under which paragraph a meeting’s amendment is typed in. */
export const roomQuestion = z.object({
  in: z.enum(TEXT_LOCALES).nullable().catch(null),
  meeting: z.coerce.number().int().min(0).max(1000).nullable().catch(null),
})

export const queueQuestion = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** The number of a point, as an address names it. */
export const pointNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
