import { Secret, TOTP } from 'otpauth'
import type { Sql } from 'postgres'
import { SEALED_AS } from '@/features/factor/proof'
import { freshRecoveryCodes, recoveryHash } from '@/features/factor/recovery'
import { freshSharedSecret } from '@/features/factor/totp'
import { seal } from '@/gate/seal'

const STEP_MS = 30_000

/** What an authenticator shows for a secret, so many half minutes from now. */
export const codeOf = (secret: string, stepsFromNow = 0): string =>
  TOTP.generate({
    secret: Secret.fromBase32(secret),
    timestamp: Date.now() + stepsFromNow * STEP_MS,
  })

/** A second factor that counts, as if set up before: its secret, and its codes for the day the device is lost. */
export async function aSecondFactor(sql: Sql, memberId: string) {
  const [secret, codes] = [freshSharedSecret(), freshRecoveryCodes()]
  await sql`insert into second_factors (member_id, secret, confirmed_at)
    values (${memberId}, ${seal(secret, SEALED_AS)}, now())`
  for (const code of codes)
    await sql`insert into recovery_codes (member_id, hash) values (${memberId}, ${recoveryHash(memberId, code)})`
  return { secret, codes }
}

/** Makes a session as sure as one opened with a second factor. */
export const asSure = (sql: Sql, sessionId: string) =>
  sql`update sessions set assurance = 2 where id = ${sessionId}`
