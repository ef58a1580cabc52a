import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { ContestOutcome, FundingSource, FundingStage, Stage, Step } from '@/db/plans'
import { instant } from './queries'

type Said = { ar: string; fr: string }
type Of = { id: string; at: string; number: number | null; title: Said | null }

/** Something public of a programme that is not as it was: told of the day on which the public could first read it. */
export type Change = Of &
  (
    | { kind: 'entry'; step: Step; happenedOn: string; text: Said }
    | {
        kind: 'amount' | 'cancelled'
        stage: FundingStage
        source: FundingSource
        amount: number
        note: string
      }
    | { kind: 'added' | 'reworded'; note: string; version: number }
    | { kind: 'moved'; stage: Stage }
    | { kind: 'outcome'; outcome: ContestOutcome; question: Said }
  )

type Since = { programmeId: string; since: string | null; count: number }

const later = (column: SQL, since: string | null) =>
  since === null ? sql`true` : sql`${column} >= ${since}::date at time zone 'Africa/Casablanca'`

const said = (alias: string, column: string) =>
  sql.raw(`'${column}', json_build_object('ar', ${alias}.${column}_ar, 'fr', ${alias}.${column}_fr)`)

type Part = { kind: SQL; id: SQL; at: SQL; point: SQL | null; more: SQL; from: SQL; where: SQL }

// Each kind gives no more than could be shown of it, so that a long history costs no more than a short one.
const some = ({ kind, id, at, point, more, from, where }: Part, { since, count }: Since) => sql`
  (select ${kind} as kind, ${id} as id, ${at} as at, ${point ?? sql`null::uuid`} as point, json_build_object(${more}) as more
    from ${from} where ${where} and ${later(at, since)} order by ${at} desc, ${id} limit ${count})`

const parts = (programmeId: string): Part[] => [
  {
    ...{ kind: sql`'entry'`, id: sql`e.id`, at: sql`r.ruled_at`, point: sql`e.point_id` },
    more: sql`'step', e.step, 'happenedOn', e.happened_on, ${said('e', 'text')}`,
    from: sql`progress_rulings r join progress_entries e on e.id = r.entry_id`,
    where: sql`r.programme_id = ${programmeId}`,
  },
  {
    ...{ kind: sql`'amount'`, id: sql`f.id`, at: sql`f.recorded_at`, point: sql`l.point_id` },
    more: sql`'stage', f.stage, 'source', l.source, 'amount', f.amount, 'note', f.reference`,
    from: sql`funding_entries f join funding_lines l on l.id = f.line_id`,
    where: sql`f.programme_id = ${programmeId}`,
  },
  {
    ...{ kind: sql`'cancelled'`, id: sql`f.id`, at: sql`c.cancelled_at`, point: sql`l.point_id` },
    more: sql`'stage', f.stage, 'source', l.source, 'amount', f.amount, 'note', c.reason`,
    from: sql`funding_cancellations c join funding_entries f on f.id = c.entry_id join funding_lines l on l.id = f.line_id`,
    where: sql`c.programme_id = ${programmeId}`,
  },
  {
    ...{ kind: sql`case when v.number > t.adopted_version then 'reworded' else 'added' end`, id: sql`v.id` },
    ...{ at: sql`v.saved_at`, point: sql`v.point_id`, more: sql`'note', v.note, 'version', v.number` },
    from: sql`point_versions v join points t on t.id = v.point_id join programmes p on p.id = t.programme_id`,
    // What is still being drafted changes without being a change of what was promised.
    where: sql`v.programme_id = ${programmeId} and (v.number > t.adopted_version
      or t.adopted_version is null and p.stage in ('running', 'closed', 'archived'))`,
  },
  {
    ...{ kind: sql`'moved'`, id: sql`m.id`, at: sql`m.moved_at`, point: null, more: sql`'stage', m.stage` },
    ...{ from: sql`programme_moves m`, where: sql`m.programme_id = ${programmeId}` },
  },
  {
    ...{ kind: sql`'outcome'`, id: sql`o.contest_id`, at: sql`o.answered_at`, point: sql`o.point_id` },
    more: sql`'outcome', o.outcome, ${said('o', 'question')}`,
    ...{ from: sql`contest_outcomes o`, where: sql`o.programme_id = ${programmeId}` },
  },
]

/** What changed, the latest first; since a day where one is given. */
export async function changesIn(tx: Tx, asked: Since): Promise<Change[]> {
  const every = sql.join(
    parts(asked.programmeId).map((part) => some(part, asked)),
    sql` union all `,
  )
  const rows = await tx.execute<Of & { kind: Change['kind']; more: object }>(sql`
    select x.kind, x.id, ${instant(sql`x.at`)} as at, t.number,
      case when t.id is not null then json_build_object('ar', v.title_ar, 'fr', v.title_fr) end as title, x.more
    from (select * from (${every}) u order by u.at desc, u.id limit ${asked.count}) x
      left join points t on t.id = x.point left join point_versions v on v.point_id = t.id and v.number = t.version
    order by x.at desc, x.id`)
  return rows.map(({ more, ...row }) => ({ ...row, ...more }) as Change)
}
