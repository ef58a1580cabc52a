import { z } from 'zod'
import { electionDay } from '@/features/elections/input'
import { instantOf, readTime } from '@/gate/day'
import { count, id, line, someLine, version } from '@/gate/fields'

export const PURPOSE_LENGTH = 120
export const PLACE_LENGTH = 120
export const MOST_NEEDED = 500

/** A time of day as people type it. */
export const timeOfDay = line(10).transform((text, context) => {
  const read = readTime(text)
  if (!read) context.addIssue({ code: 'custom', message: text === '' ? 'required' : 'time' })
  return read ?? ''
})

const said = z.object({
  purpose: someLine(PURPOSE_LENGTH),
  place: someLine(PLACE_LENGTH),
  day: electionDay,
  from: timeOfDay,
  until: timeOfDay,
  needed: count(1, MOST_NEEDED),
})
type Said = z.infer<typeof said>

const inOrder = ({ from, until }: Said) => from < until
const turned = { path: ['until'], message: 'endsFirst' }
const picked = ({ purpose, place, day, from, until, needed }: Said) => ({
  ...{ purpose, place, needed },
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, until),
})

export const shiftInput = said
  .extend({ electionId: id, bodyId: id })
  .refine(inOrder, turned)
  .transform(({ electionId, bodyId, ...rest }) => ({ electionId, bodyId, ...picked(rest) }))
export type ShiftInput = z.infer<typeof shiftInput>

export const editedShiftInput = said
  .extend({ shiftId: id, version })
  .refine(inOrder, turned)
  .transform(({ shiftId, version: seen, ...rest }) => ({ shiftId, version: seen, ...picked(rest) }))
export type EditedShiftInput = z.infer<typeof editedShiftInput>

export const shiftIdInput = z.object({ shiftId: id })
export type ShiftIdInput = z.infer<typeof shiftIdInput>

export const volunteerInput = shiftIdInput.extend({ memberId: id })
export type VolunteerInput = z.infer<typeof volunteerInput>
