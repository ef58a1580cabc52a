import type { Sql } from 'postgres'
import { hashPassword } from '@/features/account/hashing'
import type { LinkPurpose } from '@/features/account/link'
import { digest, freshSecret } from '@/gate/secrets'
import { aMember, rootBody } from './world'

export const PASSWORD = 'سفينة زرقاء فوق التل'
const HASH = hashPassword(PASSWORD)

/** A plain member, of the root body unless told otherwise, who can sign in with `PASSWORD`. */
export async function aPerson(sql: Sql, name = 'أمينة', office = 'member', bodyId?: string) {
  const id = await aMember(sql, name, [office, bodyId ?? (await rootBody(sql))])
  const email = `${id}@example.org`
  await sql`update credentials set password_hash = ${await HASH} where member_id = ${id}`
  return { id, email }
}

/** A link as it stands in a letter; good for half an hour unless told otherwise. */
export async function aLink(sql: Sql, memberId: string, purpose: LinkPurpose = 'reset', endsAt?: Date) {
  const secret = freshSecret()
  await sql`insert into tokens (hash, member_id, purpose, ends_at)
    values (${digest(secret)}, ${memberId}, ${purpose}, ${endsAt ?? new Date(Date.now() + 1_800_000)})`
  return { purpose, secret }
}
