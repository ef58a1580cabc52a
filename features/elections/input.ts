import { z } from 'zod'
import { ELECTION_KINDS } from '@/db/elections'
import { communesIn } from '@/features/founding/input'
import { readTime } from '@/gate/day'
import { id, line, maybeDay, someLine, ticked, version } from '@/gate/fields'

const TITLE_LENGTH = 120
// Nobody alive votes outside of these; a slip of the finger does.
const [FIRST, LAST] = ['1950-01-01', '2150-12-31']

/** A day that must be said, within a lifetime or two. */
export const electionDay = maybeDay
  .pipe(z.string('required'))
  .refine((day) => day >= FIRST && day <= LAST, 'date')

const time = line(10).transform((text, context) => {
  const read = readTime(text)
  if (!read) context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'time' })
  return read ?? ''
})

/** What anything of an election is called, in the three languages. */
export const titles = {
  titleAr: someLine(TITLE_LENGTH),
  titleFr: line(TITLE_LENGTH),
  titleEn: line(TITLE_LENGTH),
}

const said = z.looseObject({ ...titles, closesAt: time, ruleSetId: id })
type Said = z.infer<typeof said>

// Whatever else a form carries comes along: the communes are found in it by the names of their boxes.
const pick = ({ titleAr, titleFr, titleEn, closesAt, ruleSetId, ...rest }: Said) => ({
  ...{ titleAr, titleFr, titleEn, closesAt, ruleSetId },
  communes: communesIn(rest),
})

export const electionInput = said
  .extend({
    bodyId: id,
    kind: z.enum(ELECTION_KINDS, 'required'),
    pollingDay: electionDay,
    isAssumed: ticked,
  })
  .transform(({ bodyId, kind, pollingDay, isAssumed, ...rest }) => ({
    ...{ bodyId, kind, pollingDay, isAssumed },
    ...pick(rest),
  }))
export type ElectionInput = z.infer<typeof electionInput>

export const editedElectionInput = said
  .extend({ electionId: id, version })
  .transform(({ electionId, version: seen, ...rest }) => ({ electionId, version: seen, ...pick(rest) }))
export type EditedElectionInput = z.infer<typeof editedElectionInput>

export const pollingDayInput = z.object({
  electionId: id,
  version,
  pollingDay: electionDay,
  isAssumed: ticked,
})
export type PollingDayInput = z.infer<typeof pollingDayInput>
