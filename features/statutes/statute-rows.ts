import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type BodyKind, statuteOffices, statutes } from '@/db/schema/structure'
import { insist } from '@/gate/refusals'

/** What the statutes ask of a kind of body, with its offices in their order; or `notFound`. */
export async function statutesIn(tx: Tx, kind: BodyKind) {
  const [row] = await tx.select().from(statutes).where(eq(statutes.kind, kind))
  insist(row, 'notFound')
  const offices = await tx
    .select({ officeId: statuteOffices.officeId, seats: statuteOffices.seats })
    .from(statuteOffices)
    .where(eq(statuteOffices.kind, kind))
    .orderBy(asc(statuteOffices.position))
  return { ...row, offices }
}
