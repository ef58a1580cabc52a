import { z } from 'zod'
import { electionDay, titles } from '@/features/elections/input'
import { id, maybeDay, someLine, ticked, version } from '@/gate/fields'

const BOX = /^after\.([\w-]{1,60})$/

const neededIn = (fields: Record<string, unknown>): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const key = BOX.exec(name)?.[1]
    return key && ticked.parse(value) ? [key] : []
  })

const dated = z.looseObject({ ...titles, dueOn: electionDay, opensOn: maybeDay })
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
