import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { candidacyPaperKinds, candidacyScans } from '@/db/schema/candidacy-papers'
import { insist } from '@/gate/refusals'

/** A kind of paper as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function kindIn(tx: Tx, kindId: string) {
  const [kind] = await tx.select().from(candidacyPaperKinds).where(eq(candidacyPaperKinds.id, kindId))
  insist(kind, 'notFound')
  return kind
}

/** A scan as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function scanIn(tx: Tx, scanId: string) {
  const [scan] = await tx.select().from(candidacyScans).where(eq(candidacyScans.id, scanId))
  insist(scan, 'notFound')
  return scan
}

/** How many scans a file holds for one kind of paper, and how much all of them take, in bytes. */
export async function scansKept(tx: Tx, candidacyId: string, kindId: string) {
  const [row] = await tx
    .select({
      ofKind: sql<number>`count(*) filter (where ${candidacyScans.kindId} = ${kindId})::int`,
      bytes: sql<string>`coalesce(sum(${candidacyScans.bytes}), 0)`,
    })
    .from(candidacyScans)
    .where(eq(candidacyScans.candidacyId, candidacyId))
  return { ofKind: row?.ofKind ?? 0, bytes: Number(row?.bytes ?? 0) }
}
