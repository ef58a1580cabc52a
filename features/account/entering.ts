import { oweCode } from '@/features/factor/owed'
import { deviceThatKnows, rememberAccount } from '@/gate/device'
import { callerAddress } from '@/gate/limits'
import { openSession } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { forgiveAttempts, spendAttempt } from './attempts'
import type { SignInInput } from './input'
import { signIn } from './mutations'

/**
 * The way in: counted first, then checked, then a new session for this browser; or, for whoever has a second factor,
 * no session yet but the question for its code. Out: whether a code is wanted.
 */
export async function enter(
  input: Pick<SignInInput, 'email' | 'password'>,
  locale: Locale,
): Promise<{ codeWanted: boolean }> {
  const { email } = input
  const attempt = { email, address: await callerAddress(), device: await deviceThatKnows(email) }
  await spendAttempt(attempt)
  const memberId = await signIn(input)
  await forgiveAttempts(attempt)
  if (await oweCode(memberId)) return { codeWanted: true }
  await openSession({ whose: memberId }, locale)
  await rememberAccount(email)
  return { codeWanted: false }
}
