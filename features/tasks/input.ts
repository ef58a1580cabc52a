import { z } from 'zod'
import { TASK_STATES } from '@/db/campaign'
import { idsTicked } from '@/features/anticipation/points'
import { electionDay, titles } from '@/features/elections/input'
import { id, line, version } from '@/gate/fields'

const WORD_LENGTH = 200
const CODE_LENGTH = 20

const said = z.looseObject({
  ...titles,
  ownerId: id,
  dueOn: electionDay,
  communeCode: line(CODE_LENGTH),
})
type Said = z.infer<typeof said>
const picked = ({ titleAr, titleFr, titleEn, ownerId, dueOn, communeCode, ...rest }: Said) => ({
  ...{ titleAr, titleFr, titleEn, ownerId, dueOn, communeCode: communeCode || null },
  after: idsTicked(rest, 'after'),
  points: idsTicked(rest, 'point'),
})

export const taskInput = said
  .extend({ electionId: id, bodyId: id })
  .transform(({ electionId, bodyId, ...rest }) => ({ electionId, bodyId, ...picked(rest) }))
export type TaskInput = z.infer<typeof taskInput>

export const editedTaskInput = said
  .extend({ taskId: id, version })
  .transform(({ taskId, version: seen, ...rest }) => ({ taskId, version: seen, ...picked(rest) }))
export type EditedTaskInput = z.infer<typeof editedTaskInput>

export const removedTaskInput = z.object({ taskId: id })
export type RemovedTaskInput = z.infer<typeof removedTaskInput>

/** `step`: the number of the last step that the person saw. */
export const stepInput = z
  .object({ taskId: id, step: version, state: z.enum(TASK_STATES, 'malformed'), word: line(WORD_LENGTH) })
  .refine(({ state, word }) => state !== 'blocked' || word !== '', { path: ['word'], message: 'required' })
  .transform(({ state, word, ...rest }) => ({ ...rest, state, word: state === 'blocked' ? word : '' }))
export type StepInput = z.infer<typeof stepInput>
