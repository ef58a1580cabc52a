import { count, eq, isNull, sql } from 'drizzle-orm'
import { as, atTheDoor, type Tx } from '@/db/client'
import { recoveryCodes, secondFactors } from '@/db/schema/factor'
import { members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { unseal } from '@/gate/seal'
import { SEALED_AS } from './proof'

/** How a member's own second factor stands. The secret is told only until its authenticator has answered once. */
export type Standing =
  | { state: 'none' }
  | { state: 'begun'; secret: string }
  | { state: 'on'; since: Date; codesLeft: number }

/** The actor's own second factor. */
export async function mySecondFactor(actor: Actor): Promise<Standing> {
  const known = await as(actor.reader, async (tx) => {
    const [factor] = await tx
      .select({ since: secondFactors.confirmedAt })
      .from(secondFactors)
      .where(eq(secondFactors.memberId, actor.memberId))
    const [left] = await tx.select({ codes: count() }).from(recoveryCodes).where(isNull(recoveryCodes.usedAt))
    return factor && { since: factor.since, codesLeft: left?.codes ?? 0 }
  })
  if (!known) return { state: 'none' }
  if (known.since) return { state: 'on', since: known.since, codesLeft: known.codesLeft }
  const shared = await sharedSecretOf(actor.memberId)
  return shared ? { state: 'begun', secret: unseal(shared.secret, SEALED_AS) } : { state: 'none' }
}

/** A member's shared secret, sealed, and whether it counts already; null where they have none. */
export async function sharedSecretOf(memberId: string) {
  const [row] = await atTheDoor((tx) =>
    tx.execute<{ secret: Buffer; confirmed: boolean }>(sql`select * from door.second_factor(${memberId})`),
  )
  return row ?? null
}

/** Of a member's home, what the actor manages and is the person's equal in. */
export async function homesManaged(tx: Tx, memberId: string): Promise<string[]> {
  const [row] = await tx.execute<{ homes: string[] }>(
    sql`select access.homes_managed(${memberId})::text[] as homes`,
  )
  return row?.homes ?? []
}

const MOST_FOUND = 20

/** People whose name holds these words and whose second factor the actor may take away. */
export const peopleWithLostDevice = (actor: Actor, who: string) =>
  as(actor.reader, (tx) => {
    const words = sql`'%' || replace(replace(search.normalise(${who}), '%', ''), '_', '') || '%'`
    const found = sql`select ${members.id} from ${members}
      where search.normalise(${members.nameAr}) like ${words} or search.normalise(${members.nameLatin}) like ${words}`
    return tx
      .select({ id: members.id, ar: members.nameAr, latin: members.nameLatin, number: members.number })
      .from(members)
      .where(sql`${members.id} = any(door.second_factors_to_reset(array(${found})))`)
      .orderBy(members.nameAr)
      .limit(MOST_FOUND)
  })
