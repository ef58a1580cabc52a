import { plainPhone } from '@/features/messages/phone'
import { keyedHash } from '@/gate/seal'
import { cleanText, westernDigits } from '@/gate/text'

const NUMBER = /^[1-9]\d{0,8}$/

/** A member number as people type it (in any digits, with or without spaces); null when it is none. */
export function plainNumber(typed: string): string | null {
  const digits = westernDigits(cleanText(typed)).replace(/\s/g, '')
  return NUMBER.test(digits) ? digits : null
}

/** A member number or a phone, in its one form: `1204`, `+212612345678`. Null when it is neither. */
export const numberOrPhone = (typed: string): string | null => plainNumber(typed) ?? plainPhone(typed)

/** What the database is asked for, whichever of the three a person signs in with. */
export const soughtBy = (name: string) => ({
  address: name.includes('@') ? name : null,
  phone: name.startsWith('+') ? keyedHash(name, 'phone') : null,
  number: NUMBER.test(name) ? Number(name) : null,
})
