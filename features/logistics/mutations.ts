import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { loanReturns, loans, resources } from '@/db/schema/logistics'
import { electionIn, isFor } from '@/features/elections/election-rows'
import { knownMember } from '@/features/mandates/queries'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { EditedResourceInput, LoanIdInput, LoanInput, ResourceIdInput, ResourceInput } from './input'
import { freeFor } from './lending'
import { mayLend } from './policy'
import { loanIn, loansOf, resourceIn } from './resource-rows'

// What two who lend at once would break, or what was lent already.
const RULES = {
  loans_within_count: 'lentOut',
  loans_of_resource: 'inUse',
  resources_counted: 'invalid',
} as const

/** Enters what a body has for an election: a vehicle, a room, so many of some material. */
export const addResource = (actor: Actor, { electionId, bodyId, ...said }: ResourceInput) =>
  as(actor, async (tx) => {
    await electionIn(tx, electionId)
    insist(mayLend(actor, bodyId), 'notYours')
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    const id = randomUUID()
    await tx.insert(resources).values({ id, electionId, bodyId, ...said, addedBy: actor.memberId })
    await record(tx, actor, 'resource.added', { subject: id, bodyId, details: { name: said.name } })
    return { electionId, resourceId: id }
  })

/** Says anew what it is and how much; never less than is lent at some moment. */
export const editResource = (actor: Actor, { resourceId, version, ...said }: EditedResourceInput) =>
  as(actor, async (tx) => {
    const before = await resourceIn(tx, resourceId)
    const { bodyId, electionId, kind } = before
    insist(mayLend(actor, bodyId), 'notYours')
    insist(kind === 'material' || said.count === 1, 'invalid', { fields: { count: 'oneOfIt' } })
    insist(before.version === version, 'stale', { theirs: before })
    const rows = await underRules(
      tx
        .update(resources)
        .set({ ...said, version: sql`${resources.version} + 1` })
        .where(and(eq(resources.id, resourceId), eq(resources.version, version)))
        .returning({ id: resources.id }),
      RULES,
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await resourceIn(tx, resourceId) })
    await record(tx, actor, 'resource.edited', { subject: resourceId, bodyId })
    return { electionId, version: version + 1 }
  })

/** Takes it off the list; not while anything of it was lent. */
export const removeResource = (actor: Actor, { resourceId }: ResourceIdInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, name } = await resourceIn(tx, resourceId)
    insist(mayLend(actor, bodyId), 'notYours')
    await underRules(tx.delete(resources).where(eq(resources.id, resourceId)), RULES)
    await record(tx, actor, 'resource.removed', { subject: resourceId, bodyId, details: { name } })
    return { electionId }
  })

/** Lends so much of something to a member, from one hour until another. Refuses with what is still free. */
export const lend = (actor: Actor, { resourceId, ...said }: LoanInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, count } = await resourceIn(tx, resourceId)
    insist(mayLend(actor, bodyId), 'notYours')
    insist(await knownMember(tx, said.memberId), 'invalid', { fields: { memberId: 'unknownMember' } })
    const free = freeFor(count, await loansOf(tx, resourceId), said)
    insist(said.amount <= free, 'lentOut', { theirs: { free } })
    const id = randomUUID()
    const row = { id, resourceId, electionId, bodyId, ...said, addedBy: actor.memberId }
    await underRules(tx.insert(loans).values(row), RULES)
    await record(tx, actor, 'loan.made', { subject: id, bodyId, details: { amount: said.amount } })
    return { electionId, resourceId }
  })

/** Notes that it came back, now. Noted twice, the first stands. */
export const takeBack = (actor: Actor, { loanId }: LoanIdInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, resourceId } = await loanIn(tx, loanId)
    insist(mayLend(actor, bodyId), 'notYours')
    await tx.insert(loanReturns).values({ loanId, bodyId, notedBy: actor.memberId }).onConflictDoNothing()
    await record(tx, actor, 'loan.returned', { subject: loanId, bodyId })
    return { electionId, resourceId }
  })

/** Takes a loan off the list, as if it had not been. */
export const cancelLoan = (actor: Actor, { loanId }: LoanIdInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, resourceId, amount } = await loanIn(tx, loanId)
    insist(mayLend(actor, bodyId), 'notYours')
    await tx.delete(loans).where(eq(loans.id, loanId))
    await record(tx, actor, 'loan.cancelled', { subject: loanId, bodyId, details: { amount } })
    return { electionId, resourceId }
  })
