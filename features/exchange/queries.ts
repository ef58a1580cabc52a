import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { FUNDING_SOURCES, FUNDING_STAGES } from '@/db/plans'
import { folded } from '@/features/imports/columns'
import { byName } from '@/features/imports/person-row'
import { headOf } from '@/features/programmes/queries'
import type { Actor } from '@/gate/actor'
import type { ListedPoint } from './list'
import type { Surroundings } from './read-row'

// Written out, since a parameter inside an order is nobody's to plan by.
const place = (keys: readonly string[], column: SQL) =>
  sql`array_position(${sql.raw(`array[${keys.map((key) => `'${key}'`).join(',')}]`)}, ${column})`

/**
 * The points of a programme after a number, as many as asked for, each with all its money. Ordered by what they say and
 * not by when it was written: the same programme is the same list, however it came about.
 */
export const listedPoints = async (
  tx: Tx,
  programmeId: string,
  { after = 0, count = null }: { after?: number; count?: number | null } = {},
): Promise<ListedPoint[]> => [
  ...(await tx.execute<ListedPoint>(sql`
    select t.id, t.number, t.version, json_build_object('titleAr', v.title_ar, 'titleFr', v.title_fr,
        'textAr', v.text_ar, 'textFr', v.text_fr, 'needAr', v.need_ar, 'needFr', v.need_fr, 'theme', v.theme,
        'communes', (select coalesce(json_agg(c order by c), '[]') from unnest(v.communes) c), 'quarter', v.quarter,
        'authority', v.authority, 'officeId', v.office_id, 'partners', v.partners, 'startsOn', v.starts_on,
        'dueOn', v.due_on, 'cost', v.cost, 'costStanding', v.cost_standing, 'costSource', v.cost_source,
        'costOn', v.cost_on) as wording, o.key as office, d.reason as dropped,
      (select coalesce(json_agg(json_build_object('id', l.id, 'source', l.source, 'partner', l.partner, 'amounts',
          (select coalesce(json_agg(json_build_object('stage', e.stage, 'amount', e.amount, 'on', e."on",
              'reference', e.reference, 'standing', e.standing)
              order by ${place(FUNDING_STAGES, sql`e.stage`)}, e."on", e.amount, e.reference collate "C", e.standing), '[]')
            from funding_entries e where e.line_id = l.id
              and not exists (select from funding_cancellations c where c.entry_id = e.id)))
          order by ${place(FUNDING_SOURCES, sql`l.source`)}, l.partner collate "C", l.id), '[]')
        from funding_lines l where l.point_id = t.id) as lines
    from points t join point_versions v on v.point_id = t.id and v.number = t.version
      left join offices o on o.id = v.office_id left join point_droppings d on d.point_id = t.id
    where t.programme_id = ${programmeId} and t.number > ${after} order by t.number limit ${count}`)),
]

type Named = { id: string; names: (string | null)[] }

/** What names of themes, communes and offices stand for. */
export async function surroundings(tx: Tx): Promise<Surroundings> {
  const [lists] = await tx.execute<Record<'themes' | 'communes' | 'offices', Named[]>>(sql`select
    (select json_agg(json_build_object('id', key, 'names', json_build_array(key, name_ar, name_fr, name_en))) from themes) as themes,
    (select json_agg(json_build_object('id', code, 'names', json_build_array(code, name_ar, name_fr))) from communes) as communes,
    (select json_agg(json_build_object('id', id, 'names', json_build_array(key, name_ar, name_fr, name_en))) from offices) as offices`)
  const finder = (rows: Named[] | null | undefined) => {
    const names = byName(rows ?? [])
    return (word: string) => names.get(folded(word))
  }
  return { theme: finder(lists?.themes), commune: finder(lists?.communes), office: finder(lists?.offices) }
}

/** A programme in short, for the page where its list goes out and comes in; null where the actor may not know of it. */
export const exchangeRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx) => (await headOf(tx, programmeId)) ?? null)

const A_FEW = 50

/** The points of a programme one after the other, fifty at a time: whoever downloads slowly holds nobody up. */
export async function* everyPoint(actor: Actor, programmeId: string): AsyncGenerator<ListedPoint> {
  let after = 0
  while (true) {
    const points = await as(actor.reader, (tx) => listedPoints(tx, programmeId, { after, count: A_FEW }))
    yield* points
    const last = points.at(-1)
    if (!last || points.length < A_FEW) return
    after = last.number
  }
}
