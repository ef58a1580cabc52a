import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Capability } from '@/db/capabilities'
import type { Tx } from '@/db/client'
import { foundingSteps, foundings } from '@/db/schema/foundings'
import { bodies, statutes } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { insist, type Reason } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { pathOf } from './founding'

/** A founding with its body, its rows and how far it has come, as the actor may see it; or `notFound`. */
export async function foundingIn(tx: Tx, bodyId: string) {
  const founding = await seenFounding(tx, bodyId)
  insist(founding, 'notFound')
  return founding
}

/** The same; null where the actor may see none. Two queries. */
export async function seenFounding(tx: Tx, bodyId: string) {
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
      leading: leadingOffices,
    })
    .from(foundings)
    .innerJoin(bodies, eq(bodies.id, foundings.bodyId))
    .leftJoin(statutes, eq(statutes.kind, bodies.kind))
    .where(eq(foundings.bodyId, bodyId))
  if (!founding) return null
  const rows = await tx.select().from(foundingSteps).where(eq(foundingSteps.bodyId, bodyId))
  const emptyOffices = founding.leading.filter(({ most, held }) => most !== null && held === 0).length
  const path = pathOf(rows, { leastFounders: founding.leastFounders, emptyOffices })
  return { ...founding, rows, path }
}

type LeadingOffice = {
  id: string
  key: string
  name: Record<'ar' | 'fr' | 'en', string>
  capabilities: Capability[]
  most: number | null
  held: number
}

// The offices that lead such a body by its statutes, and how many hold each in this one: counted by the keys, so that
// whoever may not see the mandates still sees that the office is taken.
const leadingOffices = sql<LeadingOffice[]>`coalesce((
  select json_agg(json_build_object('id', o.id, 'key', o.key, 'capabilities', o.capabilities, 'most', so.seats,
    'name', json_build_object('ar', o.name_ar, 'fr', o.name_fr, 'en', o.name_en),
    'held', access.holders_of(o.id, ${bodies.id})) order by so.position)
  from statute_offices so join offices o on o.id = so.office_id
  where so.kind = ${bodies.kind} and o.key <> 'member'), '[]')`

const RULES: Record<string, Reason> = {
  founding_steps_approved_once: 'foundedAlready',
  foundings_under_way: 'foundedAlready',
  foundings_four_eyes: 'startedByYou',
  foundings_complete: 'foundingIncomplete',
  foundings_below_what_stands: 'notStanding',
  mandates_not_while_suspended: 'suspended',
  mandates_not_after_leaving: 'hasLeft',
}

/** Runs what the database may refuse by a rule, and says which. */
export const byTheRules = <T>(tx: Tx, work: (inner: Tx) => Promise<T>): Promise<T> =>
  underRules(tx.transaction(work), RULES)

type Step = Omit<typeof foundingSteps.$inferInsert, 'id' | 'doneBy' | 'at'>

/** Writes a step down; what follows from it, the database carries out. */
export const addSteps = (tx: Tx, actor: Actor, ...steps: Step[]): Promise<unknown> =>
  byTheRules(tx, (inner) =>
    inner
      .insert(foundingSteps)
      .values(steps.map((step) => ({ ...step, id: randomUUID(), doneBy: actor.memberId }))),
  )
