import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { atTheDoor } from '@/db/client'
import { followers } from '@/db/schema/followers'
import { violated } from '@/db/violations'
import { addressed } from '@/features/programmes/addressed'
import { post } from '@/gate/mail'
import { insist } from '@/gate/refusals'
import { keyedHash, seal } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'
import type { Locale } from '@/i18n/locales'
import { SECRET } from './follower'
import type { FollowInput } from './input'
import { confirmingLetter } from './letters'

/**
 * Takes in that an address wants to follow a programme or a point, and writes to it: until its owner confirms, nothing
 * else is sent. What a machine filled in is dropped, and an address that follows already is left as it is: both get
 * the same answer.
 */
export async function follow(input: FollowInput, locale: Locale): Promise<void> {
  const { email, website } = input
  const place = await addressed(input.programme, input.point)
  insist(place, 'notFound')
  if (website) return
  const secret = freshSecret()
  const letter = await confirmingLetter(email, secret, place, locale)
  const row = {
    id: randomUUID(),
    programmeId: place.programmeId,
    bodyId: place.bodyId,
    pointId: place.point?.id ?? null,
    emailSealed: seal(email, 'email'),
    emailKey: keyedHash(email, 'email'),
    locale,
    hash: digest(secret),
    secretSealed: seal(secret, SECRET),
  }
  await atTheDoor(async (tx) => {
    // Posted first: an address that is known takes the same work and time, and its letter goes with the row.
    await post(tx, letter)
    await tx.insert(followers).values(row)
  }).catch((error) => {
    if (violated(error) !== 'followers_once') throw error
  })
}

type Followed = { programme_id: string; point_id: string | null }

/** Whoever has the link owns the address: from now on it gets the letters. Pressed twice, the first stands. */
export const confirmFollow = (secret: string): Promise<void> =>
  atTheDoor(async (tx) => {
    const [row] = await tx.execute<Followed>(sql`select * from door.confirm_follow(${digest(secret)})`)
    insist(row, 'linkSpent')
  })

/** Forgets the address at once. */
export const stopFollow = (secret: string): Promise<void> =>
  atTheDoor(async (tx) => {
    const [row] = await tx.execute<Followed>(sql`select * from door.stop_follow(${digest(secret)})`)
    insist(row, 'linkSpent')
  })
