import { z } from 'zod'
import { id, line, maybeCount, maybeFile, sealedList, someLine, version } from '@/gate/fields'
import { westernDigits } from '@/gate/text'

const NAME = 120
const MOST_REGISTERED = 100_000
const MOST_SEALED = 8 * 1024 * 1024

/** What a station is: of a form’s fields, or of a row of a list. */
export const stationSaid = {
  code: someLine(20).transform(westernDigits),
  nameAr: someLine(NAME),
  nameFr: line(NAME),
  communeCode: line(20).transform((code) => code || null),
  place: line(160),
  centralOffice: line(NAME),
  registered: maybeCount(0, MOST_REGISTERED),
}

export const stationInput = z.object({ constituencyId: id, ...stationSaid })
export type StationInput = z.infer<typeof stationInput>

export const editedStationInput = z.object({ stationId: id, version, ...stationSaid })
export type EditedStationInput = z.infer<typeof editedStationInput>

export const removedStationInput = z.object({ stationId: id })
export type RemovedStationInput = z.infer<typeof removedStationInput>

export const stationListInput = z.object({ electionId: id, file: maybeFile })
export type StationListInput = z.infer<typeof stationListInput>

export const acceptedListInput = z.object({
  electionId: id,
  sealed: sealedList(MOST_SEALED),
})
export type AcceptedListInput = z.infer<typeof acceptedListInput>
