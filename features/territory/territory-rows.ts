import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { constituencies } from '@/db/schema/territory'
import { isFor } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'

/** A constituency as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function constituencyIn(tx: Tx, constituencyId: string) {
  const [row] = await tx.select().from(constituencies).where(eq(constituencies.id, constituencyId))
  insist(row, 'notFound')
  return row
}
export type ConstituencyRow = Awaited<ReturnType<typeof constituencyIn>>

/** Refuses unless the actor plans elections for this body, and it takes part in this one. */
export async function insistPlans(tx: Tx, actor: Actor, electionId: string, bodyId: string): Promise<void> {
  insist(mayPlan(actor, bodyId), 'notYours')
  insist(await isFor(tx, electionId, bodyId), 'notFound')
}

/** Whether another constituency of the election exists, to be attached to. */
export async function insistOf(tx: Tx, electionId: string, constituencyId: string | null): Promise<void> {
  if (constituencyId === null) return
  const where = and(eq(constituencies.id, constituencyId), eq(constituencies.electionId, electionId))
  const [row] = await tx.select({ id: constituencies.id }).from(constituencies).where(where)
  insist(row, 'invalid', { fields: { attachedTo: 'notFound' } })
}
