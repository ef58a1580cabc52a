import { z } from 'zod'
import { id, someLines } from '@/gate/fields'
import { cleanText, westernDigits } from '@/gate/text'
import { RECOVERY_DIGITS } from './recovery'

const CODE = new RegExp(`^(\\d{6}|\\d{${RECOVERY_DIGITS}})$`)

// Six digits of the authenticator, or twelve of those that were printed; with or without the gaps.
const code = z
  .string('required')
  .max(200, 'code')
  .transform((typed) => westernDigits(cleanText(typed)).replace(/[\s\p{Cf}\p{Pd}.]/gu, ''))
  .pipe(z.string().min(1, 'required').regex(CODE, 'code'))

const currentPassword = z.string('required').min(1, 'required').max(1024, 'passwordLong')

export const nothingInput = z.object({})

export const codeInput = z.object({
  code,
  /** Where the person was going. */
  to: z.string().max(2000).optional().catch(undefined),
})
export type CodeInput = z.infer<typeof codeInput>

export const provenInput = z.object({ currentPassword, code })
export type ProvenInput = z.infer<typeof provenInput>

export const resetInput = z.object({ memberId: id, reason: someLines(600) })
export type ResetInput = z.infer<typeof resetInput>
