import { z } from 'zod'
import { CORRECTABLE, OBJECTIONABLE } from '@/db/schema/mydata'
import { email } from '@/features/account/input'
import { plainPhone } from '@/features/messages/phone'
import { id, line, lines, someLine, ticked } from '@/gate/fields'
import { westernDigits } from '@/gate/text'
import { LOCALES } from '@/i18n/locales'
import { AGREEMENTS, type Agreement } from './consent'

const password = z.string('required').min(1, 'required').max(1024, 'passwordLong')

export const phoneInput = z.object({
  /** Null where they want none kept. */
  phone: line(40).transform((typed, context) => {
    if (typed === '') return null
    const plain = plainPhone(typed)
    if (!plain) context.addIssue({ code: 'custom', message: 'phone' })
    return plain
  }),
})
export type PhoneInput = z.infer<typeof phoneInput>

export const addressInput = z.object({ email, password })
export type AddressInput = z.infer<typeof addressInput>

export const languageInput = z.object({ language: z.enum(LOCALES, 'required') })
export type LanguageInput = z.infer<typeof languageInput>

/** A box for each purpose and channel; what is not ticked is not agreed to. */
export const consentsInput = z
  .object(Object.fromEntries(AGREEMENTS.map((agreement) => [agreement, ticked])))
  .transform((boxes) => AGREEMENTS.filter((agreement): agreement is Agreement => Boolean(boxes[agreement])))
export type ConsentsInput = z.infer<typeof consentsInput>

export const correctionInput = z.object({
  field: z.enum(CORRECTABLE, 'required'),
  wanted: someLine(200),
  reason: lines(1000),
})
export type CorrectionInput = z.infer<typeof correctionInput>

export const objectionInput = z.object({ purpose: z.enum(OBJECTIONABLE, 'required'), reason: lines(1000) })
export type ObjectionInput = z.infer<typeof objectionInput>

export const decisionInput = z.object({
  requestId: id,
  outcome: z.enum(['corrected', 'declined', 'noted'], 'required'),
  value: line(200),
  reason: lines(1000),
})
export type DecisionInput = z.infer<typeof decisionInput>

export const erasureInput = z.object({ password })
export type ErasureInput = z.infer<typeof erasureInput>

const months = line(4)
  .transform((typed) => Number(westernDigits(typed) || Number.NaN))
  .pipe(z.int('malformed').min(1, 'malformed').max(120, 'malformed'))

export const retentionInput = z.object({ left: months, consents: months, requests: months })
export type RetentionInput = z.infer<typeof retentionInput>

export const nothingInput = z.object({})
