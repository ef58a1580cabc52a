import { z } from 'zod'
import { count, id, line, someLine, version } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

const NAME = 120
const MOST_REGISTERED = 100_000
const MOST_SEALED = 8 * 1024 * 1024

/** How many are registered, in voters; null while it is not known. */
const maybeRegistered = line(10).transform((text, context) => {
  if (text === '') return null
  const read = count(0, MOST_REGISTERED).safeParse(text)
  if (!read.success) context.addIssue({ code: 'custom', message: 'number' })
  return read.data ?? null
})

/** What a station is: of a form’s fields, or of a row of a list. */
export const stationSaid = {
  code: someLine(20).transform(westernDigits),
  nameAr: someLine(NAME),
  nameFr: line(NAME),
  communeCode: line(20).transform((code) => code || null),
  place: line(160),
  centralOffice: line(NAME),
  registered: maybeRegistered,
}

export const stationInput = z.object({ constituencyId: id, ...stationSaid })
export type StationInput = z.infer<typeof stationInput>

export const editedStationInput = z.object({ stationId: id, version, ...stationSaid })
export type EditedStationInput = z.infer<typeof editedStationInput>

export const removedStationInput = z.object({ stationId: id })
export type RemovedStationInput = z.infer<typeof removedStationInput>

// An empty choice of a file is sent as a file without a name.
const file = z.unknown().transform((sent) => (sent instanceof File && sent.size > 0 ? sent : null))

export const stationListInput = z.object({ electionId: id, file: file.optional() })
export type StationListInput = z.infer<typeof stationListInput>

export const acceptedListInput = z.object({
  electionId: id,
  sealed: z.string().catch('').default('').pipe(z.string().min(1, 'required').max(MOST_SEALED)),
})
export type AcceptedListInput = z.infer<typeof acceptedListInput>
