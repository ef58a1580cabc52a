import { z } from 'zod'
import { OWNERS, RESOURCE_KINDS } from '@/db/coverage'
import { electionDay } from '@/features/elections/input'
import { timeOfDay } from '@/features/shifts/input'
import { instantOf } from '@/gate/day'
import { count, id, someLine, version } from '@/gate/fields'

export const NAME_LENGTH = 120
export const MOST_COUNTED = 100_000

const said = z.object({
  name: someLine(NAME_LENGTH),
  owner: z.enum(OWNERS, 'required'),
  count: count(1, MOST_COUNTED),
})

export const resourceInput = said
  .extend({ electionId: id, bodyId: id, kind: z.enum(RESOURCE_KINDS, 'required') })
  .refine(({ kind, count: how }) => kind === 'material' || how === 1, { path: ['count'], message: 'oneOfIt' })
export type ResourceInput = z.infer<typeof resourceInput>

export const editedResourceInput = said.extend({ resourceId: id, version })
export type EditedResourceInput = z.infer<typeof editedResourceInput>

export const resourceIdInput = z.object({ resourceId: id })
export type ResourceIdInput = z.infer<typeof resourceIdInput>

export const loanInput = z
  .object({
    resourceId: id,
    memberId: id,
    amount: count(1, MOST_COUNTED),
    startsOn: electionDay,
    from: timeOfDay,
    endsOn: electionDay,
    until: timeOfDay,
  })
  .refine(({ startsOn, from, endsOn, until }) => `${startsOn} ${from}` < `${endsOn} ${until}`, {
    path: ['endsOn'],
    message: 'endsFirst',
  })
  .transform(({ resourceId, memberId, amount, startsOn, from, endsOn, until }) => ({
    ...{ resourceId, memberId, amount },
    startsAt: instantOf(startsOn, from),
    endsAt: instantOf(endsOn, until),
  }))
export type LoanInput = z.infer<typeof loanInput>

export const loanIdInput = z.object({ loanId: id })
export type LoanIdInput = z.infer<typeof loanIdInput>
