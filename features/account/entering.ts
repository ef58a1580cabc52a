import { deviceThatKnows, rememberAccount } from '@/gate/device'
import { callerAddress, type Limit, spend } from '@/gate/limits'
import { openSession } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { forgiveAttempts, spendAttempt } from './attempts'
import type { CodeEntryInput, SignInInput } from './input'
import { enterByCode, signIn } from './mutations'

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

const QUARTER = 900
const CODES_FROM: Limit = { times: 20, seconds: QUARTER }
const CODES_FOR: Limit = { times: 10, seconds: 4 * QUARTER }

/**
 * A password by a printed code: tries are counted for the address and for the number, then the code is looked at.
 * Signing in comes after it, by the one door there is.
 */
export async function enterWithCode(input: CodeEntryInput, locale: Locale): Promise<void> {
  await spend('code.address', await callerAddress(), CODES_FROM)
  await spend('code.number', String(input.number), CODES_FOR)
  await enterByCode(input, locale)
}
