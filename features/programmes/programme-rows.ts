import { eq, inArray } from 'drizzle-orm'
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
