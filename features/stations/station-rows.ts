import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pollingStations } from '@/db/schema/territory'
import { insist } from '@/gate/refusals'

/** A polling station as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function stationIn(tx: Tx, stationId: string) {
  const [row] = await tx.select().from(pollingStations).where(eq(pollingStations.id, stationId))
  insist(row, 'notFound')
  return row
}
