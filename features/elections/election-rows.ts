import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { ElectionKind } from '@/db/elections'
import { elections, ruleSets } from '@/db/schema/elections'
import { type RuleSet, ruleSet } from '@/features/rulesets/rule-set'
import { insist } from '@/gate/refusals'

/** An election as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function electionIn(tx: Tx, electionId: string) {
  const [election] = await tx.select().from(elections).where(eq(elections.id, electionId))
  insist(election, 'notFound')
  return election
}

/** The law of a kind of election; a fault of the field where there is none such. */
export async function lawOf(tx: Tx, ruleSetId: string, kind: ElectionKind): Promise<RuleSet> {
  const [row] = await tx.select().from(ruleSets).where(eq(ruleSets.id, ruleSetId))
  insist(row?.kind === kind, 'invalid', { fields: { ruleSetId: 'otherKind' } })
  return ruleSet.parse(row.rules)
}

/** Whether an election is prepared by this body, or by one above it. */
export async function isFor(tx: Tx, electionId: string, bodyId: string): Promise<boolean> {
  const [row] = await tx.execute<{ within: boolean }>(
    sql`select election.is_within(${electionId}, ${bodyId}) as within`,
  )
  return row?.within ?? false
}
