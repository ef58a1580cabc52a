import { sql } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { atTheDoor, type Tx } from '@/db/client'
import { insist } from '@/gate/refusals'
import { digest, freshSecret } from '@/gate/secrets'
import type { Proven } from '@/gate/session'
import { cookieName, cookieOptions } from '@/gate/session-cookie'
import { insistRight, type Proof } from './proof'

// After the right password a code is owed. Until it is given there is no session: only a row of the database, and in
// this browser a cookie whose hash that row is found by, good for the code and for nothing else.
const SECONDS = 10 * 60

/** Who owes a code, and what it is checked with. */
export type Owed = { memberId: string; email: string; secret: Buffer; hash: Buffer }

/** Whether this member has a second factor; if so this browser owes the code from now on. Refused once the password is another. */
export async function oweCode({ memberId, hash }: Proven): Promise<boolean> {
  const secret = freshSecret()
  const [row] = await atTheDoor((tx) =>
    tx.execute<{ owed: boolean | null }>(
      sql`select door.owe_code(${memberId}, ${hash}, ${digest(secret)}, make_interval(secs => ${SECONDS})) as owed`,
    ),
  )
  insist(row && row.owed !== null, 'wrongPassword')
  if (row.owed) (await cookies()).set(cookieName('pending'), secret, cookieOptions(SECONDS))
  return row.owed
}

/** What this browser owes; null when it is nothing, or too late. */
export const owedHere = async (): Promise<Owed | null> => {
  const secret = (await cookies()).get(cookieName('pending'))?.value
  return secret ? owedBy(digest(secret)) : null
}

/** What is owed under this hash. */
export async function owedBy(hash: Buffer): Promise<Owed | null> {
  const [row] = await atTheDoor((tx) =>
    tx.execute<{ member_id: string; email: string; secret: Buffer }>(
      sql`select * from door.owes_code(${hash})`,
    ),
  )
  return row ? { memberId: row.member_id, email: row.email, secret: row.secret, hash } : null
}

/** Pays what is owed: the code is spent, and whoever owed it is told. Refuses a code that was taken before. */
export async function payCode(tx: Tx, { hash }: Owed, { step, recovery }: Proof): Promise<Proven> {
  const [row] = await tx.execute<{ member_id: string; password_hash: string }>(
    sql`select * from door.pay_code(${hash}, ${step}::bigint, ${recovery}::bytea)`,
  )
  insistRight(row)
  return { memberId: row.member_id, hash: row.password_hash }
}

/** Forgets the cookie of what was owed. */
export const forgetOwed = async (): Promise<void> => {
  ;(await cookies()).set(cookieName('pending'), '', cookieOptions(0))
}
