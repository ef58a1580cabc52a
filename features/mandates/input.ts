import { z } from 'zod'
import { id, line, maybeDay, someLines } from '@/gate/fields'
import { DECISIONS } from './decisions'

const day = maybeDay.pipe(z.string('required'))

export const givingInput = z.object({
  bodyId: id,
  memberId: id,
  officeId: id,
  startsOn: maybeDay,
  endsOn: maybeDay,
  decision: z.enum(DECISIONS, 'required'),
  decidedOn: day,
  note: line(200),
})

export const endingInput = z.object({ mandateId: id, reason: someLines(600) })

export const delegationInput = z.object({ mandateId: id, memberId: id, officeId: id, endsOn: day })

export type GivingInput = z.infer<typeof givingInput>
export type EndingInput = z.infer<typeof endingInput>
export type DelegationInput = z.infer<typeof delegationInput>
