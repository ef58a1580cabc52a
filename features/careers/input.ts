import { z } from 'zod'
import { id, line, maybeId, maybeLink, maybeWhen, someLine, when } from '@/gate/fields'

export const entryInput = z.object({
  bodyId: id,
  /** Empty for the organisation's own history. */
  memberId: maybeId,
  textAr: someLine(300),
  textFr: someLine(300),
  textEn: line(300),
  starts: when,
  ends: maybeWhen,
  source: someLine(300),
  sourceUrl: maybeLink,
})
export const entryRemovalInput = z.object({ entryId: id })

export type EntryInput = z.infer<typeof entryInput>
export type EntryRemovalInput = z.infer<typeof entryRemovalInput>
