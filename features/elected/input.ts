import { z } from 'zod'
import { COUNCILS } from '@/db/schema/elected'
import {
  id,
  line,
  maybeDay,
  maybeId,
  maybeLink,
  maybeWhen,
  someLine,
  ticked,
  version,
  when,
} from '@/gate/fields'

const day = maybeDay.pipe(z.string('required'))
const dated = { starts: when, ends: maybeWhen }
const sourced = { source: someLine(300), sourceUrl: maybeLink, sourceOn: day }
const corrected = { version, note: someLine(300) }

const office = {
  council: z.enum(COUNCILS, 'required'),
  communeCode: line(20),
  placeAr: line(120),
  placeFr: line(120),
  memberId: maybeId,
  nameAr: line(120),
  nameLatin: line(120),
  seat: line(160),
  councilGroup: line(160),
  ...dated,
  ...sourced,
  publicHistory: ticked,
}

const responsibility = {
  titleAr: someLine(140),
  titleFr: someLine(140),
  titleEn: line(140),
  ...dated,
  ...sourced,
}

export const officeInput = z.object({ bodyId: id, ...office })
export const correctedOfficeInput = z.object({ officeId: id, ...corrected, ...office })
export const endingInput = z.object({ officeId: id, version, ends: when, note: someLine(300) })
export const responsibilityInput = z.object({ officeId: id, ...responsibility })
export const correctedResponsibilityInput = z.object({
  responsibilityId: id,
  ...corrected,
  ...responsibility,
})
export const consentInput = z.object({ officeId: id, givenOn: maybeDay, paper: line(200) })
export const withdrawalInput = z.object({ officeId: id })

export type OfficeInput = z.infer<typeof officeInput>
export type CorrectedOfficeInput = z.infer<typeof correctedOfficeInput>
export type EndingInput = z.infer<typeof endingInput>
export type ResponsibilityInput = z.infer<typeof responsibilityInput>
export type CorrectedResponsibilityInput = z.infer<typeof correctedResponsibilityInput>
export type ConsentInput = z.infer<typeof consentInput>
export type WithdrawalInput = z.infer<typeof withdrawalInput>
