import { deviceThatKnows, rememberAccount } from '@/gate/device'
import { callerAddress } from '@/gate/limits'
import { openSession } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { forgiveAttempts, spendAttempt } from './attempts'
import type { SignInInput } from './input'
import { signIn } from './mutations'

/** The whole way in: counted first, then checked, then a new session for this browser. */
export async function enter(input: SignInInput, locale: Locale): Promise<void> {
  const { email } = input
  const attempt = { email, address: await callerAddress(), device: await deviceThatKnows(email) }
  await spendAttempt(attempt)
  const memberId = await signIn(input)
  await forgiveAttempts(attempt)
  await openSession(memberId, locale)
  await rememberAccount(email)
}
