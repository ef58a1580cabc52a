import { randomUUID } from 'node:crypto'
import {
  EXAMPLE,
  type SampleEntry,
  type SampleLine,
  type SamplePoint,
} from '@/db/sample/programmes/programme'
import { type Laid, noon, type Rows } from './sample-laid'

const CENTIMES = 100_000 // of a thousand dirhams
const both = (said: { ar: string; fr: string } | undefined) => (said ? `${said.ar} · ${said.fr}` : '')

/** The points of a programme with their first wording, as they were drafted. */
export function pointRows(all: Laid): Rows {
  const { programme, whole, editorId, pointIds } = all
  const draftedOn = programme.moves[0]?.on ?? programme.addedOn
  const at = { added_by: editorId, added_at: noon(draftedOn) }
  return [
    ['points', pointIds.map((id) => ({ id, ...whole, ...at }))],
    ['point_versions', programme.points.map((point, n) => versionRow(all, point, n, draftedOn))],
  ]
}

/** What was said anew of points, once. */
export const revisionRows = (all: Laid): Rows => [
  [
    'point_versions',
    all.programme.points.flatMap((point, n) =>
      point.revised
        ? [
            {
              ...versionRow(all, { ...point, ...point.revised }, n, point.revised.on),
              number: 2,
              note: point.revised.note,
            },
          ]
        : [],
    ),
  ],
]

const versionRow = (
  { programme, whole, editorId, pointIds, place }: Laid,
  point: SamplePoint,
  n: number,
  on: string,
) => ({
  id: randomUUID(),
  point_id: pointIds[n],
  ...whole,
  number: 1,
  title_ar: point.title.ar,
  title_fr: point.title.fr,
  text_ar: point.text.ar,
  text_fr: point.text.fr,
  need_ar: point.need.ar,
  need_fr: point.need.fr,
  theme: point.theme,
  communes: programme.communes,
  quarter: point.quarter ?? '',
  authority: point.authority,
  office_id: point.office ? place.office(point.office) : null,
  partners: point.partners ?? '',
  starts_on: point.startsOn,
  due_on: point.dueOn,
  cost: point.cost * CENTIMES,
  cost_standing: programme.standing,
  cost_source: EXAMPLE,
  cost_on: programme.moves[0]?.on ?? programme.addedOn,
  note: '',
  saved_by: editorId,
  saved_at: noon(on),
})

/** How points went: entries and what shows them, money, milestones, readings. */
export function followUpRows(all: Laid): Rows {
  const parts = all.programme.points.map((point, n) => {
    const at = { point_id: all.pointIds[n] ?? '', ...all.whole }
    return [...entryRows(all, point, n, at), ...moneyRows(all, point, at), ...measureRows(all, point, at)]
  })
  // Of each table all rows at once.
  const tables = new Map<string, Record<string, unknown>[]>()
  for (const [table, rows] of parts.flat()) tables.set(table, [...(tables.get(table) ?? []), ...rows])
  return [...tables]
}

type At = { point_id: string; programme_id: string; body_id: string }

function entryRows(all: Laid, { entries = [] }: SamplePoint, n: number, at: At): Rows {
  const ids = entries.map(() => randomUUID())
  const id = (place: number | undefined) => (place === undefined ? null : ids[place])
  const byEditor = entries.filter(({ by }) => by === undefined)
  return [
    [
      'progress_entries',
      entries.map((entry, place) => entryRow(all, entry, at, ids[place] ?? '', id(entry.corrects))),
    ],
    [
      'evidence',
      entries.flatMap(({ paper, on }, place) =>
        paper ? [evidenceRow(all, { entryId: ids[place] ?? '', title: both(paper), on, number: n + 1 })] : [],
      ),
    ],
    [
      'progress_rulings',
      byEditor.map((entry) => ({
        entry_id: ids[entries.indexOf(entry)],
        ...all.whole,
        outcome: 'confirmed',
        ruled_by: all.editorId,
        ruled_at: noon(entry.on),
      })),
    ],
  ]
}

const entryRow = (
  all: Laid,
  entry: SampleEntry,
  at: At,
  id: string,
  corrects: string | null | undefined,
) => ({
  id,
  ...at,
  step: entry.step,
  happened_on: entry.on,
  text_ar: entry.text.ar,
  text_fr: entry.text.fr,
  reason: both(entry.reason),
  corrects: corrects ?? null,
  entered_by: entry.by ? all.place.person(entry.by) : all.editorId,
  // A correction is written after what it corrects.
  entered_at: new Date(noon(entry.on).getTime() + (corrects ? 7 * 86_400_000 : 0)),
})

type Paper = { entryId: string; title: string; on: string; number: number }
const evidenceRow = ({ programme, whole, editorId }: Laid, { entryId, title, on, number }: Paper) => ({
  id: randomUUID(),
  entry_id: entryId,
  ...whole,
  kind: 'link',
  title,
  url: `https://example.org/sample/${programme.slug}/${number}/${on}`,
  added_by: editorId,
  added_at: noon(on),
})

function moneyRows({ programme, whole, editorId }: Laid, { lines = [] }: SamplePoint, at: At): Rows {
  const ids = lines.map(() => randomUUID())
  const sums = (line: SampleLine, place: number) =>
    (['pledged', 'committed', 'paid'] as const).flatMap((stage) => {
      const [thousands, on] = line[stage]
      if (thousands === 0) return []
      const sum = {
        stage,
        amount: thousands * CENTIMES,
        on,
        reference: '',
        standing: programme.standing,
      }
      return [
        {
          id: randomUUID(),
          line_id: ids[place],
          ...whole,
          ...sum,
          recorded_by: editorId,
          recorded_at: noon(on),
        },
      ]
    })
  return [
    [
      'funding_lines',
      lines.map(({ source, partner, pledged }, place) => ({
        id: ids[place],
        ...at,
        ...{ source, partner, added_by: editorId, added_at: noon(pledged[1]) },
      })),
    ],
    ['funding_entries', lines.flatMap(sums)],
  ]
}

function measureRows({ programme, whole, editorId }: Laid, point: SamplePoint, at: At): Rows {
  const [milestones, indicators] = [point.milestones ?? [], point.indicators ?? []]
  const added = { added_by: editorId, added_at: noon(point.startsOn) }
  const [stones, gauges] = [milestones.map(() => randomUUID()), indicators.map(() => randomUUID())]
  const dayRow = (place: number, kind: 'moved' | 'reached', on: string, reason: string, told: string) => ({
    id: randomUUID(),
    milestone_id: stones[place],
    ...whole,
    ...{ kind, on, reason, recorded_by: editorId, recorded_at: noon(told) },
  })
  return [
    [
      'milestones',
      milestones.map(({ title, dueOn }, place) => ({
        id: stones[place],
        ...at,
        ...{ title_ar: title.ar, title_fr: title.fr, due_on: dueOn, ...added },
      })),
    ],
    [
      'milestone_days',
      milestones.flatMap(({ moved, reachedOn, dueOn }, place) => [
        ...(moved ? [dayRow(place, 'moved', moved.on, moved.reason, dueOn)] : []),
        ...(reachedOn ? [dayRow(place, 'reached', reachedOn, '', reachedOn)] : []),
      ]),
    ],
    [
      'indicators',
      indicators.map(({ name, unit, baseline, target }, place) => ({
        id: gauges[place],
        ...at,
        ...{
          name_ar: name.ar,
          name_fr: name.fr,
          unit_ar: unit.ar,
          unit_fr: unit.fr,
          baseline,
          target,
          ...added,
        },
      })),
    ],
    [
      'indicator_readings',
      indicators.flatMap(({ readings }, place) =>
        readings.map(([value, on]) => ({
          id: randomUUID(),
          indicator_id: gauges[place],
          ...whole,
          ...{ value, on, source: EXAMPLE, standing: programme.standing },
          ...{ recorded_by: editorId, recorded_at: noon(on) },
        })),
      ),
    ],
  ]
}
