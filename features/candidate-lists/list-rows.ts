import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { candidateLists, candidatePlaces } from '@/db/schema/candidate-lists'
import { constituencyIn } from '@/features/candidacies/candidacy-rows'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import type { Placed } from './order'
import { maySetList } from './policy'

/** The places of a constituency's list as they were written: an erasure may have left a gap. */
export async function placesIn(tx: Tx, constituencyId: string): Promise<Placed[]> {
  const { candidacyId, part, place } = candidatePlaces
  const rows = await tx
    .select({ candidacyId, part, place })
    .from(candidatePlaces)
    .where(eq(candidatePlaces.constituencyId, constituencyId))
  return rows
}

/**
 * A constituency's list as the actor saw it, for them alone until the transaction ends. Refuses `notFound`, `notYours`,
 * and `stale` where somebody changed it since.
 */
export async function listToSet(
  tx: Tx,
  actor: Actor,
  { constituencyId, version }: { constituencyId: string; version: number },
) {
  const { electionId, bodyId, ballot } = await constituencyIn(tx, constituencyId)
  insist(maySetList(actor, bodyId), 'notYours')
  await tx
    .insert(candidateLists)
    .values({ constituencyId, electionId, bodyId, begunBy: actor.memberId })
    .onConflictDoNothing()
  const [moved] = await tx
    .update(candidateLists)
    .set({ version: sql`${candidateLists.version} + 1` })
    .where(and(eq(candidateLists.constituencyId, constituencyId), eq(candidateLists.version, version)))
    .returning({ version: candidateLists.version })
  if (!moved) insist(false, 'stale', { theirs: await currentList(tx, constituencyId) })
  return { electionId, bodyId, ballot, places: await placesIn(tx, constituencyId) }
}

const currentList = async (tx: Tx, constituencyId: string) => {
  const [list] = await tx
    .select({ version: candidateLists.version })
    .from(candidateLists)
    .where(eq(candidateLists.constituencyId, constituencyId))
  return { version: list?.version ?? 0, places: await placesIn(tx, constituencyId) }
}

type Whose = { constituencyId: string; electionId: string; bodyId: string }

/** Writes a list as it is to stand: who is new on it, who moved, who left. */
export async function keepPlaces(
  tx: Tx,
  actor: Actor,
  whose: Whose,
  before: readonly Placed[],
  after: readonly Placed[],
): Promise<void> {
  const was = new Map(before.map((one) => [one.candidacyId, one]))
  const stays = new Set(after.map(({ candidacyId }) => candidacyId))
  const at = (candidacyId: string) =>
    and(
      eq(candidatePlaces.constituencyId, whose.constituencyId),
      eq(candidatePlaces.candidacyId, candidacyId),
    )
  for (const { candidacyId } of before)
    if (!stays.has(candidacyId)) await tx.delete(candidatePlaces).where(at(candidacyId))
  for (const one of after) {
    const { candidacyId, part, place } = one
    const known = was.get(candidacyId)
    if (!known) await tx.insert(candidatePlaces).values({ ...whose, ...one, placedBy: actor.memberId })
    else if (known.part !== part || known.place !== place)
      await tx.update(candidatePlaces).set({ part, place }).where(at(candidacyId))
  }
}
