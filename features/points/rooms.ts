import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { MOVE_DECISIONS } from '@/db/schema/programmes'
import { type Commune, headOf, type Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import { measuresOf } from './measure-rows'
import { pointHead } from './queries'
import { promisedIn, versionsOf } from './version-rows'

/** How many points stand on one page of the list. */
export const POINTS_A_PAGE = 60

/** A point as a list shows it. */
export type ListedPoint = {
  id: string
  number: number
  title: { ar: string; fr: string }
  theme: Names
  places: { ar: string; latin: string }[]
  quarter: string
  dueOn: string | null
  /** In centimes. */
  cost: number | null
  /** Why it was dropped; null where it was not. */
  dropped: string | null
}

const places = (
  alias: string,
) => sql`(select coalesce(json_agg(json_build_object('ar', c.name_ar, 'latin', c.name_fr)
  order by c.name_ar), '[]') from communes c where c.code = any(${sql.raw(alias)}.communes))`

/** A page of a programme’s points by their numbers, the dropped ones at the end; null where the actor may not know of it. */
export const pointsRoom = (actor: Actor, programmeId: string, page = 1) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const points = await tx.execute<ListedPoint & { all: number }>(sql`
      select t.id, t.number, json_build_object('ar', v.title_ar, 'fr', v.title_fr) as title, ${wordsOf('h', 'name')} as theme,
        ${places('v')} as places, v.quarter, v.due_on::text as "dueOn", v.cost::float8 as cost, d.reason as dropped,
        count(*) over ()::int as all
      from points t join point_versions v on v.point_id = t.id and v.number = t.version join themes h on h.key = v.theme
        left join point_droppings d on d.point_id = t.id
      where t.programme_id = ${programmeId} order by d.reason is not null, t.number
      limit ${POINTS_A_PAGE} offset ${(page - 1) * POINTS_A_PAGE}`)
    return { head, points: [...points], pages: Math.ceil((points[0]?.all ?? 0) / POINTS_A_PAGE) }
  })

/** What a point’s form can be filled with. */
export type PointChoices = {
  themes: { key: string; name: Names }[]
  offices: { id: string; name: Names }[]
  communes: Commune[]
}

async function choicesIn(tx: Tx): Promise<PointChoices> {
  const [row] = await tx.execute<PointChoices>(sql`select
    (select coalesce(json_agg(json_build_object('key', h.key, 'name', ${wordsOf('h', 'name')}) order by h.position), '[]')
      from themes h) as themes,
    (select coalesce(json_agg(json_build_object('id', o.id, 'name', ${wordsOf('o', 'name')}) order by o.name_ar), '[]')
      from offices o) as offices,
    (select coalesce(json_agg(json_build_object('code', c.code, 'ar', c.name_ar, 'latin', c.name_fr) order by c.name_ar), '[]')
      from communes c) as communes`)
  return row ?? { themes: [], offices: [], communes: [] }
}

/** What is needed to write a first wording; null where the actor may not know of the programme. */
export const newPointRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    return head ? { head, choices: await choicesIn(tx) } : null
  })

/** One point with what it is measured by; null where there is none, or none that the actor may know of. */
export const pointRoom = (actor: Actor, programmeId: string, number: number) =>
  as(actor, async (tx) => {
    const found = await pointHead(tx, programmeId, number)
    if (!found) return null
    return { ...found, ...(await measuresOf(tx, found.point.id)) }
  })

/** The same with what its form can be filled with. */
export const editPointRoom = (actor: Actor, programmeId: string, number: number) =>
  as(actor, async (tx) => {
    const found = await pointHead(tx, programmeId, number)
    return found ? { ...found, choices: await choicesIn(tx) } : null
  })

/** One point with every wording that it had, the latest first. */
export const versionsRoom = (actor: Actor, programmeId: string, number: number) =>
  as(actor, async (tx) => {
    const found = await pointHead(tx, programmeId, number)
    return found ? { ...found, versions: await versionsOf(tx, found.point.id) } : null
  })

type Adoption = { decision: (typeof MOVE_DECISIONS)[number]; decidedOn: string }

/**
 * A programme’s points as they were adopted and as they say today, and the decision that adopted it; null where the
 * actor may not know of it.
 */
export const adoptedRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const [adoption] = await tx.execute<Adoption>(sql`select m.decision, m.decided_on::text as "decidedOn"
      from programme_moves m where m.programme_id = ${programmeId} and m.stage = 'adopted' limit 1`)
    return { head, adoption, points: await promisedIn(tx, programmeId) }
  })
