import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { mandates, members, offices } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { insist, type Reason } from '@/gate/refusals'
import { underRules } from '@/gate/rules'

/** An office, or `notFound`. */
export async function officeIn(tx: Tx, officeId: string) {
  const [office] = await tx.select().from(offices).where(eq(offices.id, officeId))
  insist(office, 'notFound')
  return office
}

/** A mandate with its office, as the actor may see it, or `notFound`. */
export async function mandateIn(tx: Tx, mandateId: string) {
  const [row] = await tx
    .select({
      id: mandates.id,
      memberId: mandates.memberId,
      bodyId: mandates.bodyId,
      office: { key: offices.key, capabilities: offices.capabilities },
      /** The actor's own, and in force now. */
      heldByMe: sql<boolean>`coalesce(${mandates.id} = any((select access.my_mandates())::uuid[]), false)`,
      over: sql<boolean>`coalesce(${mandates.endsAt} <= now(), false)`,
      passedOnByMe: sql<boolean>`coalesce(${mandates.delegatedFrom} = any((select access.my_mandates())::uuid[]), false)`,
    })
    .from(mandates)
    .innerJoin(offices, eq(offices.id, mandates.officeId))
    .where(eq(mandates.id, mandateId))
  insist(row, 'notFound')
  return row
}

/** Refuses whoever the actor may not know of: they could not have chosen them. */
export async function insistKnown(tx: Tx, memberId: string): Promise<void> {
  const [known] = await tx.select({ id: members.id }).from(members).where(eq(members.id, memberId))
  insist(known, 'notFound', { fields: { memberId: 'unknownMember' } })
}

const RULES: Record<string, Reason> = {
  mandates_within_seats: 'noSeat',
  mandates_not_twice: 'heldAlready',
  mandates_not_while_suspended: 'suspended',
  mandates_not_after_leaving: 'hasLeft',
  mandates_one_can_assign: 'lastOne',
  mandates_after_founding: 'beforeFounding',
  mandates_before_dissolution: 'dissolved',
  mandates_delegation_ends_with_its_source: 'beyondMandate',
}

type New = Omit<typeof mandates.$inferInsert, 'id' | 'givenBy'>

/** Adds a mandate; what no mandate may be, the database says by name of the rule. Out: its id. */
export async function addMandate(tx: Tx, actor: Actor, row: New): Promise<string> {
  const id = randomUUID()
  await ruled(tx, (inner) => inner.insert(mandates).values({ ...row, id, givenBy: actor.memberId }))
  return id
}

/** Ends a mandate now, or before it begins. Refuses `lastOne` where nobody else could give offices. */
export async function endNow(tx: Tx, mandateId: string): Promise<void> {
  const ended = await ruled(tx, (inner) =>
    inner
      .update(mandates)
      .set({ endsAt: sql`greatest(now(), ${mandates.startsAt})` })
      .where(eq(mandates.id, mandateId))
      .returning({ id: mandates.id }),
  )
  insist(ended.length === 1, 'notYours')
}

const ruled = <T>(tx: Tx, write: (inner: Tx) => Promise<T>): Promise<T> =>
  underRules(tx.transaction(write), RULES)
