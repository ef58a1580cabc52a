import { sql } from 'drizzle-orm'
import { atTheDoor } from '@/db/client'
import { insist } from '@/gate/refusals'
import { hashPassword, isOutdated, isPassword, NOBODYS_HASH } from './hashing'
import type { SignInInput } from './input'

type Credentials = { member_id: string; password_hash: string | null }

/** The member whose address and password these are. An unknown address is refused in the same words and time. */
export async function signIn({ email, password }: SignInInput): Promise<string> {
  const [known] = await atTheDoor((tx) =>
    tx.execute<Credentials>(sql`select * from door.credentials(${email})`),
  )
  const kept = known?.password_hash ?? NOBODYS_HASH
  const right = await isPassword(kept, password)
  insist(known?.password_hash && right, 'wrongPassword')
  if (isOutdated(kept)) await rehash(known.member_id, password)
  return known.member_id
}

async function rehash(memberId: string, password: string): Promise<void> {
  const fresh = await hashPassword(password)
  await atTheDoor((tx) => tx.execute(sql`select door.rehash(${memberId}, ${fresh})`))
}
