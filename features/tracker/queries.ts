import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Authority, FundingSource, FundingStage, ProgrammeKind, Stage, Standing, Step } from '@/db/plans'
import { type Amount, costOf, type Sums, totalsOf } from '@/features/funding/funding'
import type { Names } from '@/features/programmes/queries'
import { isAdopted } from '@/features/programmes/stage'
import { wordsOf } from '@/features/programmes/words'
import { type Shares, sharesOf } from '@/features/progress/progress'

// Everything here is asked as a visitor: row policies leave out what is not public, column rights who did it. A column
// that visitors may not read is an error, not a leak.

/** A public programme in short. */
export type Tracked = {
  id: string
  slug: string
  kind: ProgrammeKind
  title: { ar: string; fr: string; en: string }
  intro: { ar: string; fr: string; en: string }
  body: Names
  bodySlug: string
  /** HCP codes. */
  communes: string[]
  startsOn: string
  endsOn: string
  stage: Stage
}

/** An instant of a column as text that says its zone. */
export const instant = (column: SQL): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const short = sql`p.id, p.slug, p.kind, ${wordsOf('p', 'title')} as title, ${wordsOf('p', 'intro')} as intro,
  ${wordsOf('b', 'name')} as body, b.slug as "bodySlug", p.communes, p.starts_on::text as "startsOn",
  p.ends_on::text as "endsOn", p.stage`

const STANDS = sql`not exists (select from point_droppings d where d.point_id = t.id)`

/** Entries that confirmed ones correct: they count for nothing. Looked up once for a question, not for each entry. */
const corrected = (programmes: SQL) => sql`wrong as materialized (
  select c.corrects as id from progress_entries c where c.programme_id ${programmes} and c.corrects is not null)`

/** Amounts that were cancelled: they count for nothing. */
const cancelled = (programmes: SQL) => sql`gone as materialized (
  select c.entry_id as id from funding_cancellations c where c.programme_id ${programmes})`

/**
 * The entry that says how far a point `t` has come, as `stepOf` has it: of those that are confirmed (visitors see no
 * others) and not corrected, the last that happened.
 */
const NOW_AT = sql`left join lateral (
  select e.step, e.happened_on from progress_entries e
  where e.point_id = t.id and e.id not in (select w.id from wrong w)
  order by e.happened_on desc, e.entered_at desc, e.id desc limit 1) e on true`

// Those that run come first, then those that are being drawn up, then what is over.
const IN_ORDER = sql`array_position(array['running', 'adopted', 'consultation', 'drafting', 'gathering', 'closed', 'archived'], p.stage),
  p.starts_on desc, p.id`

type Some = { where?: SQL; count: number; skip?: number }

/** Public programmes in short, the running ones first. */
export const programmesIn = async (
  tx: Tx,
  { where = sql`true`, count, skip = 0 }: Some,
): Promise<Tracked[]> => [
  ...(await tx.execute<Tracked>(sql`
    select ${short} from programmes p join bodies b on b.id = p.body_id
    where ${where} order by ${IN_ORDER} limit ${count} offset ${skip}`)),
]

/** A page of the public programmes, how many there are, and of each body the latest that was adopted. */
export async function programmesBeside(
  tx: Tx,
  { count, skip, bodies }: { count: number; skip: number; bodies: number },
) {
  const rows = await tx.execute<Tracked & { all: number; listed: boolean; latest: boolean }>(sql`
    with listed as (select p.id, row_number() over (order by ${IN_ORDER}) as place from programmes p
        order by place limit ${count} offset ${skip}),
      latest as (select id from (select distinct on (p.body_id) p.id, p.body_id from programmes p
        where p.stage in ('adopted', 'running', 'closed') order by p.body_id, p.starts_on desc, p.id) l
        order by body_id limit ${bodies})
    select ${short}, (select count(*)::int from programmes) as all, l.id is not null as listed,
      x.id is not null as latest
    from programmes p join bodies b on b.id = p.body_id left join listed l on l.id = p.id left join latest x on x.id = p.id
    where l.id is not null or x.id is not null order by l.place, b.name_ar`)
  return {
    all: rows[0]?.all ?? 0,
    listed: rows.filter(({ listed }) => listed).map(plain),
    latest: rows.filter(({ latest }) => latest).map(plain),
  }
}

const plain = ({
  all: _,
  listed: __,
  latest: ___,
  ...programme
}: Tracked & Record<'all' | 'listed' | 'latest', unknown>) => programme

/** How far a programme has come, and its money, in centimes. */
export type Standings = { shares: Shares; cost: number | null; sums: Sums }

/** A programme beside its figures; none before its points were promised. */
export type WithFigures<Programme> = Programme & { figures: Standings | null }
export type Measured = WithFigures<Tracked>

const ids = (programmes: readonly { id: string }[]) =>
  sql`any(${`{${programmes.map(({ id }) => id).join(',')}}`}::uuid[])`

/** The figures of programmes whose points were promised, in two questions however many they are. */
export async function measured<Programme extends { id: string; stage: Stage }>(
  tx: Tx,
  programmes: readonly Programme[],
): Promise<WithFigures<Programme>[]> {
  const promised = programmes.filter(({ stage }) => isAdopted(stage))
  if (promised.length === 0) return programmes.map((one) => ({ ...one, figures: null }))
  const [steps, money] = await Promise.all([
    tx.execute<{ id: string; step: Step; count: number; cost: number | null }>(sql`
      with ${corrected(sql`= ${ids(promised)}`)}
      select t.programme_id as id, coalesce(e.step, 'promised') as step, count(*)::int as count,
        sum(v.cost)::float8 as cost
      from points t join point_versions v on v.point_id = t.id and v.number = t.version
        and v.programme_id = ${ids(promised)} ${NOW_AT}
      where t.programme_id = ${ids(promised)} and ${STANDS} group by 1, 2`),
    tx.execute<{ id: string; stage: FundingStage; amount: number }>(sql`
      with ${cancelled(sql`= ${ids(promised)}`)}
      select f.programme_id as id, f.stage, sum(f.amount)::float8 as amount from funding_entries f
      where f.programme_id = ${ids(promised)} and f.id not in (select g.id from gone g) group by 1, 2`),
  ])
  return programmes.map((one) => ({ ...one, figures: promised.includes(one) ? figuresOf(one.id) : null }))

  function figuresOf(programme: string): Standings {
    const here = steps.filter(({ id }) => id === programme)
    const amounts = money.filter(({ id }) => id === programme)
    return {
      shares: sharesOf(here.flatMap(({ step, count }) => Array<Step>(count).fill(step))),
      cost: costOf(here.map(({ cost }) => cost)),
      sums: totalsOf(amounts.map((one) => ({ ...one, source: 'other', cancelled: false }))),
    }
  }
}

type Theme = { key: string; ar: string; fr: string; en: string }
type Place = { code: string; ar: string; latin: string }
type Moved = { stage: Stage; on: string; decision: string }

/** A programme with all that its pages need beside its points. */
export type Whole = Tracked & {
  openedAt: string
  /** When anything public of it last changed. */
  asOf: string
  moves: Moved[]
  themes: Theme[]
  places: Place[]
  /** How many numbers were given so far. */
  numbers: number
  /** Numbers that were given up before adoption, with the reason. */
  dropped: { number: number; reason: string }[]
}

const list = (rows: SQL) => sql`coalesce((${rows}), '[]'::json)`

/** The public programme at an address; undefined where there is none. */
export async function programmeBySlug(tx: Tx, slug: string): Promise<Whole | undefined> {
  const [found] = await tx.execute<Whole>(sql`
    select ${short}, ${instant(sql`o.opened_at`)} as "openedAt",
      ${instant(sql`greatest(o.opened_at, (select max(ruled_at) from progress_rulings where programme_id = p.id),
        (select max(moved_at) from programme_moves where programme_id = p.id),
        (select max(saved_at) from point_versions where programme_id = p.id),
        (select max(recorded_at) from funding_entries where programme_id = p.id),
        (select max(cancelled_at) from funding_cancellations where programme_id = p.id))`)} as "asOf",
      ${list(sql`select json_agg(json_build_object('stage', m.stage, 'on', m.decided_on, 'decision', m.decision)
        order by m.moved_at, m.id) from programme_moves m where m.programme_id = p.id`)} as moves,
      ${list(sql`select json_agg(json_build_object('key', h.key, 'ar', h.name_ar, 'fr', h.name_fr, 'en', h.name_en)
        order by h.position) from themes h`)} as themes,
      ${list(sql`select json_agg(json_build_object('code', c.code, 'ar', c.name_ar, 'latin', c.name_fr)
        order by c.code) from communes c`)} as places,
      (select coalesce(max(t.number), 0) from points t where t.programme_id = p.id) as numbers,
      ${list(sql`select json_agg(json_build_object('number', t.number, 'reason', d.reason) order by t.number)
        from points t join point_droppings d on d.point_id = t.id where t.programme_id = p.id`)} as dropped
    from programmes p join bodies b on b.id = p.body_id join programme_openings o on o.programme_id = p.id
    where p.slug = ${slug}`)
  return found
}

/** A point as lists and pictures show it. */
export type ListedPoint = {
  id: string
  number: number
  title: { ar: string; fr: string }
  theme: string
  communes: string[]
  quarter: string
  authority: Authority
  dueOn: string | null
  /** The day by which it was promised at adoption, where another stands now. */
  firstDueOn: string | null
  cost: number | null
  costStanding: Standing
  step: Step
  /** Since when it stands at this step; null while it is promised. */
  stepOn: string | null
}

/** The points of a programme that were not dropped, in their order, each with how far it has come. */
export const pointsListed = async (tx: Tx, programmeId: string): Promise<ListedPoint[]> => [
  ...(await tx.execute<ListedPoint>(sql`
    with ${corrected(sql`= ${programmeId}`)}
    select t.id, t.number, json_build_object('ar', v.title_ar, 'fr', v.title_fr) as title, v.theme, v.communes,
      v.quarter, v.authority, v.due_on::text as "dueOn",
      case when a.due_on is distinct from v.due_on then a.due_on::text end as "firstDueOn", v.cost::float8 as cost,
      v.cost_standing as "costStanding", coalesce(e.step, 'promised') as step, e.happened_on::text as "stepOn"
    from points t join point_versions v on v.point_id = t.id and v.number = t.version
      left join point_versions a on a.point_id = t.id and a.number = t.adopted_version ${NOW_AT}
    where t.programme_id = ${programmeId} and ${STANDS} order by t.number`)),
]

export type SourcedAmount = { source: FundingSource; stage: FundingStage; standing: Standing; amount: number }

/** A programme's money by source, stage and standing, without what was cancelled. In centimes. */
export const moneyOf = async (tx: Tx, programmeId: string): Promise<SourcedAmount[]> => [
  // Summed by line first: there are far fewer lines than amounts.
  ...(await tx.execute<SourcedAmount>(sql`
    with ${cancelled(sql`= ${programmeId}`)}, sums as materialized (select f.line_id, f.stage, f.standing, sum(f.amount) as amount from funding_entries f
      where f.programme_id = ${programmeId} and f.id not in (select g.id from gone g) group by 1, 2, 3)
    select l.source, s.stage, s.standing, sum(s.amount)::float8 as amount
    from sums s join funding_lines l on l.id = s.line_id and l.programme_id = ${programmeId} group by 1, 2, 3`)),
]

/** The same as the rules of money take it. */
export const asAmounts = (rows: readonly SourcedAmount[]): Amount[] =>
  rows.map(({ source, stage, amount }) => ({ source, stage, amount, cancelled: false }))
