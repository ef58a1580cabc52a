import { z } from 'zod'
import { plainCode } from './code'
import { numberOrPhone, plainNumber } from './sign-in-name'

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

/** What one signs in with: an address, a phone or a member number, each in its one form. */
const signInName = z
  .string('required')
  .max(2000, 'tooLong')
  .transform((typed, context) => {
    const name = typed.includes('@') || typed.trim() === '' ? null : numberOrPhone(typed)
    if (name) return name
    const address = email.safeParse(typed)
    if (address.success) return address.data
    const fault = address.error.issues[0]?.message ?? 'email'
    context.addIssue({
      code: 'custom',
      message: fault === 'email' && !typed.includes('@') ? 'signInName' : fault,
    })
    return z.NEVER
  })

export const signInInput = z.object({
  email: signInName,
  password,
  /** Where the person was going. */
  to: z.string().max(2000).optional().catch(undefined),
})
export type SignInInput = z.infer<typeof signInInput>

export const signInAgainInput = z.object({ email: signInName, password })

export const nothingInput = z.object({})

export const resetInput = z.object({ email })
export type ResetInput = z.infer<typeof resetInput>

export const newPasswordInput = z.object({ password })

/** Names come from the first administrator alone: whoever has a name already is not asked. */
export const acceptanceInput = z.object({ nameAr: name.optional(), nameLatin: name.optional(), password })
export type AcceptanceInput = z.infer<typeof acceptanceInput>

export const passwordChangeInput = z.object({ currentPassword: password, password })
export type PasswordChangeInput = z.infer<typeof passwordChangeInput>

export const deviceInput = z.object({ session: z.uuid('malformed') })
export type DeviceInput = z.infer<typeof deviceInput>

export const codeEntryInput = z.object({
  number: z
    .string('required')
    .max(200, 'tooLong')
    .transform((typed, context) => {
      const number = plainNumber(typed)
      if (!number) context.addIssue({ code: 'custom', message: typed.trim() ? 'memberNumber' : 'required' })
      return Number(number)
    }),
  code: z.string('required').max(200, 'tooLong').transform(plainCode).pipe(z.string().min(1, 'required')),
  password,
})
export type CodeEntryInput = z.infer<typeof codeEntryInput>
