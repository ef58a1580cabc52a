import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { announcements } from '@/db/schema/followers'

/** What is announced: a confirmed entry of a point, of a programme that is before the public. */
export type Announced = { programmeId: string; bodyId: string; pointId: string; entryId: string }

/** Writes down that followers are to be told of an entry, in the transaction that confirms it. */
export async function announce(tx: Tx, announced: Announced): Promise<void> {
  await tx.insert(announcements).values({ id: randomUUID(), ...announced })
}
