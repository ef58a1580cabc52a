import { z } from 'zod'
import { electionDay } from '@/features/elections/input'
import { id, line, maybeId, someLine, version } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

const AREA_LENGTH = 80
const CODE_LENGTH = 20
/** No outing reaches more doors, or hands out more leaflets. */
export const MOST_COUNTED = 100_000

// Left empty, nothing of it was done.
const counted = line(10).transform((text, context) => {
  const number = Number(westernDigits(text).replaceAll(/\s/g, ''))
  if (Number.isInteger(number) && number >= 0 && number <= MOST_COUNTED) return number
  context.addIssue({ code: 'custom', message: 'number' })
  return z.NEVER
})

const done = {
  communeCode: someLine(CODE_LENGTH),
  area: line(AREA_LENGTH),
  heldOn: electionDay,
  doors: counted,
  conversations: counted,
  leaflets: counted,
  meetings: counted,
  participants: counted,
}

/** `ledBy`: empty where it was oneself. */
export const outingInput = z.object({ electionId: id, bodyId: id, ledBy: maybeId, ...done })
export type OutingInput = z.infer<typeof outingInput>

export const correctedOutingInput = z.object({ outingId: id, version, ...done })
export type CorrectedOutingInput = z.infer<typeof correctedOutingInput>

export const removedOutingInput = z.object({ outingId: id })
export type RemovedOutingInput = z.infer<typeof removedOutingInput>
