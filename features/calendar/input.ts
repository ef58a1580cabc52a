import { z } from 'zod'
import { readWhen } from '@/gate/day'
import { id, line, someLine, version } from '@/gate/fields'

const when = line(40).transform((text, context) => {
  const read = readWhen(text)
  if (!read) context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'when' })
  return read ?? { on: '', precision: 'day' as const }
})

const words = {
  when,
  titleAr: someLine(140),
  titleFr: someLine(140),
  titleEn: line(140),
  placeAr: line(140),
  placeFr: line(140),
  placeEn: line(140),
  noteAr: line(300),
  noteFr: line(300),
  noteEn: line(300),
}

export const newDateInput = z.object({ bodyId: id, ...words })
export const changedDateInput = z.object({ dateId: id, version, ...words })
export const dateInput = z.object({ dateId: id })

export type NewDateInput = z.infer<typeof newDateInput>
export type ChangedDateInput = z.infer<typeof changedDateInput>
export type DateInput = z.infer<typeof dateInput>
