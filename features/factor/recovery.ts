import { randomInt } from 'node:crypto'
import { keyedHash } from '@/gate/seal'

/** How many there are of them at first. */
export const RECOVERY_CODES = 10

/** How long one is: digits alone, so that any keyboard types them, in any language. */
export const RECOVERY_DIGITS = 12

/** Fresh codes for the day the device is lost. */
export const freshRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_DIGITS }, () => randomInt(10)).join(''),
  )

/** All that the database keeps of one: without this installation's key nobody can try them all. */
export const recoveryHash = (memberId: string, code: string): Buffer =>
  keyedHash(`${memberId} ${code}`, 'recovery code')
