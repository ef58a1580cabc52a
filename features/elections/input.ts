import { z } from 'zod'
import { ELECTION_KINDS } from '@/db/elections'
import { communesIn } from '@/features/founding/input'
import { readTime } from '@/gate/day'
import { id, line, maybeDay, someLine, ticked, version } from '@/gate/fields'

const TITLE_LENGTH = 120
const day = maybeDay.pipe(z.string('required'))

const time = line(10).transform((text, context) => {
  const read = readTime(text)
  if (!read) context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'time' })
  return read ?? ''
})

const titles = {
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
  .extend({ bodyId: id, kind: z.enum(ELECTION_KINDS, 'required'), pollingDay: day, isAssumed: ticked })
  .transform(({ bodyId, kind, pollingDay, isAssumed, ...rest }) => ({
    ...{ bodyId, kind, pollingDay, isAssumed },
    ...pick(rest),
  }))
export type ElectionInput = z.infer<typeof electionInput>

export const editedElectionInput = said
  .extend({ electionId: id, version })
  .transform(({ electionId, version: seen, ...rest }) => ({ electionId, version: seen, ...pick(rest) }))
export type EditedElectionInput = z.infer<typeof editedElectionInput>

export const pollingDayInput = z.object({ electionId: id, version, pollingDay: day, isAssumed: ticked })
export type PollingDayInput = z.infer<typeof pollingDayInput>

const BOX = /^after\.([\w-]{1,60})$/

const neededIn = (fields: Record<string, unknown>): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const key = BOX.exec(name)?.[1]
    return key && ticked.parse(value) ? [key] : []
  })

const dated = z.looseObject({ ...titles, dueOn: day, opensOn: maybeDay })
type Dated = z.infer<typeof dated>
const inOrder = ({ opensOn, dueOn }: Dated) => opensOn === null || opensOn <= dueOn
const turned = { path: ['dueOn'], message: 'beforeStart' }
const picked = ({ titleAr, titleFr, titleEn, dueOn, opensOn, ...rest }: Dated) => ({
  ...{ titleAr, titleFr, titleEn, dueOn, opensOn },
  after: neededIn(rest),
})

export const milestoneInput = dated
  .extend({ electionId: id, bodyId: id })
  .refine(inOrder, turned)
  .transform(({ electionId, bodyId, ...rest }) => ({ electionId, bodyId, ...picked(rest) }))
export type MilestoneInput = z.infer<typeof milestoneInput>

export const editedMilestoneInput = dated
  .extend({ milestoneId: id, version })
  .refine(inOrder, turned)
  .transform(({ milestoneId, version: seen, ...rest }) => ({ milestoneId, version: seen, ...picked(rest) }))
export type EditedMilestoneInput = z.infer<typeof editedMilestoneInput>

export const removedMilestoneInput = z.object({ milestoneId: id })
export type RemovedMilestoneInput = z.infer<typeof removedMilestoneInput>

export const markInput = z.object({ electionId: id, key: someLine(60) })
export type MarkInput = z.infer<typeof markInput>

export const feedInput = z.object({ electionId: id })
export type FeedInput = z.infer<typeof feedInput>
