import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { electionMilestones } from '@/db/schema/elections'
import { insist } from '@/gate/refusals'

/** The milestones of an election that the actor may know of. */
export const milestonesIn = (tx: Tx, electionId: string) =>
  tx.select().from(electionMilestones).where(eq(electionMilestones.electionId, electionId))

/** A milestone as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function milestoneIn(tx: Tx, milestoneId: string) {
  const [milestone] = await tx.select().from(electionMilestones).where(eq(electionMilestones.id, milestoneId))
  insist(milestone, 'notFound')
  return milestone
}
