import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { as } from '@/db/client'
import { ballotLists } from '@/db/schema/territory'
import { mayPlan } from '@/features/elections/policy'
import { constituencyIn } from '@/features/territory/territory-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { EditedListInput, ListInput, RemovedListInput } from './input'
import { listIn } from './list-rows'

const TAKEN = { ballot_lists_named: 'nameTaken' } as const

/** Enters a list, or a candidate, that stands in a constituency. Refuses a name that another one has there. */
export const addList = (actor: Actor, { constituencyId, ...said }: ListInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId } = await constituencyIn(tx, constituencyId)
    insist(mayPlan(actor, bodyId), 'notYours')
    const id = randomUUID()
    await underRules(
      tx
        .insert(ballotLists)
        .values({ ...said, id, constituencyId, electionId, bodyId, addedBy: actor.memberId }),
      TAKEN,
    )
    await record(tx, actor, 'list.added', { subject: id, bodyId, details: { name: said.nameAr } })
    return { listId: id }
  })

/** Says anew what a list is called, its place on the ballot, and whether it is ours. Refuses `stale`. */
export const editList = (actor: Actor, { listId, version, ...said }: EditedListInput) =>
  as(actor, async (tx) => {
    const before = await listIn(tx, listId)
    insist(mayPlan(actor, before.bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const rows = await underRules(
      tx
        .update(ballotLists)
        .set({ ...said, version: version + 1 })
        .where(and(eq(ballotLists.id, listId), eq(ballotLists.version, version)))
        .returning({ id: ballotLists.id }),
      TAKEN,
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await listIn(tx, listId) })
    await record(tx, actor, 'list.edited', { subject: listId, bodyId: before.bodyId })
    return { listId, version: version + 1 }
  })

/** Takes a list off the ballot for which no votes were entered and no account was opened. */
export const removeList = (actor: Actor, { listId }: RemovedListInput) =>
  as(actor, async (tx) => {
    const { bodyId, nameAr } = await listIn(tx, listId)
    insist(mayPlan(actor, bodyId), 'notYours')
    await underRules(tx.delete(ballotLists).where(eq(ballotLists.id, listId)), {
      result_votes_for_list: 'inUse',
      campaign_accounts_of_list: 'inUse',
    })
    await record(tx, actor, 'list.removed', { subject: listId, bodyId, details: { name: nameAr } })
    return { listId }
  })
