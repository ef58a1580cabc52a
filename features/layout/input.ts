import { z } from 'zod'
import { id, line, maybeCount, someLine, ticked } from '@/gate/fields'

const MOST_SEATS = 500

const maybeCommune = line(20).transform((code) => code || null)
/** One commune, or every commune whose seats the law itself says. */
export const layoutInput = z.object({
  electionId: id,
  communeCode: maybeCommune,
  seats: maybeCount(1, MOST_SEATS),
})
export type LayoutInput = z.infer<typeof layoutInput>

export const womenInput = z.object({ electionId: id, communeCode: someLine(20) })
export type WomenInput = z.infer<typeof womenInput>

export const copyInput = z.object({ electionId: id, fromId: id, stations: ticked })
export type CopyInput = z.infer<typeof copyInput>
