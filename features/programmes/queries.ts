import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { ProgrammeKind, Stage } from '@/db/plans'
import type { Actor } from '@/gate/actor'
import { personOf, wordsOf } from './words'

export type Names = { ar: string; fr: string; en: string | null }

/** A programme in short: what it is called, whose it is, where it stands. */
export type Head = {
  id: string
  bodyId: string
  body: Names
  kind: ProgrammeKind
  slug: string
  title: { ar: string; fr: string; en: string }
  intro: { ar: string; fr: string; en: string }
  /** HCP codes. */
  communes: string[]
  startsOn: string
  endsOn: string
  stage: Stage
  version: number
  /** Since when the public reads it; null where it does not. */
  openedAt: string | null
  points: number
  proposals: number
}

const heads = (where: SQL, more = sql``) => sql`
  select p.id, p.body_id as "bodyId", ${wordsOf('b', 'name')} as body, p.kind, p.slug,
    ${wordsOf('p', 'title')} as title, ${wordsOf('p', 'intro')} as intro, p.communes,
    p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.stage, p.version, o.opened_at as "openedAt",
    (select count(*)::int from points t where t.programme_id = p.id
      and not exists (select from point_droppings d where d.point_id = t.id)) as points,
    (select count(*)::int from proposals x where x.programme_id = p.id) as proposals ${more}
  from programmes p join bodies b on b.id = p.body_id left join programme_openings o on o.programme_id = p.id
  where ${where} order by array_position(array['running', 'consultation', 'drafting', 'gathering', 'adopted', 'closed', 'archived'], p.stage),
    p.starts_on desc, p.id`

/** One programme in short, as the actor may know it; undefined where they may not. */
export const headOf = async (tx: Tx, programmeId: string): Promise<Head | undefined> => {
  const [head] = await tx.execute<Head>(heads(sql`p.id = ${programmeId}`))
  return head
}

/** The same with more columns of one's own, in one question. */
export const headWith = async <More extends Record<string, unknown>>(
  tx: Tx,
  programmeId: string,
  more: SQL,
): Promise<(Head & More) | undefined> => {
  const [head] = await tx.execute(heads(sql`p.id = ${programmeId}`, sql`, ${more}`))
  return head as (Head & More) | undefined
}

/** How many programmes stand on one page of the list. */
export const PROGRAMMES_A_PAGE = 30

/** The programmes that the actor may know of, the running ones first; and the bodies for which they may begin one. */
export const programmesRoom = (actor: Actor, page = 1) =>
  as(actor, async (tx) => {
    const from = (page - 1) * PROGRAMMES_A_PAGE
    const programmes = await tx.execute<Head & { all: number }>(sql`
      select h.*, count(*) over ()::int as all from (${heads(sql`true`)}) h limit ${PROGRAMMES_A_PAGE} offset ${from}`)
    const [beginning] = await tx.execute<{ bodies: NamedBody[]; communes: Commune[] }>(sql`select
      (select coalesce(json_agg(json_build_object('id', b.id, 'name', ${wordsOf('b', 'name')}) order by b.name_ar), '[]')
        from bodies b where b.dissolved_on is null
        and b.id = any(${`{${actor.reach('programme.edit').join(',')}}`}::uuid[])) as bodies, ${allCommunes} as communes`)
    return {
      programmes: [...programmes],
      pages: Math.ceil((programmes[0]?.all ?? 0) / PROGRAMMES_A_PAGE),
      bodies: beginning?.bodies ?? [],
      communes: beginning?.communes ?? [],
    }
  })

type NamedBody = { id: string; name: Names }

// The communes by their name, as one value of a query that asks for more.
const allCommunes = sql`(select coalesce(json_agg(json_build_object('code', c.code, 'ar', c.name_ar, 'latin', c.name_fr)
  order by c.name_ar), '[]') from communes c)`

export type Commune = { code: string; ar: string; latin: string }

/** The communes by their name, as one value of a query. */
export const communesNamed = sql`(select coalesce(json_agg(json_build_object('code', m.code, 'ar', m.name_ar,
  'latin', m.name_fr) order by m.name_ar), '[]') from communes m)`

/** The communes by their name. */
export const communeList = async (tx: Tx): Promise<Commune[]> => [
  ...(await tx.execute<Commune>(
    sql`select code, name_ar as ar, name_fr as latin from communes order by name_ar`,
  )),
]

export type Move = {
  id: string
  fromStage: Stage
  stage: Stage
  decision: string
  decidedOn: string
  note: string
  movedAt: string
  /** Null where the actor may not know who it was. */
  by: { ar: string; latin: string } | null
}

/** A programme with its whole way so far, latest first; null where the actor may not know of it. */
export const programmeRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const moves = await tx.execute<Move>(sql`
      select m.id, m.from_stage as "fromStage", m.stage, m.decision, m.decided_on::text as "decidedOn", m.note,
        m.moved_at as "movedAt",
        ${personOf('w')} as by
      from programme_moves m left join members w on w.id = m.moved_by
      where m.programme_id = ${programmeId} order by m.moved_at desc, m.id`)
    const [more] = await tx.execute<{ communes: Commune[]; belongs: boolean }>(
      sql`select ${allCommunes} as communes, ${head.bodyId}::uuid = any(access.own_bodies()) as belongs`,
    )
    return { head, moves: [...moves], communes: more?.communes ?? [], belongs: more?.belongs ?? false }
  })
