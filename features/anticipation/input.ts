import { z } from 'zod'
import { id } from '@/gate/fields'

export const linkInput = z.object({ electionId: id, bodyId: id, programmeId: id })
export type LinkInput = z.infer<typeof linkInput>

export const unlinkInput = z.object({ electionId: id, bodyId: id })
export type UnlinkInput = z.infer<typeof unlinkInput>
