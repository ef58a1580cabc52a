import { z } from 'zod'
import { MEASURES } from '@/db/campaign'
import { idsTicked } from '@/features/anticipation/points'
import { count, id, line, maybeDay, someLine, version } from '@/gate/fields'

const REASON_LENGTH = 300
const CODE_LENGTH = 20
const MOST = 10_000_000

/** `number`: of the objective that stands there as the person saw it; nought where they saw none. */
export const objectiveInput = z
  .looseObject({
    ...{ electionId: id, bodyId: id, communeCode: line(CODE_LENGTH), number: version },
    measure: z.enum(MEASURES, 'required'),
    target: count(1, MOST),
    dueOn: maybeDay,
    reason: line(REASON_LENGTH),
  })
  .transform(({ electionId, bodyId, communeCode, number, measure, target, dueOn, reason, ...rest }) => ({
    ...{ electionId, bodyId, communeCode: communeCode || null, number, measure, target, dueOn, reason },
    points: idsTicked(rest, 'point'),
  }))
export type ObjectiveInput = z.infer<typeof objectiveInput>

export const givenUpInput = z.object({ objectiveId: id, reason: someLine(REASON_LENGTH) })
export type GivenUpInput = z.infer<typeof givenUpInput>
