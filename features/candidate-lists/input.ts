import { z } from 'zod'
import { LIST_PARTS } from '@/db/candidacies'
import { id, version } from '@/gate/fields'

const named = { constituencyId: id, candidacyId: id, version }

export const placeInput = z.object({ ...named, part: z.enum(LIST_PARTS, 'required') })
export type PlaceInput = z.infer<typeof placeInput>

export const moveInput = z.object({ ...named, towards: z.enum(['up', 'down'], 'required') })
export type MoveInput = z.infer<typeof moveInput>

export const removalInput = z.object(named)
export type RemovalInput = z.infer<typeof removalInput>
