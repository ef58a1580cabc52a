import { aliasedTable, and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { bodyDecisions } from '@/db/schema/foundings'
import { bodies, mandates, members } from '@/db/schema/structure'
import { leadingOffices } from '@/features/founding/founding-rows'
import type { Actor } from '@/gate/actor'

const MOST_SHOWN = 100
const MOST_PEOPLE = 500

const other = aliasedTable(bodies, 'other')
const nameOf = (body: typeof bodies | typeof other) => ({ ar: body.nameAr, fr: body.nameFr, en: body.nameEn })

/** A body with what was decided on it and what can be; null where there is none. */
export const decisionsRoom = (actor: Actor, bodyId: string) =>
  as(actor, async (tx) => {
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, bodyId))
    if (!body) return null
    return {
      body: { ...body, name: { ar: body.nameAr, fr: body.nameFr, en: body.nameEn } },
      decisions: await decisionsOn(tx, bodyId),
      successor: body.mergedInto ? await named(tx, body.mergedInto) : null,
      below: await tx
        .select({ id: bodies.id, name: nameOf(bodies) })
        .from(bodies)
        .where(and(eq(bodies.parentId, bodyId), isNull(bodies.dissolvedOn))),
      others: await tx
        .select({ id: bodies.id, name: nameOf(bodies) })
        .from(bodies)
        .where(
          and(
            inArray(bodies.id, actor.reach('bodies.manage')),
            ne(bodies.id, bodyId),
            isNull(bodies.dissolvedOn),
            eq(bodies.beingFounded, false),
          ),
        )
        .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr)),
      offices: await leadingOffices(tx, body.kind, bodyId),
      people: await peopleIn(tx, [bodyId, body.parentId ?? bodyId]),
    }
  })

async function named(tx: Tx, bodyId: string) {
  const [row] = await tx
    .select({ name: nameOf(bodies) })
    .from(bodies)
    .where(eq(bodies.id, bodyId))
  return row?.name ?? null
}

const decisionsOn = (tx: Tx, bodyId: string) =>
  tx
    .select({
      id: bodyDecisions.id,
      kind: bodyDecisions.kind,
      decidedOn: bodyDecisions.decidedOn,
      decision: bodyDecisions.decision,
      note: bodyDecisions.note,
      at: bodyDecisions.at,
      ended: bodyDecisions.ended,
      begun: bodyDecisions.begun,
      other: nameOf(other),
      by: { ar: members.nameAr, latin: members.nameLatin },
    })
    .from(bodyDecisions)
    .leftJoin(other, eq(other.id, bodyDecisions.otherId))
    .leftJoin(members, eq(members.id, bodyDecisions.decidedBy))
    .where(eq(bodyDecisions.bodyId, bodyId))
    .orderBy(desc(bodyDecisions.at))
    .limit(MOST_SHOWN)

/** Who has a running mandate in these bodies, as far as the actor may know of them. */
const peopleIn = (tx: Tx, bodyIds: string[]) =>
  tx
    .selectDistinct({ id: members.id, ar: members.nameAr, latin: members.nameLatin })
    .from(members)
    .innerJoin(mandates, eq(mandates.memberId, members.id))
    .where(
      and(
        inArray(mandates.bodyId, bodyIds),
        sql`${mandates.startsAt} <= now() and (${mandates.endsAt} is null or ${mandates.endsAt} > now())`,
      ),
    )
    .orderBy(asc(members.nameAr))
    .limit(MOST_PEOPLE)

export type DecisionsRoom = NonNullable<Awaited<ReturnType<typeof decisionsRoom>>>
export type Decided = DecisionsRoom['decisions'][number]
