import { z } from 'zod'
import { elected } from '@/features/founding/input'
import { DECISIONS } from '@/features/mandates/decisions'
import { id, maybeDay, maybeId, someLine, version } from '@/gate/fields'

const day = maybeDay.pipe(z.string('required'))
const decided = {
  bodyId: id,
  version,
  decidedOn: day,
  decision: z.enum(DECISIONS, 'required'),
  note: someLine(300),
}

export const fateInput = z
  .object({
    ...decided,
    kind: z.enum(['merger', 'dissolution', 'move', 'revival'], 'required'),
    otherId: maybeId,
    below: z.enum(['moved', 'dissolved', '']).catch(''),
  })
  .refine(({ kind, otherId }) => !['merger', 'move'].includes(kind) || otherId, {
    path: ['otherId'],
    error: 'required',
  })

export const renewalInput = z
  .looseObject(decided)
  .transform(({ bodyId, version, decidedOn, decision, note, ...rest }) => ({
    ...{ bodyId, version, decidedOn, decision, note },
    elected: elected(rest),
  }))

export type FateInput = z.infer<typeof fateInput>
export type RenewalInput = z.infer<typeof renewalInput>
