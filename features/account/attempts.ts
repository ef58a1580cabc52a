import { accountMark } from '@/gate/device'
import { forgive, type Limit, spend } from '@/gate/limits'

const QUARTER = 900
const DEVICE: Limit = { times: 10, seconds: QUARTER }
const PAIR: Limit = { times: 10, seconds: QUARTER }
const ADDRESS: Limit = { times: 100, seconds: QUARTER }
const ACCOUNT: Limit = { times: 100, seconds: 4 * QUARTER }
const CODES_FROM: Limit = { times: 20, seconds: QUARTER }
const CODES_PAIR: Limit = { times: 10, seconds: 4 * QUARTER }
// So many tries find none of twelve digits while a code is good; and shutting someone out takes a hundred addresses.
const CODES_FOR: Limit = { times: 1000, seconds: 4 * QUARTER }

/**
 * One try at a password: at which account (a member’s id, whichever of their names was typed; else the name itself), from
 * which address, and in a browser that knows the name or not.
 */
export type Attempt = { account: string; address: string; device: string | null }

// Each count that a try goes into. A browser that was signed in to the account before has one of its own, so that
// nobody elsewhere, however many they are, can shut its owner out.
const countsOf = ({ account, address, device }: Attempt): [name: string, who: string, limit: Limit][] => {
  const mark = accountMark(account)
  if (device) return [['signIn.device', `${device} ${mark}`, DEVICE]]
  return [
    ['signIn.pair', `${address} ${mark}`, PAIR],
    ['signIn.account', mark, ACCOUNT],
  ]
}

/** Counts a try for its address before anything is looked up, unless the browser knows the name. Refuses with `tooMany`. */
export async function spendAddress({ address, device }: Omit<Attempt, 'account'>): Promise<void> {
  if (!device) await spend('signIn.address', address, ADDRESS)
}

/** Counts a try before anything is hashed. Refuses with `tooMany` past any limit. */
export async function spendAttempt(attempt: Attempt): Promise<void> {
  for (const count of countsOf(attempt)) await spend(...count)
}

/** Forgets the tries of someone who then knew the password; what their address and account are counted for stays. */
export async function forgiveAttempts(attempt: Attempt): Promise<void> {
  for (const [name, who, limit] of countsOf(attempt))
    if (name === 'signIn.device' || name === 'signIn.pair') await forgive(name, who, limit)
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
