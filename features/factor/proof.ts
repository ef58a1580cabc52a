import { insist } from '@/gate/refusals'
import { unseal } from '@/gate/seal'
import { RECOVERY_DIGITS, recoveryHash } from './recovery'
import { stepOf } from './totp'

/** What a shared secret is sealed as. */
export const SEALED_AS = 'second factor'

/** What a code comes down to before the database takes it: a half minute, or the hash of a printed one. */
export type Proof = { step: number; recovery: null } | { step: null; recovery: Buffer }

type Keeper = { memberId: string; secret: Buffer }

/** Reads a code that was typed. Refuses with `wrongCode` what the authenticator does not show about now. */
export function proofOf({ memberId, secret }: Keeper, code: string, now: Date): Proof {
  if (code.length === RECOVERY_DIGITS) return { step: null, recovery: recoveryHash(memberId, code) }
  const step = stepOf(unseal(secret, SEALED_AS), code, now)
  insistRight(step !== null)
  return { step, recovery: null }
}

/** Refuses with `wrongCode`, beside the field, unless `condition` holds. */
export function insistRight(condition: unknown): asserts condition {
  insist(condition, 'wrongCode', { fields: { code: 'codeWrong' } })
}
