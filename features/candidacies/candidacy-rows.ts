import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { candidacies, candidacyCalls, candidacyWithdrawals, endorsements } from '@/db/schema/candidacies'
import { constituencies } from '@/db/schema/territory'
import { insist } from '@/gate/refusals'

/** A call as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function callIn(tx: Tx, callId: string) {
  const [call] = await tx.select().from(candidacyCalls).where(eq(candidacyCalls.id, callId))
  insist(call, 'notFound')
  return call
}

/** A constituency as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function constituencyIn(tx: Tx, constituencyId: string) {
  const [found] = await tx.select().from(constituencies).where(eq(constituencies.id, constituencyId))
  insist(found, 'notFound')
  return found
}

/** A candidacy as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function candidacyIn(tx: Tx, candidacyId: string) {
  const [candidacy] = await tx.select().from(candidacies).where(eq(candidacies.id, candidacyId))
  insist(candidacy, 'notFound')
  return candidacy
}

/** The same, that nobody else decides on until the transaction ends; with its endorsement and withdrawal. */
export async function heldCandidacy(tx: Tx, candidacyId: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`candidacy ${candidacyId}`}, 0))`)
  const candidacy = await candidacyIn(tx, candidacyId)
  const [endorsement] = await tx.select().from(endorsements).where(eq(endorsements.candidacyId, candidacyId))
  const [withdrawal] = await tx
    .select()
    .from(candidacyWithdrawals)
    .where(eq(candidacyWithdrawals.candidacyId, candidacyId))
  return { candidacy, endorsement: endorsement ?? null, withdrawal: withdrawal ?? null }
}
