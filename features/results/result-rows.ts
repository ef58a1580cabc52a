import { and, eq, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pollingStations, results } from '@/db/schema/territory'
import type { ConstituencyRow } from '@/features/territory/territory-rows'
import { insist } from '@/gate/refusals'

/** How often a constituency, or one station of it, was recorded so far. */
export async function timesRecorded(
  tx: Tx,
  constituencyId: string,
  stationId: string | null,
): Promise<number> {
  const of = stationId === null ? isNull(results.stationId) : eq(results.stationId, stationId)
  const [row] = await tx
    .select({ most: max(results.number) })
    .from(results)
    .where(and(eq(results.constituencyId, constituencyId), of))
  return row?.most ?? 0
}

/** Refuses a station in which this constituency is not voted on. */
export async function insistStation(
  tx: Tx,
  { id, attachedTo }: ConstituencyRow,
  stationId: string | null,
): Promise<void> {
  if (stationId === null) return
  const [row] = await tx
    .select({ constituencyId: pollingStations.constituencyId })
    .from(pollingStations)
    .where(eq(pollingStations.id, stationId))
  insist(row && [id, attachedTo].includes(row.constituencyId), 'notFound')
}
