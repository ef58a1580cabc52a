import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Stage } from '@/db/plans'
import type { Names } from '@/features/programmes/queries'
import { saidOf, wordsOf } from '@/features/programmes/words'

/** A point in short. */
export type PointRef = {
  id: string
  programmeId: string
  number: number
  title: { ar: string; fr: string }
}

/** The programme that a body goes into an election with, as far as the reader may know it. */
export type Linked = {
  bodyId: string
  body: Names
  programmeId: string
  title: { ar: string; fr: string; en: string }
  stage: Stage
  points: PointRef[]
}

const POINT = sql`json_build_object('id', q.id, 'programmeId', q.programme_id, 'number', q.number,
  'title', ${saidOf('v', 'title')})`

/** Points by their ids as one value of a query: those that the reader may read, in their order. */
export const pointsAmong = (
  ids: SQL,
): SQL => sql`(select coalesce(json_agg(${POINT} order by q.number, q.id), '[]')
  from points q join point_versions v on v.point_id = q.id and v.number = q.version where q.id = any(${ids}))`

/** The programmes that bodies go into the election `e` with, as one value of a query, each with its points. */
export const linkedProgrammes: SQL = sql`(select coalesce(json_agg(json_build_object('bodyId', l.body_id,
    'body', ${wordsOf('lb', 'name')}, 'programmeId', lp.id, 'title', ${wordsOf('lp', 'title')}, 'stage', lp.stage,
    'points', (select coalesce(json_agg(${POINT} order by q.number), '[]') from points q
      join point_versions v on v.point_id = q.id and v.number = q.version
      where q.programme_id = lp.id and not exists (select from point_droppings x where x.point_id = q.id)))
    order by lb.parent_id nulls first, lb.name_ar), '[]')
  from campaign_programmes l join programmes lp on lp.id = l.programme_id join bodies lb on lb.id = l.body_id
  where l.election_id = e.id)`

/** The programmes that could be linked, as one value of a query: those that the reader may know of and that are not over. */
export const programmesToLink: SQL = sql`(select coalesce(json_agg(json_build_object('id', lp.id,
    'title', ${wordsOf('lp', 'title')}) order by lp.kind <> 'electoral', lp.starts_on desc, lp.id), '[]')
  from programmes lp where lp.stage not in ('closed', 'archived'))`

/** Which of these points the actor may read and choose: those of programmes that bodies go into the election with. */
export async function pointsToChoose(tx: Tx, electionId: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`select q.id from points q
    join campaign_programmes l on l.programme_id = q.programme_id where l.election_id = ${electionId}`)
  return rows.map(({ id }) => id)
}
