import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { constituencies } from '@/db/schema/territory'
import { electionIn } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import { knownCommunes } from '@/features/programmes/programme-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { ConstituencyInput, EditedConstituencyInput, RemovedConstituencyInput } from './input'
import { constituencyIn, insistOf, insistPlans } from './territory-rows'

const TAKEN = { constituencies_coded: 'codeTaken' } as const

/** Enters where seats of an election are won. Refuses a code that another one has. */
export const addConstituency = (actor: Actor, { electionId, ...said }: ConstituencyInput) =>
  as(actor, async (tx) => {
    await electionIn(tx, electionId)
    await insistPlans(tx, actor, electionId, said.bodyId)
    await insistPlaced(tx, electionId, said)
    const id = randomUUID()
    await underRules(
      tx.insert(constituencies).values({ ...said, id, electionId, addedBy: actor.memberId }),
      TAKEN,
    )
    const details = { code: said.code, name: said.nameAr }
    await record(tx, actor, 'constituency.added', { subject: id, bodyId: said.bodyId, details })
    return { electionId, constituencyId: id }
  })

/** Says anew what a constituency is, or hands it to another body. Refuses `stale` with what another one wrote. */
export const editConstituency = (
  actor: Actor,
  { constituencyId, version, ...said }: EditedConstituencyInput,
) =>
  as(actor, async (tx) => {
    const before = await constituencyIn(tx, constituencyId)
    const { electionId } = before
    insist(mayPlan(actor, before.bodyId), 'notYours')
    await insistPlans(tx, actor, electionId, said.bodyId)
    insist(before.version === version, 'stale', { theirs: before })
    insist(said.attachedTo !== constituencyId, 'invalid', { fields: { attachedTo: 'toItself' } })
    await insistPlaced(tx, electionId, said)
    const rows = await underRules(
      tx
        .update(constituencies)
        .set({ ...said, version: version + 1 })
        .where(and(eq(constituencies.id, constituencyId), eq(constituencies.version, version)))
        .returning({ id: constituencies.id }),
      TAKEN,
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await constituencyIn(tx, constituencyId) })
    await record(tx, actor, 'constituency.edited', { subject: constituencyId, bodyId: said.bodyId })
    return { electionId, constituencyId, version: version + 1 }
  })

// What hangs on a constituency holds it: nothing that was counted or prepared there goes unseen.
const IN_USE = {
  polling_stations_of_constituency: 'inUse',
  ballot_lists_in_constituency: 'inUse',
  results_in_constituency: 'inUse',
  constituencies_attached: 'inUse',
  candidacies_in_constituency: 'inUse',
  candidate_places_of_constituency: 'inUse',
  campaign_accounts_in_constituency: 'inUse',
} as const

/** Takes out a constituency in which nothing stands yet. */
export const removeConstituency = (actor: Actor, { constituencyId }: RemovedConstituencyInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId, code, nameAr } = await constituencyIn(tx, constituencyId)
    insist(mayPlan(actor, bodyId), 'notYours')
    await underRules(tx.delete(constituencies).where(eq(constituencies.id, constituencyId)), IN_USE)
    const details = { code, name: nameAr }
    await record(tx, actor, 'constituency.removed', { subject: constituencyId, bodyId, details })
    return { electionId }
  })

async function insistPlaced(
  tx: Tx,
  electionId: string,
  { communeCode, attachedTo }: Pick<ConstituencyInput, 'communeCode' | 'attachedTo'>,
): Promise<void> {
  const known = communeCode === null || (await knownCommunes(tx, [communeCode])).length > 0
  insist(known, 'invalid', { fields: { communeCode: 'commune' } })
  await insistOf(tx, electionId, attachedTo)
}
