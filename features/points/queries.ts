import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Authority, Standing } from '@/db/plans'
import { type Head, headOf, type Names } from '@/features/programmes/queries'
import { saidOf, wordsOf } from '@/features/programmes/words'

/** A point as it is worded now. */
export type Point = {
  id: string
  number: number
  /** The number of this wording, and of the adopted one. */
  version: number
  adoptedVersion: number | null
  title: { ar: string; fr: string }
  /** Paragraphs, a line each. */
  text: { ar: string; fr: string }
  need: { ar: string; fr: string }
  theme: string
  themeName: Names
  communes: string[]
  quarter: string
  authority: Authority
  officeId: string | null
  office: Names | null
  partners: string
  startsOn: string | null
  dueOn: string | null
  /** The day by which it was promised at adoption, where another stands now. */
  firstDueOn: string | null
  /** In centimes. */
  cost: number | null
  costStanding: Standing
  costSource: string
  costOn: string | null
  savedAt: string
  /** Why it was dropped; null where it was not. */
  dropped: string | null
}

/** The points of a programme as they are worded now, in their order; of one of them where its number is given. */
export const pointsOf = async (
  tx: Tx,
  programmeId: string,
  number: number | null = null,
): Promise<Point[]> => [
  ...(await tx.execute<Point>(sql`
    select t.id, t.number, t.version, t.adopted_version as "adoptedVersion", ${saidOf('v', 'title')} as title,
      ${saidOf('v', 'text')} as text, ${saidOf('v', 'need')} as need, v.theme,
      ${wordsOf('h', 'name')} as "themeName", v.communes, v.quarter,
      v.authority, v.office_id as "officeId",
      case when o.id is not null then ${wordsOf('o', 'name')} end as office,
      v.partners, v.starts_on::text as "startsOn", v.due_on::text as "dueOn",
      case when a.due_on is distinct from v.due_on then a.due_on::text end as "firstDueOn",
      v.cost::float8 as cost, v.cost_standing as "costStanding", v.cost_source as "costSource", v.cost_on::text as "costOn",
      v.saved_at as "savedAt", d.reason as dropped
    from points t join point_versions v on v.point_id = t.id and v.number = t.version
      join themes h on h.key = v.theme left join offices o on o.id = v.office_id
      left join point_versions a on a.point_id = t.id and a.number = t.adopted_version
      left join point_droppings d on d.point_id = t.id
    where t.programme_id = ${programmeId} and (${number}::int is null or t.number = ${number}::int)
    order by t.number`)),
]

/** A programme in short with one of its points; null where there is none, or none that the actor may know of. */
export async function pointHead(
  tx: Tx,
  programmeId: string,
  number: number,
): Promise<{ head: Head; point: Point } | null> {
  const head = await headOf(tx, programmeId)
  if (!head) return null
  const [point] = await pointsOf(tx, programmeId, number)
  return point ? { head, point } : null
}
