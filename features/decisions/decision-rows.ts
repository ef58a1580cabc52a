import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { bodyDecisions } from '@/db/schema/foundings'
import { bodies, members, statutes } from '@/db/schema/structure'
import { violated } from '@/db/violations'
import type { Actor } from '@/gate/actor'
import { insist, type Reason, Refused } from '@/gate/refusals'

/** A body as decisions see it, or `notFound`. */
export async function bodyIn(tx: Tx, bodyId: string) {
  const [row] = await tx
    .select({
      id: bodies.id,
      parentId: bodies.parentId,
      kind: bodies.kind,
      foundedOn: bodies.foundedOn,
      dissolvedOn: bodies.dissolvedOn,
      beingFounded: bodies.beingFounded,
      version: bodies.version,
      termMonths: statutes.termMonths,
    })
    .from(bodies)
    .leftJoin(statutes, eq(statutes.kind, bodies.kind))
    .where(eq(bodies.id, bodyId))
  insist(row, 'notFound')
  return row
}

const RULES: Record<string, Reason> = {
  body_decisions_not_into_itself: 'circle',
  bodies_no_circle: 'circle',
  decisions_on_what_stands: 'notStanding',
  decisions_into_what_stands: 'notStanding',
  decisions_name_what_is_below: 'nameWhatIsBelow',
  decisions_not_on_the_whole: 'notYours',
}
// Of two who decide on what they both saw, the second finds another version, or the first one's row in the way.
const MEANWHILE = ['decisions_on_what_was_seen', 'body_decisions_one_a_version']

type New = Omit<typeof bodyDecisions.$inferInsert, 'id' | 'decidedBy' | 'at' | 'ended' | 'begun'>

/** Writes a decision down; the database carries it out. Out: its id, and how many mandates ended and began by it. */
export async function addDecision(tx: Tx, actor: Actor, row: New) {
  const id = randomUUID()
  try {
    await tx.transaction((inner) =>
      inner.insert(bodyDecisions).values({ ...row, id, decidedBy: actor.memberId }),
    )
  } catch (error) {
    const rule = violated(error) ?? ''
    if (MEANWHILE.includes(rule)) throw await decidedMeanwhile(tx, row.bodyId)
    const reason = RULES[rule]
    if (reason) throw new Refused(reason)
    throw error
  }
  const [counted] = await tx
    .select({ ended: bodyDecisions.ended, begun: bodyDecisions.begun })
    .from(bodyDecisions)
    .where(eq(bodyDecisions.id, id))
  insist(counted, 'notYours')
  return { id, ...counted }
}

/** The refusal of whoever came second, with what the first one decided. */
export async function decidedMeanwhile(tx: Tx, bodyId: string): Promise<Refused> {
  const [theirs] = await tx
    .select({
      kind: bodyDecisions.kind,
      at: bodyDecisions.at,
      ar: members.nameAr,
      latin: members.nameLatin,
    })
    .from(bodyDecisions)
    .leftJoin(members, eq(members.id, bodyDecisions.decidedBy))
    .where(eq(bodyDecisions.bodyId, bodyId))
    .orderBy(desc(bodyDecisions.at))
    .limit(1)
  return new Refused('decidedMeanwhile', { theirs: theirs ?? null })
}
