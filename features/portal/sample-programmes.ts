import { randomUUID } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import type { SampleProgramme } from '@/db/sample/programmes/programme'
import { sampleProgrammes } from '@/db/sample/programmes/programmes'
import { amendmentRows, opinionRows, proposalRows } from './sample-contributions'
import { type Laid, noon, type Place, type Rows } from './sample-laid'
import { followUpRows, pointRows, revisionRows } from './sample-points'

/** Loads the sample's programmes, each through its own life. In: a connection as owner. */
export async function loadProgrammes(sql: Sql, named: Omit<Place, 'office'>): Promise<void> {
  const offices = await sql<{ key: string; id: string }[]>`select key, id from offices`
  const place = { ...named, office: (key: string) => offices.find((one) => one.key === key)?.id ?? null }
  for (const programme of sampleProgrammes) await sql.begin((tx) => loadProgramme(tx, laid(programme, place)))
}

const laid = (programme: SampleProgramme, place: Place): Laid => ({
  programme,
  place,
  whole: { programme_id: randomUUID(), body_id: place.body(programme.body) },
  editorId: place.person(programme.editor),
  pointIds: programme.points.map(() => randomUUID()),
  proposalIds: programme.proposals.map(() => randomUUID()),
})

// What may be written depends on the stage; the moves between are written as everyone's are.
async function loadProgramme(tx: TransactionSql, all: Laid): Promise<void> {
  await write(tx, [['programmes', [programmeRow(all)]]])
  const { proposals, ...about } = proposalRows(all)
  await write(tx, proposals)
  const moves = [...all.programme.moves]
  for (const move of moves) {
    await write(tx, [['programme_moves', [moveRow(all, move)]]])
    if (move.stage === 'drafting') await write(tx, [...pointRows(all), ...about.answers])
    if (move.stage === 'consultation') await write(tx, [...amendmentRows(all), ...opinionRows(all)])
    if (move.stage === 'consultation' && moves.at(-1) === move) await write(tx, revisionRows(all))
    if (move.stage === 'running') await write(tx, [...revisionRows(all), ...followUpRows(all)])
  }
  if (moves.length === 0) await write(tx, about.answers)
  if (all.programme.openedOn) await write(tx, [['programme_openings', [openingRow(all)]]])
}

async function write(tx: TransactionSql, rows: Rows): Promise<void> {
  for (const [table, some] of rows) if (some.length > 0) await tx`insert into ${tx(table)} ${tx(some)}`
}

const programmeRow = ({ programme, whole, editorId }: Laid) => ({
  id: whole.programme_id,
  body_id: whole.body_id,
  kind: programme.kind,
  slug: programme.slug,
  title_ar: programme.title.ar,
  title_fr: programme.title.fr,
  title_en: programme.title.en,
  intro_ar: programme.intro.ar,
  intro_fr: programme.intro.fr,
  intro_en: programme.intro.en,
  communes: programme.communes,
  starts_on: programme.startsOn,
  ends_on: programme.endsOn,
  added_by: editorId,
  added_at: noon(programme.addedOn),
})

const moveRow = ({ whole, editorId }: Laid, move: SampleProgramme['moves'][number]) => ({
  id: randomUUID(),
  ...whole,
  stage: move.stage,
  decision: move.decision,
  decided_on: move.on,
  note: move.note ?? '',
  moved_by: editorId,
  moved_at: noon(move.on),
})

const openingRow = ({ programme, whole, editorId }: Laid) => ({
  ...whole,
  opened_by: editorId,
  opened_at: noon(programme.openedOn ?? programme.addedOn),
})
