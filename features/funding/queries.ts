import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { FundingSource, Stage, Standing } from '@/db/plans'
import type { DocumentType } from '@/features/documents/document'
import { pointHead } from '@/features/points/queries'
import { headOf } from '@/features/programmes/queries'
import type { Actor } from '@/gate/actor'
import type { Amount } from './funding'

type OfProgramme = { programmeId: string; bodyId: string; stage: Stage }

const stands = sql`not exists (select from point_droppings d where d.point_id = t.id)`

/** The programme of a point that stands; undefined where there is none that the actor may know of. */
export const fundedPoint = async (tx: Tx, pointId: string): Promise<OfProgramme | undefined> => {
  const [row] = await tx.execute<OfProgramme>(sql`
    select t.programme_id as "programmeId", t.body_id as "bodyId", p.stage
    from points t join programmes p on p.id = t.programme_id where t.id = ${pointId} and ${stands}`)
  return row
}

/** A source with the programme of its point; undefined where there is none that the actor may know of. */
export const lineById = async (tx: Tx, lineId: string) => {
  const [row] = await tx.execute<OfProgramme & { source: FundingSource }>(sql`
    select l.programme_id as "programmeId", l.body_id as "bodyId", p.stage, l.source
    from funding_lines l join programmes p on p.id = l.programme_id where l.id = ${lineId}`)
  return row
}

/** The source of an amount. */
export const amountById = async (tx: Tx, entryId: string) => {
  const [row] = await tx.execute<{ lineId: string; programmeId: string; bodyId: string }>(sql`
    select e.line_id as "lineId", e.programme_id as "programmeId", e.body_id as "bodyId"
    from funding_entries e where e.id = ${entryId}`)
  return row
}

/** The sources of a point. */
export const linesOf = async (
  tx: Tx,
  pointId: string,
): Promise<{ source: FundingSource; partner: string }[]> => [
  ...(await tx.execute<{ source: FundingSource; partner: string }>(
    sql`select l.source, l.partner from funding_lines l where l.point_id = ${pointId}`,
  )),
]

type Recorded = Amount & { id: string; on: string; reference: string }

/** All amounts of a source. */
export const amountsOf = async (tx: Tx, lineId: string): Promise<Recorded[]> => [
  ...(await tx.execute<Recorded>(sql`
    select e.id, l.source, e.stage, e.amount::float8 as amount, e."on"::text as "on", e.reference,
      c.entry_id is not null as cancelled
    from funding_entries e join funding_lines l on l.id = e.line_id
      left join funding_cancellations c on c.entry_id = e.id where e.line_id = ${lineId}`)),
]

/** A point with its cost and what each source gave to it. */
export type PointMoney = {
  number: number
  title: { ar: string; fr: string }
  /** In centimes; null where nobody knows. */
  cost: number | null
  costStanding: Standing
  amounts: Amount[]
}

const moneyIn = async (tx: Tx, programmeId: string): Promise<PointMoney[]> => [
  ...(await tx.execute<PointMoney>(sql`
    select t.number, json_build_object('ar', v.title_ar, 'fr', v.title_fr) as title, v.cost::float8 as cost,
      v.cost_standing as "costStanding", coalesce(a.amounts, '[]') as amounts
    from points t join point_versions v on v.point_id = t.id and v.number = t.version
      left join (
        select s.point_id, json_agg(json_build_object('source', s.source, 'stage', s.stage, 'amount', s.amount,
          'cancelled', false)) as amounts
        from (select l.point_id, l.source, e.stage, sum(e.amount) as amount
          from funding_lines l join funding_entries e on e.line_id = l.id
            left join funding_cancellations c on c.entry_id = e.id
          where l.programme_id = ${programmeId} and c.entry_id is null
          group by l.point_id, l.source, e.stage) s group by s.point_id) a on a.point_id = t.id
    where t.programme_id = ${programmeId} and ${stands} order by t.number`)),
]

/** A programme’s money, point by point; null where the actor may not know of it. */
export const fundingRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    return head ? { head, points: await moneyIn(tx, programmeId) } : null
  })

type Person = { ar: string; latin: string }

/** One amount of a source, with all that is known of it. */
export type ToldAmount = Omit<Recorded, 'source'> & {
  standing: Standing
  recordedAt: string
  /** Null where the actor may not know who it was. */
  by: Person | null
  /** Why it counts for nothing; null where it counts. */
  cancelledWhy: string | null
  paper: { name: string; title: string; type: DocumentType; bytes: number } | null
}

/** A source of a point’s money with its amounts, in the order of their days. */
export type Line = { id: string; source: FundingSource; partner: string; amounts: ToldAmount[] }

const linesIn = async (tx: Tx, pointId: string): Promise<Line[]> => [
  ...(await tx.execute<Line>(sql`
    select l.id, l.source, l.partner,
      (select coalesce(json_agg(json_build_object('id', e.id, 'stage', e.stage, 'amount', e.amount, 'on', e."on",
          'reference', e.reference, 'standing', e.standing, 'recordedAt', e.recorded_at,
          'by', case when m.id is not null then json_build_object('ar', m.name_ar, 'latin', m.name_latin) end,
          'cancelled', c.entry_id is not null, 'cancelledWhy', c.reason,
          'paper', case when d.id is not null then json_build_object('name', d.name, 'title', d.title, 'type', d.type,
            'bytes', d.bytes) end) order by e."on", e.recorded_at, e.id), '[]')
        from funding_entries e left join funding_cancellations c on c.entry_id = e.id
          left join members m on m.id = e.recorded_by left join documents d on d.id = e.document_id
        where e.line_id = l.id) as amounts
    from funding_lines l where l.point_id = ${pointId} order by l.added_at, l.id`)),
]

/** One point with its sources; null where there is none that the actor may know of. */
export const pointFundingRoom = (actor: Actor, programmeId: string, number: number) =>
  as(actor, async (tx) => {
    const found = await pointHead(tx, programmeId, number)
    return found ? { ...found, lines: await linesIn(tx, found.point.id) } : null
  })
