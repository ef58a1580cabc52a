import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { SECRET } from '@/features/followers/follower'
import { keyedHash, seal } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'

type Whole = { id: string; bodyId: string }
type Options = { pointId?: string | null; confirmed?: boolean; locale?: string; email?: string }

/** So many addresses that follow a programme, or one point of it; confirmed unless told otherwise. */
export async function followersOf(sql: Sql, programme: Whole, count: number, more: Options = {}) {
  const { pointId = null, confirmed = true, locale = 'ar' } = more
  const followers = Array.from({ length: count }, () => {
    const [id, secret] = [randomUUID(), freshSecret()]
    return { id, secret, email: more.email ?? `${id}@example.org` }
  })
  const rows = followers.map(({ id, secret, email }) => ({
    id,
    programme_id: programme.id,
    body_id: programme.bodyId,
    point_id: pointId,
    email_sealed: seal(email, 'email'),
    email_key: keyedHash(email, 'email'),
    locale,
    hash: digest(secret),
    secret_sealed: seal(secret, SECRET),
    asked_at: new Date(Date.now() - 3_600_000),
    confirmed_at: confirmed ? new Date(Date.now() - 3_000_000) : null,
  }))
  await sql`insert into followers ${sql(rows)}`
  return followers
}

/** Something to tell followers of, as whoever confirmed an entry makes it. */
export async function anAnnouncement(
  sql: Sql,
  point: { id: string; programmeId: string; bodyId: string },
  entryId: string,
) {
  const id = randomUUID()
  await sql`insert into announcements (id, programme_id, body_id, point_id, entry_id)
    values (${id}, ${point.programmeId}, ${point.bodyId}, ${point.id}, ${entryId})`
  return id
}
