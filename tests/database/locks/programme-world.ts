import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { aLine, anEntry, aPaper, aPoint, aProgramme, aProposal } from '../../builders/programme'
import { column } from './column'
import type { Row } from './rule'

/** Programmes in each stage that rows belong to, before the public and not, with rows of every kind in each. */
export async function programmesOf(
  sql: Sql,
  people: Map<string, string>,
  bodies: Record<'root' | 'azemmour' | 'jadida', string>,
) {
  const author = people.get('the secretary of Azemmour') ?? ''
  const members = [
    people.get('a plain member of Azemmour') ?? '',
    people.get('a plain member of El Jadida') ?? '',
  ]
  for (const bodyId of Object.values(bodies))
    for (const open of [true, false]) {
      await gatheredIn(sql, bodyId, open, author, members, bodies.azemmour)
      await consultedIn(sql, bodyId, open, author, members, bodies)
      await runningIn(sql, bodyId, open, author, members[0] ?? '')
    }
}

async function gatheredIn(
  sql: Sql,
  bodyId: string,
  open: boolean,
  author: string,
  members: string[],
  fromId: string,
) {
  const programme = await aProgramme(sql, bodyId, author, { stage: 'gathering', open })
  const [one = '', other = ''] = [
    await aProposal(sql, programme, members[0] ?? '', fromId),
    await aProposal(sql, programme, members[1] ?? '', bodyId),
  ]
  const paper = await aPaper(sql, bodyId, author)
  await sql`insert into proposals (id, programme_id, body_id, title, need, from_id, met_on, minutes_id, entered_by)
    values (${randomUUID()}, ${programme.id}, ${bodyId}, 'من اجتماع', 'حاجة', ${fromId}, '2026-10-01', ${paper}, ${author})`
  for (const member of members) {
    await sql`insert into proposal_supports (proposal_id, member_id) values (${one}, ${member})`
    await sql`insert into proposal_comments (id, proposal_id, member_id, kind, text)
      values (${randomUUID()}, ${one}, ${member}, 'comment', 'تعليق')`
    await sql`insert into proposal_duplicates (proposal_id, of_id, member_id) values (${one}, ${other}, ${member})`
  }
  const point = await aPoint(sql, programme, author)
  await sql`insert into proposal_answers (id, proposal_id, programme_id, body_id, outcome, point_id, reason, answered_by)
    values (${randomUUID()}, ${one}, ${programme.id}, ${bodyId}, 'merged', ${point.id}, 'سبب', ${author})`
  const dropped = await aPoint(sql, programme, author)
  await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
    values (${dropped.id}, ${programme.id}, ${bodyId}, 'سبب', ${author})`
}

async function consultedIn(
  sql: Sql,
  bodyId: string,
  open: boolean,
  author: string,
  members: string[],
  { azemmour, jadida }: Record<'azemmour' | 'jadida', string>,
) {
  const programme = await aProgramme(sql, bodyId, author, { stage: 'drafting', open })
  const whole = { programme_id: programme.id, body_id: bodyId }
  await sql`insert into programme_moves ${sql({ ...whole, id: randomUUID(), stage: 'consultation', decision: 'bureau', decided_on: '2026-10-01', moved_by: author })}`
  const point = await aPoint(sql, programme, author)
  await sql`insert into point_versions (id, point_id, programme_id, body_id, number, title_ar, theme, authority, saved_by)
    values (${randomUUID()}, ${point.id}, ${programme.id}, ${bodyId}, 2, 'صياغة ثانية', 'roads', 'commune', ${author})`
  for (const [member_id, from_id] of [
    [members[0], azemmour],
    [members[1], jadida],
    [null, azemmour],
  ] as const) {
    const id = randomUUID()
    const met = member_id === null && {
      met_on: '2026-10-01',
      voices: 9,
      minutes_id: await aPaper(sql, from_id, author),
    }
    const words = { version: 1, locale: 'ar', paragraph: 0, before: 'قبل', after: 'بعد', reason: 'سبب' }
    await sql`insert into amendments ${sql({ id, ...whole, point_id: point.id, ...words, member_id: member_id ?? null, from_id, entered_by: author, ...met })}`
    await sql`insert into amendment_answers ${sql({ amendment_id: id, ...whole, outcome: 'declined', reason: 'سبب', answered_by: author })}`
  }
  for (const [asked_id, over] of [
    [azemmour, false],
    [jadida, false],
    [azemmour, true],
  ] as const) {
    const id = randomUUID()
    await sql`insert into opinions ${sql({ id, ...whole, asked_id, closes_on: '2099-01-01', asked_by: author })}`
    for (const member_id of members)
      await sql`insert into opinion_votes ${sql({ opinion_id: id, member_id, choice: 'for' })}`
    const paper = await aPaper(sql, asked_id, author)
    await sql`insert into opinion_counts ${sql({ opinion_id: id, asked_id, held_on: '2026-10-01', present: 9, in_favour: 5, against: 2, abstained: 2, minutes_id: paper, entered_by: author })}`
    if (over) await sql`insert into opinion_closings ${sql({ opinion_id: id, ...whole, closed_by: author })}`
  }
}

async function runningIn(sql: Sql, bodyId: string, open: boolean, author: string, member: string) {
  const programme = await aProgramme(sql, bodyId, author, { open })
  const whole = { programme_id: programme.id, body_id: bodyId }
  const point = await aPoint(sql, programme, author)
  const said = { ...whole, point_id: point.id }
  const signed = { added_by: author }
  const [milestone, indicator] = [randomUUID(), randomUUID()]
  await sql`insert into milestones ${sql({ id: milestone, ...said, ...signed, title_ar: 'محطة', due_on: '2025-01-01' })}`
  await sql`insert into milestone_days ${sql({ id: randomUUID(), ...whole, milestone_id: milestone, kind: 'reached', on: '2025-02-01', recorded_by: author })}`
  await sql`insert into indicators ${sql({ id: indicator, ...said, ...signed, name_ar: 'مؤشر', baseline: 0, target: 10 })}`
  await sql`insert into indicator_readings ${sql({ id: randomUUID(), ...whole, indicator_id: indicator, value: 5, on: '2025-02-01', source: 'الجماعة', recorded_by: author })}`
  for (const [by, ruling] of [
    [author, 'confirmed'],
    [member, 'confirmed'],
    [member, 'returned'],
    [member, null],
  ] as const) {
    const entry = await anEntry(sql, point, by, { ruling })
    await evidenceOf(sql, entry, whole, by)
  }
  const line = await aLine(sql, point, author)
  const paper = await aPaper(sql, bodyId, author)
  const amount = { stage: 'pledged', amount: 100, on: '2024-01-01', recorded_by: author }
  const wrong = randomUUID()
  await sql`insert into funding_entries ${sql({ id: wrong, line_id: line, ...whole, ...amount, document_id: paper })}`
  await sql`insert into funding_cancellations ${sql({ entry_id: wrong, ...whole, reason: 'خطأ', cancelled_by: author })}`
  const sealed = {
    email_sealed: randomBytes(32),
    email_key: randomBytes(32),
    hash: randomBytes(32),
    secret_sealed: randomBytes(32),
  }
  await sql`insert into followers ${sql({ id: randomUUID(), ...whole, ...sealed, locale: 'ar' })}`
  await sql`insert into announcements ${sql({ id: randomUUID(), ...whole, entry_id: randomUUID() })}`
  const contest = randomUUID()
  await sql`insert into contests ${sql({ id: contest, ...whole, text: 'الرقم خاطئ', locale: 'ar' })}`
  await sql`insert into contest_outcomes ${sql({ contest_id: contest, ...whole, outcome: 'upheld', question_ar: 'سؤال', answer_ar: 'جواب', answered_by: author })}`
}

/** A picture and a paper that show what an entry says. */
async function evidenceOf(
  sql: Sql,
  entry: string,
  whole: { programme_id: string; body_id: string },
  by: string,
) {
  const picture = randomUUID()
  await sql`insert into pictures (id, body_id, name, width, height, purpose, uploaded_by)
    values (${picture}, ${whole.body_id}, ${picture}, 800, 600, 'evidence', ${by})`
  await sql`insert into renditions (picture_id, body_id, width, height, format, bytes)
    values (${picture}, ${whole.body_id}, 320, 240, 'webp', 1000)`
  const paper = await aPaper(sql, whole.body_id, by)
  for (const shown of [
    { kind: 'picture', picture_id: picture },
    { kind: 'minutes', document_id: paper },
  ])
    await sql`insert into evidence ${sql({ id: randomUUID(), ...whole, entry_id: entry, added_by: by, ...shown })}`
}

const PARTS = [
  'points',
  'opinions',
  'proposals',
  'amendments',
  'milestones',
  'indicators',
  'progress_entries',
  'evidence',
  'funding_lines',
  'funding_entries',
  'opinion_counts',
  'pictures',
  'documents',
] as const

/** What the rights of programmes are reckoned from. */
export async function programmeWorld(sql: Sql, held: Map<string, Set<unknown>>, mandates: Row[]) {
  const bodyOf = new Map(mandates.map(({ row }) => [(row as Row).id, (row as Row).body_id]))
  const parents = new Map(
    (await sql<Row[]>`select id, parent_id from bodies`).map((row) => [row.id, row.parent_id]),
  )
  const above = (id: unknown): unknown[] => (id ? [id, ...above(parents.get(id))] : [])
  const seats = new Map(
    [...held].map(([member, own]) => [member, new Set([...own].map((mandate) => bodyOf.get(mandate)))]),
  )
  const parts = new Map<unknown, Row>()
  for (const table of PARTS)
    for (const { row } of await sql<Row[]>`select to_jsonb(t) as row from ${sql(table)} t`)
      parts.set((row as Row).id ?? randomUUID(), { ...(row as Row), table })
  const closed = await column(sql, 'opinion_closings', 'opinion_id')
  const confirmed = await sql`select entry_id from progress_rulings where outcome = 'confirmed'`
  return {
    seats,
    above: new Map([...parents.keys()].map((id) => [id, above(id)])),
    ownBodies: new Map([...seats].map(([member, own]) => [member, new Set([...own].flatMap(above))])),
    opened: await column(sql, 'programme_openings', 'programme_id'),
    parts,
    asking: new Set([...(await column(sql, 'opinions', 'id'))].filter((id) => !closed.has(id))),
    confirmed: new Set(confirmed.map(({ entry_id }) => entry_id)),
  }
}
