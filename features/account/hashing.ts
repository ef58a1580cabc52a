import { hash, verify } from '@node-rs/argon2'

// Argon2id, 19 MiB, two passes, one lane: OWASP's recommendation, some 20 ms here.
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const TODAY = '$argon2id$v=19$m=19456,t=2,p=1$'

// One at a time: hashing must never take every core from those who only read.
let last: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work, work)
  last = mine.catch(() => {})
  return mine
}

/** The hash to keep of a password. The same letters typed on another keyboard (NFC) give the same password. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFC'), PARAMETERS))

/** Whether this is the password behind the hash. */
export const isPassword = (kept: string, password: string): Promise<boolean> =>
  inTurn(() => verify(kept, password.normalize('NFC')))

/** True when a hash was made under other parameters than today's. */
export const isOutdated = (kept: string): boolean => !kept.startsWith(TODAY)

/** Of a password nobody has: checked against where there is no account, so that it takes the same time. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$Tfu1T0nVX8B2eTtYuJNFnQ$IpOhzW3qbgef6ETkqbFLO/5nxFezXAPbSx4+htLx89U'
