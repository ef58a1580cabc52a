import { accountMark } from '@/gate/device'
import { forgive, type Limit, spend } from '@/gate/limits'
import { Refused } from '@/gate/refusals'

const QUARTER = 900
const DEVICE: Limit = { times: 10, seconds: QUARTER }
const PAIR: Limit = { times: 10, seconds: QUARTER }
const ADDRESS: Limit = { times: 100, seconds: QUARTER }
const ACCOUNT: Limit = { times: 100, seconds: 4 * QUARTER }
const CODES_FROM: Limit = { times: 20, seconds: QUARTER }
const CODES_PAIR: Limit = { times: 10, seconds: 4 * QUARTER }
// So many tries find none of twelve digits while a code is good; and shutting someone out takes a hundred addresses.
const CODES_FOR: Limit = { times: 1000, seconds: 4 * QUARTER }

/** One try at a password: by which name, from which address, and in a browser that knows the name or not. */
export type Attempt = { email: string; address: string; device: string | null }

type Count = [name: string, who: string, limit: Limit]

// A browser that was signed in to the account before has a count of its own, so that nobody elsewhere, however many
// they are, can shut its owner out.
const aimedAt = (whom: string, { address, device }: Attempt): Count[] => {
  const mark = accountMark(whom)
  if (device) return [['signIn.device', `${device} ${mark}`, DEVICE]]
  return [
    ['signIn.pair', `${address} ${mark}`, PAIR],
    ['signIn.account', mark, ACCOUNT],
  ]
}

const behind = (account: string) => `behind ${account}`

/** Counts a try by the name that was typed, before anything is looked up. Refuses with `tooMany` past any limit. */
export async function spendAttempt(attempt: Attempt): Promise<void> {
  if (!attempt.device) await spend('signIn.address', attempt.address, ADDRESS)
  for (const count of aimedAt(attempt.email, attempt)) await spend(...count)
}

/**
 * Counts the same try for the account behind the name: address, phone and number of one member have its tries together.
 * Out: whether any were left. Where none were, the caller says what a wrong password is told: «too many» after tries by
 * another name would tell that both are one member’s.
 */
export async function spendAccount(attempt: Attempt, account: string): Promise<boolean> {
  const left: boolean[] = []
  for (const count of aimedAt(behind(account), attempt)) left.push(await isLeft(count))
  return left.every(Boolean)
}

const isLeft = (count: Count): Promise<boolean> =>
  spend(...count).then(
    () => true,
    (refusal) => {
      if (refusal instanceof Refused && refusal.reason === 'tooMany') return false
      throw refusal
    },
  )

/** Forgets the tries of someone who then knew the password; what their address and account are counted for stays. */
export async function forgiveAttempts(attempt: Attempt, account: string): Promise<void> {
  for (const [name, who, limit] of [...aimedAt(attempt.email, attempt), ...aimedAt(behind(account), attempt)])
    if (name !== 'signIn.account') await forgive(name, who, limit)
}

/** Counts a try at a printed code, for its address, for both, and for the member number. Refuses with `tooMany`. */
export async function spendCodeEntry({
  address,
  number,
}: {
  address: string
  number: number
}): Promise<void> {
  await spend('code.address', address, CODES_FROM)
  await spend('code.pair', `${address} ${number}`, CODES_PAIR)
  await spend('code.number', String(number), CODES_FOR)
}
