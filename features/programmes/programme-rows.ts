import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { programmes } from '@/db/schema/programmes'
import { communes } from '@/db/schema/structure'
import { insist } from '@/gate/refusals'

/** A programme as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function programmeIn(tx: Tx, programmeId: string) {
  const [programme] = await tx.select().from(programmes).where(eq(programmes.id, programmeId))
  insist(programme, 'notFound')
  return programme
}

/** Those of the codes that a commune has. */
export async function knownCommunes(tx: Tx, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const rows = await tx
    .select({ code: communes.code })
    .from(communes)
    .where(inArray(communes.code, codes))
    .orderBy(communes.code)
  return rows.map(({ code }) => code)
}

/** Whether a body is another, or stands below it: what the row policies ask. */
export async function standsWithin(tx: Tx, bodyId: string, above: string): Promise<boolean> {
  const [row] = await tx.execute<{ within: boolean }>(
    sql`select programme.is_within(${bodyId}, ${above}) as within`,
  )
  return row?.within ?? false
}
