import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Names } from '@/features/programmes/queries'
import type { Wording } from './wording'

/** One wording of a point: what it said, with the names of what it speaks of, when and why. */
export type Named = Wording & {
  number: number
  note: string
  savedAt: string
  themeName: Names
  officeName: Names | null
  places: { ar: string; latin: string }[]
}

/** The same with who wrote it, where the actor may know it. */
export type Version = Named & { by: { ar: string; latin: string } | null }

/** A point’s adopted wording beside the one of today. */
export type Promised = { number: number; adopted: Named; today: Named }

const said = (alias: string) =>
  sql.raw(
    [
      ['titleAr', 'title_ar'],
      ['titleFr', 'title_fr'],
      ['textAr', 'text_ar'],
      ['textFr', 'text_fr'],
      ['needAr', 'need_ar'],
      ['needFr', 'need_fr'],
      ['theme', 'theme'],
      ['communes', 'communes'],
      ['quarter', 'quarter'],
      ['authority', 'authority'],
      ['officeId', 'office_id'],
      ['partners', 'partners'],
      ['startsOn', 'starts_on'],
      ['dueOn', 'due_on'],
      ['cost', 'cost'],
      ['costStanding', 'cost_standing'],
      ['costSource', 'cost_source'],
      ['costOn', 'cost_on'],
      ['number', 'number'],
      ['note', 'note'],
      ['savedAt', 'saved_at'],
    ]
      .map(([key, column]) => `'${key}', ${alias}.${column}`)
      .concat(
        `'themeName', (select json_build_object('ar', name_ar, 'fr', name_fr, 'en', name_en) from themes where key = ${alias}.theme)`,
        `'officeName', (select json_build_object('ar', name_ar, 'fr', name_fr, 'en', name_en) from offices where id = ${alias}.office_id)`,
        `'places', (select coalesce(json_agg(json_build_object('ar', name_ar, 'latin', name_fr) order by name_ar), '[]')
          from communes where code = any(${alias}.communes))`,
      )
      .join(', '),
  )

/** Every wording of a point, the latest first. */
export const versionsOf = async (tx: Tx, pointId: string): Promise<Version[]> => {
  const rows = await tx.execute<{ version: Version }>(sql`
    select json_build_object(${said('v')}, 'by',
      case when w.id is not null then json_build_object('ar', w.name_ar, 'latin', w.name_latin) end) as version
    from point_versions v left join members w on w.id = v.saved_by
    where v.point_id = ${pointId} order by v.number desc limit 500`)
  return rows.map(({ version }) => version)
}

/** The points of a programme that were adopted, each as it was adopted and as it says today, by their numbers. */
export const promisedIn = async (tx: Tx, programmeId: string): Promise<Promised[]> => [
  ...(await tx.execute<Promised>(sql`
    select t.number, json_build_object(${said('a')}) as adopted, json_build_object(${said('v')}) as today
    from points t join point_versions a on a.point_id = t.id and a.number = t.adopted_version
      join point_versions v on v.point_id = t.id and v.number = t.version
    where t.programme_id = ${programmeId} order by t.number`)),
]
