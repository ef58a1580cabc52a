import { oweCode } from '@/features/factor/owed'
import { deviceThatKnows, rememberAccount } from '@/gate/device'
import { callerAddress } from '@/gate/limits'
import { openSession } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { forgiveAttempts, spendAddress, spendAttempt, spendCodeEntry } from './attempts'
import type { CodeEntryInput, SignInInput } from './input'
import { enterByCode, signIn } from './mutations'
import { accountBehind } from './queries'

/**
 * The way in: counted first, then checked, then a new session for this browser; or, for whoever has a second factor,
 * no session yet but the question for its code. Out: whether a code is wanted.
 */
export async function enter(
  input: Pick<SignInInput, 'email' | 'password'>,
  locale: Locale,
): Promise<{ codeWanted: boolean }> {
  const { email } = input
  const from = { address: await callerAddress(), device: await deviceThatKnows(email) }
  await spendAddress(from)
  const attempt = { ...from, account: await accountBehind(email) }
  await spendAttempt(attempt)
  const proven = await signIn(input)
  await forgiveAttempts(attempt)
  if (await oweCode(proven)) return { codeWanted: true }
  await openSession({ whose: proven }, locale)
  await rememberAccount(email)
  return { codeWanted: false }
}

/**
 * A password by a printed code: tries are counted for the address and for the number, then the code is looked at.
 * Signing in comes after it, by the one door there is.
 */
export async function enterWithCode(input: CodeEntryInput, locale: Locale): Promise<void> {
  await spendCodeEntry({ address: await callerAddress(), number: input.number })
  await enterByCode(input, locale)
}
