import { z } from 'zod'

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
// Direction marks, joiners and spaces that a phone's keyboard or a copied message leaves around an address.
const INVISIBLE = /[\s\p{Cf}]/gu

/** An address as it is kept: NFKC, lower case, Western digits, nothing invisible. */
export const plainEmail = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(INVISIBLE, '')
    .toLowerCase()

export const email = z
  .string('required')
  .max(2000, 'tooLong')
  .transform(plainEmail)
  .pipe(z.string().min(1, 'required').max(254, 'tooLong').pipe(z.email('email')))

// Characters here, bytes where it is hashed. What a new one must be stands in password.ts.
const password = z.string('required').min(1, 'required').max(1024, 'passwordLong')

const name = z
  .string('required')
  .max(2000, 'tooLong')
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(/\p{Cc}|\p{Cf}/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .pipe(z.string().min(2, 'required').max(100, 'tooLong'))

export const signInInput = z.object({
  email,
  password,
  /** Where the person was going. */
  to: z.string().max(2000).optional().catch(undefined),
})
export type SignInInput = z.infer<typeof signInInput>

export const signInAgainInput = z.object({ email, password })

export const nothingInput = z.object({})

export const resetInput = z.object({ email })
export type ResetInput = z.infer<typeof resetInput>

export const newPasswordInput = z.object({ password })

export const acceptanceInput = z.object({ nameAr: name, nameLatin: name, password })
export type AcceptanceInput = z.infer<typeof acceptanceInput>

export const passwordChangeInput = z.object({ currentPassword: password, password })
export type PasswordChangeInput = z.infer<typeof passwordChangeInput>

export const deviceInput = z.object({ session: z.uuid('malformed') })
export type DeviceInput = z.infer<typeof deviceInput>
