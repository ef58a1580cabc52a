import { aliasedTable, and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { foundingSteps, foundings } from '@/db/schema/foundings'
import { bodies, communes, statutes } from '@/db/schema/structure'
import type { WaitingLine } from '@/features/home/line'
import { peopleNamed } from '@/features/mandates/queries'
import type { Actor } from '@/gate/actor'
import { foundersIn, pathOf } from './founding'
import { seenFounding } from './founding-rows'

const MOST_SHOWN = 300
// Steps and all: each founding takes a row for each of its founders.
const MOST_ROWS = 3_000

const above = aliasedTable(bodies, 'above')
const nameOf = (body: typeof bodies | typeof above) => ({ ar: body.nameAr, fr: body.nameFr, en: body.nameEn })

/** What is being founded as far as the actor may see it, each with its next step; the oldest first. */
const underWay = async (tx: Tx) => {
  const rows = await tx
    .select({
      id: foundings.bodyId,
      parentId: foundings.parentId,
      approvedIn: foundings.approvedIn,
      startedAt: foundings.startedAt,
      kind: bodies.kind,
      name: nameOf(bodies),
      parent: nameOf(above),
      leastFounders: sql<number>`coalesce(${statutes.leastFounders}, 1)`,
      taken: {
        step: foundingSteps.step,
        outcome: foundingSteps.outcome,
        memberId: foundingSteps.memberId,
        at: foundingSteps.at,
      },
      emptyOffices: sql<number>`(select count(*)::int from statute_offices so join offices o on o.id = so.office_id
        where so.kind = ${bodies.kind} and so.seats is not null and o.key <> 'member'
          and access.holders_of(o.id, ${bodies.id}) = 0)`,
    })
    .from(foundings)
    .innerJoin(bodies, eq(bodies.id, foundings.bodyId))
    .innerJoin(above, eq(above.id, foundings.parentId))
    .leftJoin(statutes, eq(statutes.kind, bodies.kind))
    .leftJoin(foundingSteps, eq(foundingSteps.bodyId, foundings.bodyId))
    .where(and(eq(bodies.beingFounded, true), isNull(bodies.dissolvedOn)))
    .orderBy(asc(foundings.startedAt))
    .limit(MOST_ROWS)
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const taken = [first, ...rest].flatMap((row) => row.taken ?? [])
    return { ...first, path: pathOf(taken, first) }
  })
}

/** What the room of foundings shows: those under way, where one can begin, and what was dissolved. Three queries. */
export const foundingsRoom = (actor: Actor) =>
  as(actor, async (tx) => {
    const reach = actor.reach('bodies.manage')
    const inCharge = await tx
      .select({
        id: bodies.id,
        parentId: bodies.parentId,
        name: nameOf(bodies),
        dissolvedOn: bodies.dissolvedOn,
      })
      .from(bodies)
      .where(and(inArray(bodies.id, reach), eq(bodies.beingFounded, false)))
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))
      .limit(MOST_SHOWN)
    return {
      foundings: await underWay(tx),
      parents: inCharge.filter(({ dissolvedOn }) => dissolvedOn === null),
      dissolved: inCharge.filter(
        ({ dissolvedOn, parentId }) => dissolvedOn !== null && parentId !== null && reach.includes(parentId),
      ),
      communes: await allCommunes(tx),
    }
  })

export type FoundingsRoom = Awaited<ReturnType<typeof foundingsRoom>>
export type FoundingUnderWay = FoundingsRoom['foundings'][number]

const allCommunes = (tx: Tx) =>
  tx
    .select({ code: communes.code, ar: communes.nameAr, latin: communes.nameFr })
    .from(communes)
    .orderBy(asc(communes.nameAr))

export type Commune = Awaited<ReturnType<typeof allCommunes>>[number]

/** One founding with all that its page shows; null where the actor may see none. Three queries, or four where people are looked for. */
export const foundingRoom = (actor: Actor, bodyId: string, who: string) =>
  as(actor, async (tx) => {
    const founding = await seenFounding(tx, bodyId)
    if (!founding) return null
    const founders = foundersIn(founding.rows)
    const concerned = [...founders, founding.startedBy, ...founding.rows.map(({ doneBy }) => doneBy)]
    const found = who ? await peopleNamed(tx, who) : null
    const { parentName, ...around } = await aroundFounding(tx, founding, concerned)
    return {
      ...founding,
      ...around,
      parentName: parentName ?? founding.name,
      founders,
      found: found?.filter(({ id }) => !founders.includes(id)) ?? null,
      foundNobody: found?.length === 0,
    }
  })

type Around = {
  parentName: Record<'ar' | 'fr' | 'en', string> | null
  people: { id: string; ar: string; latin: string }[]
  covered: string[]
  communes: Commune[]
}

async function aroundFounding(
  tx: Tx,
  { bodyId, parentId }: { bodyId: string; parentId: string },
  concerned: string[],
): Promise<Around> {
  const [row] = await tx.execute<Around>(sql`select
    (select json_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) from bodies b
      where b.id = ${parentId}) as "parentName",
    coalesce((select json_agg(json_build_object('id', m.id, 'ar', m.name_ar, 'latin', m.name_latin)) from members m
      where m.id = any(${`{${concerned.join(',')}}`}::uuid[])), '[]') as people,
    coalesce((select json_agg(c.commune_code order by c.commune_code) from body_communes c
      where c.body_id = ${bodyId}), '[]') as covered,
    coalesce((select json_agg(json_build_object('code', p.code, 'ar', p.name_ar, 'latin', p.name_fr) order by p.name_ar)
      from communes p), '[]') as communes`)
  return row ?? { parentName: null, people: [], covered: [], communes: [] }
}

export type FoundingRoom = NonNullable<Awaited<ReturnType<typeof foundingRoom>>>

/** Bodies below or beside the actor's own that are being founded. */
export const foundingsWaiting: WaitingLine = {
  key: 'foundings',
  path: () => '/members/structure/foundings',
  concerns: (actor) => actor.holdsSomewhere('bodies.manage', 'bodies.approve'),
  count: () => sql`select count(*) from foundings f join bodies b on b.id = f.body_id where b.being_founded`,
}
