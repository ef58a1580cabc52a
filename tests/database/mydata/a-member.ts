import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { keyedHash, seal } from '@/gate/seal'
import { aPerson } from '../../builders/account'

/** Someone who can sign in, with a home in this branch and sealed contacts. */
export async function aMemberAtHome(
  sql: Sql,
  bodyId: string,
  { name = 'أمينة الساحلي', phone = '+212612345678', office = 'member' } = {},
) {
  const person = await aPerson(sql, name, office, bodyId)
  await sql`insert into profiles (member_id, body_id, gender, born_on) values (${person.id}, ${bodyId}, 'f', '1976-03-08')`
  await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail, email_sealed, email_key)
    values (${person.id}, ${seal(phone, 'phone')}, ${keyedHash(phone, 'phone')}, ${keyedHash(phone.slice(-4), 'tail')},
      ${seal(person.email, 'email')}, ${keyedHash(person.email, 'email')})`
  await sql`update credentials set email_key = ${keyedHash(person.email, 'email')} where member_id = ${person.id}`
  return { ...person, phone }
}

/** An agreement in force. */
export const agreed = (sql: Sql, memberId: string, purpose: string, channel: string) =>
  sql`insert into consents (id, member_id, purpose, channel, version, evidence, recorded_by)
    values (${randomUUID()}, ${memberId}, ${purpose}, ${channel}, '1', 'portal', ${memberId})`

/** What the ledger says someone did, the oldest first. */
export const actsOf = async (sql: Sql, memberId: string): Promise<string[]> =>
  (await sql`select act from ledger where actor_id = ${memberId} order by at`).map(({ act }) => act)

/** Whether the whole chain of the ledger holds. */
export const ledgerHolds = async (sql: Sql): Promise<boolean> => {
  const [row] = await sql<{ broken_at: string | null }[]>`select broken_at from access.verify_ledger()`
  return row?.broken_at === null
}
