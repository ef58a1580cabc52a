import { z } from 'zod'
import { count, id, line, someLine, ticked } from '@/gate/fields'

const MOST_SEATS = 500

const maybeCommune = line(20).transform((code) => code || null)
const maybeSeats = line(10).transform((text, context) => {
  if (text === '') return null
  const read = count(1, MOST_SEATS).safeParse(text)
  if (!read.success) context.addIssue({ code: 'custom', message: 'number' })
  return read.data ?? null
})

/** One commune, or every commune whose seats the law itself says. */
export const layoutInput = z.object({ electionId: id, communeCode: maybeCommune, seats: maybeSeats })
export type LayoutInput = z.infer<typeof layoutInput>

export const womenInput = z.object({ electionId: id, communeCode: someLine(20) })
export type WomenInput = z.infer<typeof womenInput>

export const copyInput = z.object({ electionId: id, fromId: id, stations: ticked })
export type CopyInput = z.infer<typeof copyInput>
