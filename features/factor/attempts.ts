import { accountMark } from '@/gate/device'
import { forgive, type Limit, spend } from '@/gate/limits'

const QUARTER = 900
const FEW: Limit = { times: 5, seconds: QUARTER }
const ADDRESS: Limit = { times: 50, seconds: QUARTER }
// Of a million codes three are right at any moment: so few tries find none in years.
const ACCOUNT: Limit = { times: 20, seconds: 4 * QUARTER }

/** One try at a code: of which account, from which address, in a browser that was signed in to it before or not. */
export type CodeAttempt = { email: string; address: string; device: string | null }

// As with passwords: whoever knows the password of someone else cannot, by guessing codes, keep its owner out of the
// browser that knows them.
const countsOf = ({ email, address, device }: CodeAttempt): [name: string, who: string, limit: Limit][] => {
  const account = accountMark(email)
  if (device) return [['code.device', `${device} ${account}`, FEW]]
  return [
    ['code.address', address, ADDRESS],
    ['code.pair', `${address} ${account}`, FEW],
    ['code.account', account, ACCOUNT],
  ]
}

/** Counts a try before the code is looked at. Refuses with `tooMany` past any limit. */
export async function spendCodeAttempt(attempt: CodeAttempt): Promise<void> {
  for (const count of countsOf(attempt)) await spend(...count)
}

/** Forgets the slips of someone who then gave the right code. */
export async function forgiveCodeAttempts(attempt: CodeAttempt): Promise<void> {
  for (const [name, who, limit] of countsOf(attempt)) if (limit === FEW) await forgive(name, who, limit)
}
