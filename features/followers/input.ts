import { z } from 'zod'
import { email } from '@/features/account/input'
import { addressFields } from '@/features/programmes/address-fields'
import { line } from '@/gate/fields'

export const followInput = z.object({
  ...addressFields,
  email,
  /** People do not see this field; what fills it in is no person. */
  website: line(400),
})
export type FollowInput = z.infer<typeof followInput>

export const linkInput = z.object({})
