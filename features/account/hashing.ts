import { hash, verify } from '@node-rs/argon2'
import { insist } from '@/gate/refusals'
import { settled } from './password'

// Argon2id, 19 MiB, two passes, one lane: what OWASP asks for.
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const TODAY = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/

/** Of a password nobody has: checked where there is no account, so that it takes the same time. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$Tfu1T0nVX8B2eTtYuJNFnQ$IpOhzW3qbgef6ETkqbFLO/5nxFezXAPbSx4+htLx89U'

// One at a time: a flood of sign-ins must never take every core from those who only read. Those who would wait
// longer than a few seconds are asked to come back instead.
const LONGEST_LINE = 200
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  insist(waiting < LONGEST_LINE, 'busy')
  waiting++
  const mine = last.then(work).finally(() => waiting--)
  last = mine.catch(() => {})
  return mine
}

/** The hash to keep of a password. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(settled(password), PARAMETERS))

/** Whether this is the password behind the hash. */
export const isPassword = (kept: string, password: string): Promise<boolean> =>
  inTurn(() => verify(kept, settled(password)))

/** True when a hash was made under weaker parameters than today's, or another method. */
export function isOutdated(kept: string): boolean {
  const [memory = 0, passes = 0] = (TODAY.exec(kept) ?? []).slice(1).map(Number)
  return memory < PARAMETERS.memoryCost || passes < PARAMETERS.timeCost
}
