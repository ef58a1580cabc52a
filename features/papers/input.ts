import { z } from 'zod'
import { electionDay } from '@/features/elections/input'
import { id, line, maybeDay, someLine, ticked, version } from '@/gate/fields'

const NAME = 120
const named = { nameAr: someLine(NAME), nameFr: line(NAME), nameEn: line(NAME) }
const asked = { isNeeded: ticked, isConfirmed: ticked }

export const usualInput = z.object({ electionId: id })
export type UsualInput = z.infer<typeof usualInput>

export const kindInput = z.object({ electionId: id, ...named, ...asked })
export type KindInput = z.infer<typeof kindInput>

export const editedKindInput = z.object({ kindId: id, version, ...named, ...asked })
export type EditedKindInput = z.infer<typeof editedKindInput>

export const removedKindInput = z.object({ kindId: id })
export type RemovedKindInput = z.infer<typeof removedKindInput>

export const paperInput = z
  .object({ candidacyId: id, kindId: id, handedInOn: electionDay, expiresOn: maybeDay })
  .refine(({ handedInOn, expiresOn }) => expiresOn === null || handedInOn <= expiresOn, {
    path: ['expiresOn'],
    message: 'beforeStart',
  })
export type PaperInput = z.infer<typeof paperInput>

export const paperBackInput = z.object({ candidacyId: id, kindId: id })
export type PaperBackInput = z.infer<typeof paperBackInput>

export const newScan = z.object({ candidacyId: z.uuid(), kindId: z.uuid() })

export const scanInput = z.object({ scanId: id })
export type ScanInput = z.infer<typeof scanInput>
