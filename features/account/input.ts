import { z } from 'zod'

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
// Direction marks and joiners that a phone's keyboard or a copied message leaves around an address.
const INVISIBLE = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** An address as it is kept: NFKC, lower case, Western digits, nothing invisible. */
export const plainEmail = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(INVISIBLE, '')
    .toLowerCase()

export const email = z
  .string('required')
  .transform(plainEmail)
  .pipe(z.string().min(1, 'required').max(254, 'tooLong').pipe(z.email('email')))

// Bytes, not characters: what is hashed has an end. The rules for a new one stand in password.ts.
const givenPassword = z
  .string('required')
  .min(1, 'required')
  .refine((text) => Buffer.byteLength(text) <= 1024, 'tooLong')

export const signInInput = z.object({
  email,
  password: givenPassword,
  /** Where the person was going. */
  to: z.string().max(2000).optional().catch(undefined),
})
export type SignInInput = z.infer<typeof signInInput>

export const signOutInput = z.object({})
