import { deviceThatKnows, rememberAccount } from '@/gate/device'
import { callerAddress } from '@/gate/limits'
import { insist } from '@/gate/refusals'
import { openSession } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { forgiveCodeAttempts, spendCodeAttempt } from './attempts'
import type { CodeInput } from './input'
import { forgetOwed, owedHere, payCode } from './owed'
import { proofOf } from './proof'

/**
 * The second half of the way in: counted first, then checked, then a session with a new id that is surer than one by
 * password. Out: whether a printed code was used up for it.
 */
export async function enterWithCode({ code }: CodeInput, locale: Locale): Promise<{ recovered: boolean }> {
  const owed = await owedHere()
  insist(owed, 'codeTooLate')
  const { email } = owed
  const attempt = { email, address: await callerAddress(), device: await deviceThatKnows(email) }
  await spendCodeAttempt(attempt)
  const proof = proofOf(owed, code, new Date())
  await openSession({ assurance: 2, whose: (tx) => payCode(tx, owed, proof) }, locale)
  await forgiveCodeAttempts(attempt)
  await forgetOwed()
  await rememberAccount(email)
  return { recovered: proof.recovery !== null }
}
