import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { foundingSteps, foundings } from '@/db/schema/foundings'
import { bodies, offices, statuteOffices, statutes } from '@/db/schema/structure'
import { violated } from '@/db/violations'
import type { Actor } from '@/gate/actor'
import { insist, type Reason, Refused } from '@/gate/refusals'
import { pathOf } from './founding'

/** A founding with its body, its rows and how far it has come, as the actor may see it; or `notFound`. */
export async function foundingIn(tx: Tx, bodyId: string) {
  const [founding] = await tx
    .select({
      bodyId: foundings.bodyId,
      parentId: foundings.parentId,
      approvedIn: foundings.approvedIn,
      startedBy: foundings.startedBy,
      startedAt: foundings.startedAt,
      kind: bodies.kind,
      name: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
      beingFounded: bodies.beingFounded,
      foundedOn: bodies.foundedOn,
      dissolvedOn: bodies.dissolvedOn,
      leastFounders: sql<number>`coalesce(${statutes.leastFounders}, 1)`,
      termMonths: statutes.termMonths,
      anotherMayApprove: sql<boolean>`access.another_may_approve(${foundings.bodyId})`,
    })
    .from(foundings)
    .innerJoin(bodies, eq(bodies.id, foundings.bodyId))
    .leftJoin(statutes, eq(statutes.kind, bodies.kind))
    .where(eq(foundings.bodyId, bodyId))
  insist(founding, 'notFound')
  const rows = await tx.select().from(foundingSteps).where(eq(foundingSteps.bodyId, bodyId))
  const leading = await leadingOffices(tx, founding.kind, bodyId)
  const emptyOffices = leading.filter(({ most, held }) => most !== null && held === 0).length
  const path = pathOf(rows, { leastFounders: founding.leastFounders, emptyOffices })
  return { ...founding, rows, leading, path }
}

/** The offices that lead such a body by its statutes, and how many hold each in this one. */
const leadingOffices = (tx: Tx, kind: (typeof bodies.$inferSelect)['kind'], bodyId: string) =>
  tx
    .select({
      id: offices.id,
      key: offices.key,
      name: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
      capabilities: offices.capabilities,
      most: statuteOffices.seats,
      // Counted by the keys: whoever may not see the mandates still sees that the office is taken.
      held: sql<number>`access.holders_of(${offices.id}, ${bodyId})`,
    })
    .from(statuteOffices)
    .innerJoin(offices, eq(offices.id, statuteOffices.officeId))
    .where(and(eq(statuteOffices.kind, kind), sql`${offices.key} <> 'member'`))
    .orderBy(statuteOffices.position)

const RULES: Record<string, Reason> = {
  founding_steps_approved_once: 'foundedAlready',
  foundings_under_way: 'foundedAlready',
  foundings_four_eyes: 'startedByYou',
  foundings_complete: 'foundingIncomplete',
  foundings_below_what_stands: 'notStanding',
  mandates_not_while_suspended: 'suspended',
}

/** Runs what the database may refuse by a rule, and says which. */
export async function byTheRules<T>(tx: Tx, work: (inner: Tx) => Promise<T>): Promise<T> {
  try {
    return await tx.transaction(work)
  } catch (error) {
    const reason = RULES[violated(error) ?? '']
    if (reason) throw new Refused(reason)
    throw error
  }
}

type Step = Omit<typeof foundingSteps.$inferInsert, 'id' | 'doneBy' | 'at'>

/** Writes a step down; what follows from it, the database carries out. */
export const addSteps = (tx: Tx, actor: Actor, ...steps: Step[]): Promise<unknown> =>
  byTheRules(tx, (inner) =>
    inner
      .insert(foundingSteps)
      .values(steps.map((step) => ({ ...step, id: randomUUID(), doneBy: actor.memberId }))),
  )
