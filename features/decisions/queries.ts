import { aliasedTable, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { bodyDecisions } from '@/db/schema/foundings'
import { bodies, members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'

const MOST_SHOWN = 100
const MOST_PEOPLE = 500

const other = aliasedTable(bodies, 'other')
const nameOf = (body: typeof bodies | typeof other) => ({ ar: body.nameAr, fr: body.nameFr, en: body.nameEn })

type Around = Awaited<ReturnType<typeof bodiesAround>>[number]

/** A body with what was decided on it and what can be; null where there is none. Three queries. */
export const decisionsRoom = (actor: Actor, bodyId: string) =>
  as(actor, async (tx) => {
    const known = await bodiesAround(tx, actor, bodyId)
    const body = known.find(({ id }) => id === bodyId)
    if (!body) return null
    const stands = known.filter((one) => one.dissolvedOn === null && one.id !== bodyId)
    const inCharge = actor.reach('bodies.manage')
    return {
      body,
      successor: known.find(({ id }) => id === body.mergedInto)?.name ?? null,
      below: stands.filter(({ parentId }) => parentId === bodyId),
      others: stands.filter((one) => inCharge.includes(one.id) && !one.beingFounded),
      decisions: await decisionsOn(tx, bodyId),
      ...(await whoCouldSit(tx, body)),
    }
  })

// The body itself, what stands below it, its successor, and all that it could be handed to.
const bodiesAround = (tx: Tx, actor: Actor, bodyId: string) =>
  tx
    .select({
      id: bodies.id,
      parentId: bodies.parentId,
      kind: bodies.kind,
      name: nameOf(bodies),
      foundedOn: bodies.foundedOn,
      dissolvedOn: bodies.dissolvedOn,
      beingFounded: bodies.beingFounded,
      mergedInto: bodies.mergedInto,
      version: bodies.version,
    })
    .from(bodies)
    .where(
      or(
        eq(bodies.id, bodyId),
        eq(bodies.parentId, bodyId),
        inArray(bodies.id, actor.reach('bodies.manage')),
        sql`${bodies.id} = (select b.merged_into from bodies b where b.id = ${bodyId})`,
      ),
    )
    .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))

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

type Named = Record<'ar' | 'fr' | 'en', string>
type Seats = {
  offices: { id: string; name: Named; capabilities: string[]; most: number | null }[]
  people: { id: string; ar: string; latin: string }[]
}

/** The offices that lead such a body, and who has a running mandate there or above, as far as the actor may know. */
async function whoCouldSit(tx: Tx, { id, parentId, kind }: Around): Promise<Seats> {
  const [row] = await tx.execute<Seats>(sql`select
    coalesce((select json_agg(json_build_object('id', o.id, 'capabilities', o.capabilities, 'most', s.seats,
        'name', json_build_object('ar', o.name_ar, 'fr', o.name_fr, 'en', o.name_en)) order by s.position)
      from statute_offices s join offices o on o.id = s.office_id
      where s.kind = ${kind} and o.key <> 'member'), '[]') as offices,
    coalesce((select json_agg(p) from (
      select distinct m.id, m.name_ar as ar, m.name_latin as latin from members m join mandates x on x.member_id = m.id
      where x.body_id in (${id}, ${parentId ?? id})
        and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now())
      order by m.name_ar limit ${MOST_PEOPLE}) p), '[]') as people`)
  return row ?? { offices: [], people: [] }
}

export type DecisionsRoom = NonNullable<Awaited<ReturnType<typeof decisionsRoom>>>
export type Decided = DecisionsRoom['decisions'][number]
