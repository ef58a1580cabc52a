import { oweCode } from '@/features/factor/owed'
import { deviceThatKnows, rememberAccount } from '@/gate/device'
import { callerAddress } from '@/gate/limits'
import { insist } from '@/gate/refusals'
import { openSession } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { forgiveAttempts, spendAccount, spendAttempt, spendCodeEntry } from './attempts'
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
  const attempt = { email, address: await callerAddress(), device: await deviceThatKnows(email) }
  await spendAttempt(attempt)
  const account = await accountBehind(email)
  const left = await spendAccount(attempt, account)
  const proven = await signIn(input)
  insist(left, 'wrongPassword')
  await forgiveAttempts(attempt, account)
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
