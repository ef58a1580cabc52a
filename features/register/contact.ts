import { keyedHash, seal, unseal } from '@/gate/seal'

/** A member's phone and address as the register hands them out; null where none is noted. */
export type Contact = { memberId: string; phone: string | null; email: string | null }

/** A channel that a member has not agreed to be called over. */
export type Declined = 'phone' | 'whatsapp' | 'email'

type Sealed = { member_id: string; phone_sealed: Uint8Array | null; email_sealed: Uint8Array | null }

/** Opens what `register.reveal` handed out. */
export const opened = ({ member_id, phone_sealed, email_sealed }: Sealed): Contact => ({
  memberId: member_id,
  phone: phone_sealed && unseal(phone_sealed, 'phone'),
  email: email_sealed && unseal(email_sealed, 'email'),
})

/** The keyed hashes that a phone is found by. In: the plain number, +212…; its last four digits. */
export const keysOf = ({ phone, tail }: { phone?: string; tail?: string }) => ({
  phone: phone === undefined ? null : keyedHash(phone, 'phone'),
  tail: tail === undefined ? null : keyedHash(tail, 'tail'),
})

const hex = (bytes: Buffer) => bytes.toString('hex')

type Plain = { phone: string | null; email: string | null; cin: string | null }

/** Contacts as the register keeps them: sealed, with the hashes that they are found by; in hexadecimal. */
export const closed = ({ phone, email, cin }: Plain) => ({
  phone: phone && hex(seal(phone, 'phone')),
  phone_key: phone && hex(keyedHash(phone, 'phone')),
  phone_tail: phone && hex(keyedHash(phone.slice(-4), 'tail')),
  email: email && hex(seal(email, 'email')),
  email_key: email && hex(keyedHash(email, 'email')),
  cin: cin && hex(seal(cin, 'cin')),
  cin_key: cin && hex(keyedHash(cin, 'cin')),
})
