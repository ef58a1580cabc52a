import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { as, atTheDoor, type Tx } from '@/db/client'
import { ledger, ledgerDetails } from '@/db/schema/access'
import type { Actor } from './actor'
import type { Reason } from './refusals'

type Line = {
  /** The row it was done to. */
  subject: string
  bodyId: string
  /** How many rows, where one line stands for many. */
  count?: number
  /** What an erasure may remove; the line keeps its salted hash. */
  details?: Record<string, unknown>
}

/** Writes who did what to which row, in the transaction of the act itself. */
export async function record(tx: Tx, actor: Actor, act: string, line: Line): Promise<void> {
  const id = randomUUID()
  const { subject, bodyId, count = 1, details } = line
  const salt = randomBytes(16)
  // Hashed as the database writes them, so that the database can tell when they were changed.
  const detailsHash = details
    ? sql`sha256(${salt}::bytea || convert_to(${JSON.stringify(details)}::jsonb::text, 'UTF8'))`
    : null
  await tx.insert(ledger).values({ id, actorId: actor.memberId, act, subject, bodyId, count, detailsHash })
  if (details) await tx.insert(ledgerDetails).values({ lineId: id, bodyId, salt, details })
}

/** Writes down that a signed-in person was refused, in a transaction of its own: the act's is gone. */
export const recordRefusal = (actor: Actor, act: string, reason: Reason): Promise<void> =>
  as(actor.reader, async (tx) => {
    await tx.execute(sql`insert into ledger (id, actor_id, act, subject, body_id)
      values (${randomUUID()}, ${actor.memberId}, ${`${act}.refused`}, ${reason}, (select root_id from organisation limit 1))`)
  })

/** Counts that someone who is not signed in was refused. */
export const countRefusal = (act: string, reason: Reason): Promise<unknown> =>
  atTheDoor((tx) => tx.execute(sql`select door.count_refusal(${act}, ${reason})`))
