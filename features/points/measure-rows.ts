import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Standing } from '@/db/plans'
import { saidOf } from '@/features/programmes/words'

type Said = { ar: string; fr: string }

export type MilestoneDay = { id: string; kind: 'moved' | 'reached'; on: string; reason: string }

/** Something to be reached on the way: its day as first planned, and all that became of it. */
export type Milestone = {
  id: string
  title: Said
  dueOn: string
  /** In their order, the latest last. */
  days: MilestoneDay[]
}

export type Reading = { id: string; value: string; on: string; source: string; standing: Standing }

/** What shows whether a point works; numbers as the database writes them. */
export type Indicator = {
  id: string
  name: Said
  unit: Said
  baseline: string
  target: string
  /** The latest first. */
  readings: Reading[]
}

/** What a point was made of: proposals that it took up, and amendments that its text took in. */
export type Origins = {
  proposals: { id: string; title: string; from: Said }[]
  amendments: { id: string; version: number; from: Said }[]
}

type Measures = Origins & {
  milestones: Milestone[]
  indicators: Indicator[]
  places: { ar: string; latin: string }[]
}

/** By what a point is measured, where it is and what it came from, all in one question. */
export async function measuresOf(tx: Tx, pointId: string): Promise<Measures> {
  const [row] = await tx.execute<Measures>(sql`select
    (select coalesce(json_agg(json_build_object('ar', c.name_ar, 'latin', c.name_fr) order by c.name_ar), '[]')
      from points t join point_versions v on v.point_id = t.id and v.number = t.version
        join communes c on c.code = any(v.communes) where t.id = ${pointId}) as places,
    (select coalesce(json_agg(json_build_object('id', m.id, 'title', ${saidOf('m', 'title')},
        'dueOn', m.due_on::text, 'days', (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind,
          'on', d."on"::text, 'reason', d.reason) order by d.recorded_at, d.id), '[]')
          from milestone_days d where d.milestone_id = m.id)) order by m.due_on, m.added_at, m.id), '[]')
      from milestones m where m.point_id = ${pointId}) as milestones,
    (select coalesce(json_agg(json_build_object('id', i.id, 'name', ${saidOf('i', 'name')},
        'unit', ${saidOf('i', 'unit')}, 'baseline', i.baseline::text, 'target', i.target::text,
        'readings', (select coalesce(json_agg(json_build_object('id', r.id, 'value', r.value::text, 'on', r."on"::text,
          'source', r.source, 'standing', r.standing) order by r."on" desc, r.recorded_at desc, r.id), '[]')
          from indicator_readings r where r.indicator_id = i.id)) order by i.added_at, i.id), '[]')
      from indicators i where i.point_id = ${pointId}) as indicators,
    (select coalesce(json_agg(json_build_object('id', x.id, 'title', x.title, 'from', ${saidOf('b', 'name')}) order by x.sent_at, x.id), '[]')
      from proposals x join bodies b on b.id = x.from_id join lateral (select a.point_id from proposal_answers a
        where a.proposal_id = x.id order by a.answered_at desc, a.id desc limit 1) a on a.point_id = ${pointId}
      where x.programme_id = (select t.programme_id from points t where t.id = ${pointId})) as proposals,
    (select coalesce(json_agg(json_build_object('id', x.id, 'version', a.version, 'from', ${saidOf('b', 'name')}) order by a.version, x.id), '[]')
      from amendments x join bodies b on b.id = x.from_id join amendment_answers a on a.amendment_id = x.id
      where x.point_id = ${pointId} and a.version is not null) as amendments`)
  return row ?? { milestones: [], indicators: [], places: [], proposals: [], amendments: [] }
}
