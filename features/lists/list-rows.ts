import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { ballotLists } from '@/db/schema/territory'
import { insist } from '@/gate/refusals'

/** A list on a ballot as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function listIn(tx: Tx, listId: string) {
  const [row] = await tx.select().from(ballotLists).where(eq(ballotLists.id, listId))
  insist(row, 'notFound')
  return row
}

/** The lists on the ballot of a constituency. */
export const listsOn = (tx: Tx, constituencyId: string) =>
  tx.select().from(ballotLists).where(eq(ballotLists.constituencyId, constituencyId)).orderBy(ballotLists.id)
