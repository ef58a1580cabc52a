import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { type Letter, unseal } from '@/gate/mail'
import { digest, freshSecret } from '@/gate/secrets'
import { actorWith } from '@/gate/session'

/** A session as the door opens it; its actor can be asked for again and again. */
export async function aSession(sql: Sql, memberId: string, more: { seenAt?: Date; endsAt?: Date } = {}) {
  const [id, secret] = [randomUUID(), freshSecret()]
  const { seenAt = new Date(), endsAt = new Date(Date.now() + 3_600_000) } = more
  await sql`insert into sessions (id, hash, member_id, seen_at, ends_at)
    values (${id}, ${digest(secret)}, ${memberId}, ${seenAt}, ${endsAt})`
  return { id, secret, actor: () => actorWith(secret) }
}

/** The actor of a fresh session of this member. */
export async function anActor(sql: Sql, memberId: string) {
  const actor = await (await aSession(sql, memberId)).actor()
  if (!actor) throw new Error('this member has no session')
  return actor
}

/** The letters that wait in the queue for this address, the oldest first. */
export async function lettersTo(sql: Sql, email: string): Promise<Letter[]> {
  const jobs = await sql<{ data: { sealed: string } }[]>`
    select data from pgboss.job where name = 'letter' order by created_on`
  return jobs.map(({ data }) => unseal(data.sealed)).filter(({ to }) => to === email)
}
