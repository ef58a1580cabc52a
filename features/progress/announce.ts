import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { announcements } from '@/db/schema/followers'
import { enqueue } from '@/gate/jobs'

/** What is announced: a confirmed entry of a point, of a programme that is before the public. */
export type Announced = { programmeId: string; bodyId: string; pointId: string; entryId: string }

/** Has followers told of an entry, in the transaction that confirms it: they are written to exactly when it stands. */
export async function announce(tx: Tx, announced: Announced): Promise<void> {
  const announcementId = randomUUID()
  await tx.insert(announcements).values({ id: announcementId, ...announced })
  await enqueue(tx, 'announcement', { announcementId })
}
