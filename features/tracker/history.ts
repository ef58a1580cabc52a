import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type {
  Authority,
  ContestOutcome,
  EvidenceKind,
  FundingSource,
  FundingStage,
  Standing,
  Step,
} from '@/db/plans'
import type { DocumentType } from '@/features/documents/document'
import type { Described, ShownPicture } from '@/features/pictures/picture'
import type { Names } from '@/features/programmes/queries'
import { saidOf } from '@/features/programmes/words'

type Said = { ar: string; fr: string }
export type Paper = { name: string; title: string; type: DocumentType; bytes: number }

/** What shows that an entry is true. */
export type Evidence = {
  id: string
  kind: EvidenceKind
  title: string
  url: string | null
  picture: (ShownPicture & Described & { credit: string }) | null
  paper: Paper | null
}

/** A confirmed entry. A corrected one stays readable, and counts for nothing. */
export type PublicEntry = {
  id: string
  step: Step
  happenedOn: string
  enteredAt: string
  confirmedAt: string
  text: Said
  reason: string
  corrects: string | null
  evidence: Evidence[]
}

export type PublicAmount = {
  id: string
  stage: FundingStage
  amount: number
  on: string
  reference: string
  standing: Standing
  recordedAt: string
  paper: Paper | null
  /** Why it was cancelled; null where it stands. */
  cancelled: string | null
}

export type PublicLine = { id: string; source: FundingSource; partner: string; amounts: PublicAmount[] }

export type Wording = {
  number: number
  title: Said
  text: Said
  need: Said
  theme: string
  communes: string[]
  quarter: string
  authority: Authority
  office: Names | null
  partners: string
  startsOn: string | null
  dueOn: string | null
  cost: number | null
  costStanding: Standing
  costSource: string
  costOn: string | null
  note: string
  savedAt: string
}

export type Milestone = {
  id: string
  title: Said
  dueOn: string
  days: { kind: 'moved' | 'reached'; on: string; reason: string }[]
}

export type Indicator = {
  id: string
  name: Said
  unit: Said
  baseline: number
  target: number
  readings: { id: string; value: number; on: string; source: string; standing: Standing }[]
}

/** What somebody doubted, and what was found. */
export type Outcome = { id: string; outcome: ContestOutcome; question: Said; answer: Said; at: string }

/** So many proposals or amendments of a body went into a point, and so many people stood behind them. */
export type Origin = {
  kind: 'proposal' | 'amendment'
  body: Names
  slug: string
  pieces: number
  voices: number
}

/** All that is public of a point: how it was worded since it was adopted, and what became of it. */
export type History = {
  /** The number of the wording that was adopted; null where there is none. */
  adoptedVersion: number | null
  /** Why it was dropped; null where it was not. */
  dropped: string | null
  wordings: Wording[]
  entries: PublicEntry[]
  lines: PublicLine[]
  milestones: Milestone[]
  indicators: Indicator[]
  outcomes: Outcome[]
  origins: Origin[]
}

const all = (rows: SQL) => sql`coalesce((${rows}), '[]'::json)`
const PAPER = sql`case when x.id is not null
  then json_build_object('name', x.name, 'title', x.title, 'type', x.type, 'bytes', x.bytes) end`

const evidence =
  all(sql`select json_agg(json_build_object('id', v.id, 'kind', v.kind, 'title', v.title, 'url', v.url,
    'paper', ${PAPER}, 'picture', case when i.id is not null then json_build_object('name', i.name, 'width', i.width,
      'height', i.height, 'altAr', i.alt_ar, 'altFr', i.alt_fr, 'altEn', i.alt_en, 'credit', i.credit) end) order by v.kind, v.id)
  from evidence v left join documents x on x.id = v.document_id left join pictures i on i.id = v.picture_id
  where v.entry_id = e.id`)

const amounts =
  all(sql`select json_agg(json_build_object('id', f.id, 'stage', f.stage, 'amount', f.amount, 'on', f."on",
    'reference', f.reference, 'standing', f.standing, 'recordedAt', f.recorded_at, 'paper', ${PAPER}, 'cancelled', c.reason)
    order by f."on", f.recorded_at, f.id)
  from funding_entries f left join funding_cancellations c on c.entry_id = f.id left join documents x on x.id = f.document_id
  where f.line_id = l.id`)

const days = all(sql`select json_agg(json_build_object('kind', d.kind, 'on', d."on", 'reason', d.reason)
  order by d.recorded_at, d.id) from milestone_days d where d.milestone_id = m.id`)

const readings = all(sql`select json_agg(json_build_object('id', r.id, 'value', r.value, 'on', r."on",
  'source', r.source, 'standing', r.standing) order by r."on", r.recorded_at, r.id)
  from indicator_readings r where r.indicator_id = n.id`)

const points = (programmeId: string, number: number | null) =>
  sql`t.programme_id = ${programmeId} and (${number}::int is null or t.number = ${number}::int)`

/** The whole public history of a programme's points by their number; of one of them where its number is given. */
export async function historiesOf(
  tx: Tx,
  programmeId: string,
  { number = null, after = 0, count = 1 }: { number?: number | null; after?: number; count?: number },
): Promise<Map<number, History>> {
  const rows = await tx.execute<History & { number: number }>(sql`
    with came as materialized (select * from programme.origins(${programmeId})) select t.number,
      ${all(sql`select json_agg(json_build_object('number', v.number, 'title', ${saidOf('v', 'title')},
          'text', ${saidOf('v', 'text')}, 'need', ${saidOf('v', 'need')}, 'theme', v.theme, 'communes', v.communes,
          'quarter', v.quarter, 'authority', v.authority, 'partners', v.partners, 'startsOn', v.starts_on,
          'dueOn', v.due_on, 'cost', v.cost, 'costStanding', v.cost_standing, 'costSource', v.cost_source,
          'costOn', v.cost_on, 'note', v.note, 'savedAt', v.saved_at, 'office', case when o.id is not null
            then json_build_object('ar', o.name_ar, 'fr', o.name_fr, 'en', o.name_en) end) order by v.number)
        from point_versions v left join offices o on o.id = v.office_id where v.point_id = t.id`)} as wordings,
      (select d.reason from point_droppings d where d.point_id = t.id) as dropped,
      t.adopted_version as "adoptedVersion",
      ${all(sql`select json_agg(json_build_object('id', e.id, 'step', e.step, 'happenedOn', e.happened_on,
          'enteredAt', e.entered_at, 'confirmedAt', r.ruled_at, 'text', ${saidOf('e', 'text')}, 'reason', e.reason,
          'corrects', e.corrects, 'evidence', ${evidence}) order by e.happened_on, e.entered_at, e.id)
        from progress_entries e join progress_rulings r on r.entry_id = e.id where e.point_id = t.id`)} as entries,
      ${all(sql`select json_agg(json_build_object('id', l.id, 'source', l.source, 'partner', l.partner,
          'amounts', ${amounts}) order by l.added_at, l.id) from funding_lines l where l.point_id = t.id`)} as lines,
      ${all(sql`select json_agg(json_build_object('id', m.id, 'title', ${saidOf('m', 'title')}, 'dueOn', m.due_on,
          'days', ${days}) order by m.due_on, m.id) from milestones m where m.point_id = t.id`)} as milestones,
      ${all(sql`select json_agg(json_build_object('id', n.id, 'name', ${saidOf('n', 'name')}, 'unit', ${saidOf('n', 'unit')},
          'baseline', n.baseline, 'target', n.target, 'readings', ${readings}) order by n.added_at, n.id)
        from indicators n where n.point_id = t.id`)} as indicators,
      ${all(sql`select json_agg(json_build_object('id', c.contest_id, 'outcome', c.outcome,
          'question', ${saidOf('c', 'question')}, 'answer', ${saidOf('c', 'answer')}, 'at', c.answered_at)
          order by c.answered_at, c.contest_id)
        from contest_outcomes c where c.programme_id = t.programme_id and c.point_id = t.id`)} as outcomes,
      ${all(sql`select json_agg(json_build_object('kind', g.kind, 'slug', b.slug, 'pieces', g.pieces, 'voices', g.voices,
          'body', json_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en)) order by g.kind desc, b.name_ar)
        from came g join bodies b on b.id = g.from_id where g.point_id = t.id`)} as origins
    from points t where ${points(programmeId, number)} and t.number > ${after} order by t.number limit ${count}`)
  return new Map(rows.map(({ number: n, ...history }) => [n, history]))
}
