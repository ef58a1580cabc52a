import { keyedHash, seal } from '@/gate/seal'

/** The secret of an applicant's own link: made of the application's id, so that each letter can carry it again. */
export const linkSecret = (applicationId: string): string =>
  keyedHash(applicationId, 'application').toString('base64url')

/** A phone as it is kept, sealed, and found by the whole number or its last four digits. */
export const phoneSealed = (phone: string) => ({
  phoneSealed: seal(phone, 'phone'),
  phoneKey: keyedHash(phone, 'phone'),
  phoneTail: keyedHash(phone.slice(-4), 'tail'),
})

/** An address as it is kept, sealed, and found by the whole of it. */
export const addressSealed = (address: string) => ({
  emailSealed: seal(address, 'email'),
  emailKey: keyedHash(address, 'email'),
})
