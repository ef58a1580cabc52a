import { z } from 'zod'
import { plainPhone } from '@/features/messages/phone'
import { id, line, ticked, version } from '@/gate/fields'
import { LENGTHS } from './card'

const email = line(LENGTHS.email)
  .transform((text) => text.toLowerCase())
  .pipe(z.union([z.literal(''), z.email('email')], 'email'))

const phone = line(LENGTHS.phone).transform((typed, context) => {
  if (typed === '') return null
  const plain = plainPhone(typed)
  if (!plain) context.addIssue({ code: 'custom', message: 'phone' })
  return plain
})

const { address, meetingPlace, meetingTimes } = LENGTHS

export const cardInput = z.object({
  bodyId: id,
  version,
  addressAr: line(address),
  addressFr: line(address),
  addressEn: line(address),
  meetingPlaceAr: line(meetingPlace),
  meetingPlaceFr: line(meetingPlace),
  meetingPlaceEn: line(meetingPlace),
  meetingTimesAr: line(meetingTimes),
  meetingTimesFr: line(meetingTimes),
  meetingTimesEn: line(meetingTimes),
  email,
  phone,
})

export const consentInput = z.object({
  mandateId: id,
  agreed: ticked.pipe(z.literal(true, 'agree')),
})

export const withdrawalInput = z.object({ mandateId: id })

export type CardInput = z.infer<typeof cardInput>
export type ConsentInput = z.infer<typeof consentInput>
export type WithdrawalInput = z.infer<typeof withdrawalInput>
