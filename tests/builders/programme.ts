import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Stage, Step } from '@/db/plans'

type ProgrammeOptions = { stage?: Stage; open?: boolean; title?: string }

/** A programme of a body; running and before the public unless told otherwise. */
export async function aProgramme(sql: Sql, bodyId: string, authorId: string, more: ProgrammeOptions = {}) {
  const id = randomUUID()
  const { stage = 'running', open = true, title = 'برنامج أزمور' } = more
  const slug = `programme-${id.slice(0, 8)}`
  await sql`insert into programmes (id, body_id, kind, slug, title_ar, title_fr, starts_on, ends_on, stage, added_by)
    values (${id}, ${bodyId}, 'electoral', ${slug}, ${title}, 'Programme d’Azemmour', '2021-09-08', '2027-09-07', ${stage}, ${authorId})`
  if (open)
    await sql`insert into programme_openings (programme_id, body_id, opened_by) values (${id}, ${bodyId}, ${authorId})`
  return { id, bodyId, slug }
}

type Whole = { id: string; bodyId: string }

/** Whatever stage a programme is in, puts it into another for a moment: what season it was is not what is tested. */
async function inStage<Done>(
  sql: Sql,
  { id }: Whole,
  stage: Stage,
  work: () => Promise<Done>,
): Promise<Done> {
  const [before] = await sql<{ stage: Stage }[]>`select stage from programmes where id = ${id}`
  await sql`update programmes set stage = ${stage} where id = ${id}`
  const done = await work()
  await sql`update programmes set stage = ${before?.stage ?? 'gathering'} where id = ${id}`
  return done
}

type PointOptions = { title?: string; text?: string; theme?: string; cost?: number | null; adopted?: boolean }

/** A point with one wording; adopted unless its programme is still being drafted. */
export async function aPoint(sql: Sql, programme: Whole, authorId: string, more: PointOptions = {}) {
  const [id, versionId] = [randomUUID(), randomUUID()]
  const { title = 'إنارة حي السلام', text = 'الفقرة الأولى.\nالفقرة الثانية.', theme = 'roads' } = more
  const { cost = 100_000_00, adopted } = more
  await inStage(sql, programme, 'drafting', async () => {
    await sql`insert into points (id, programme_id, body_id, added_by)
      values (${id}, ${programme.id}, ${programme.bodyId}, ${authorId})`
    await sql`insert into point_versions (id, point_id, programme_id, body_id, number, title_ar, title_fr, text_ar, text_fr,
        theme, authority, due_on, cost, saved_by)
      values (${versionId}, ${id}, ${programme.id}, ${programme.bodyId}, 1, ${title}, 'Éclairage du quartier', ${text},
        'Premier alinéa.', ${theme}, 'commune', '2026-12-31', ${cost}, ${authorId})`
  })
  await sql`update points t set adopted_version = 1 from programmes p where t.id = ${id} and p.id = t.programme_id
    and ${adopted ?? null}::boolean is distinct from false and p.stage in ('adopted', 'running', 'closed', 'archived')`
  const [row] = await sql<{ number: number }[]>`select number from points where id = ${id}`
  return { id, versionId, number: row?.number ?? 0, programmeId: programme.id, bodyId: programme.bodyId }
}

/** A member’s proposal, from a body of theirs. */
export async function aProposal(
  sql: Sql,
  programme: Whole,
  memberId: string,
  fromId: string,
  more: { title?: string; need?: string } = {},
) {
  const id = randomUUID()
  await inStage(
    sql,
    programme,
    'gathering',
    () => sql`insert into proposals (id, programme_id, body_id, title, need, member_id, from_id, entered_by)
      values (${id}, ${programme.id}, ${programme.bodyId}, ${more.title ?? 'ملعب للقرب'}, ${more.need ?? 'لا ملعب في الحي'},
        ${memberId}, ${fromId}, ${memberId})`,
  )
  return id
}

type Part = { id: string; programmeId: string; bodyId: string }
type EntryOptions = { step?: Step; on?: string; text?: string; ruling?: 'confirmed' | 'returned' | null }

/** An entry of a point’s progress, with a link as evidence; confirmed unless told otherwise. */
export async function anEntry(sql: Sql, point: Part, authorId: string, more: EntryOptions = {}) {
  const id = randomUUID()
  const { step = 'begun', on = '2024-05-01', text = 'انطلقت الأشغال', ruling = 'confirmed' } = more
  const whole = { id: point.programmeId, bodyId: point.bodyId }
  await inStage(sql, whole, 'running', () =>
    sql.begin(async (tx) => {
      await tx`insert into progress_entries (id, point_id, programme_id, body_id, step, happened_on, text_ar, reason, entered_by)
        values (${id}, ${point.id}, ${point.programmeId}, ${point.bodyId}, ${step}, ${on}, ${text}, 'سبب', ${authorId})`
      await tx`insert into evidence (id, entry_id, programme_id, body_id, kind, url, title, added_by)
        values (${randomUUID()}, ${id}, ${point.programmeId}, ${point.bodyId}, 'link', 'https://example.org/pv', 'محضر', ${authorId})`
      if (ruling)
        await tx`insert into progress_rulings (entry_id, programme_id, body_id, outcome, reason, ruled_by)
          values (${id}, ${point.programmeId}, ${point.bodyId}, ${ruling}, 'سبب', ${authorId})`
    }),
  )
  return id
}

/** A source of a point’s money, with what was pledged, committed and paid of it, in centimes. */
export async function aLine(
  sql: Sql,
  point: Part,
  authorId: string,
  more: { source?: string; pledged?: number; committed?: number; paid?: number } = {},
) {
  const id = randomUUID()
  const { source = 'commune', pledged = 80_000_00, committed = 50_000_00, paid = 20_000_00 } = more
  await sql`insert into funding_lines (id, point_id, programme_id, body_id, source, added_by)
    values (${id}, ${point.id}, ${point.programmeId}, ${point.bodyId}, ${source}, ${authorId})`
  for (const [stage, amount] of Object.entries({ pledged, committed, paid }))
    if (amount > 0)
      await sql`insert into funding_entries (id, line_id, programme_id, body_id, stage, amount, "on", recorded_by)
        values (${randomUUID()}, ${id}, ${point.programmeId}, ${point.bodyId}, ${stage}, ${amount}, '2024-01-01', ${authorId})`
  return id
}

/** A document brought to show something, as a member of the body would. */
export async function aPaper(sql: Sql, bodyId: string, memberId: string) {
  const id = randomUUID()
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, purpose, uploaded_by)
    values (${id}, ${bodyId}, ${id}, 'محضر الاجتماع', 'application/pdf', 1000, ${id}, 'evidence', ${memberId})`
  return id
}

/** A member’s amendment of the first paragraph of a point in consultation. */
export async function anAmendment(
  sql: Sql,
  point: Part,
  memberId: string,
  fromId: string,
  after = 'الفقرة الأولى كما عُدّلت.',
) {
  const id = randomUUID()
  await inStage(
    sql,
    { id: point.programmeId, bodyId: point.bodyId },
    'consultation',
    () => sql`insert into amendments (id, point_id, programme_id, body_id, version, locale, paragraph, before, after, reason,
        member_id, from_id, entered_by)
      values (${id}, ${point.id}, ${point.programmeId}, ${point.bodyId}, 1, 'ar', 0, 'الفقرة الأولى.', ${after}, 'أوضح',
        ${memberId}, ${fromId}, ${memberId})`,
  )
  return id
}

/** A body is asked for its opinion until a far day. */
export async function anOpinion(sql: Sql, programme: Whole, askedId: string, authorId: string) {
  const id = randomUUID()
  await inStage(
    sql,
    programme,
    'consultation',
    () => sql`insert into opinions (id, programme_id, body_id, asked_id, question, closes_on, asked_by)
      values (${id}, ${programme.id}, ${programme.bodyId}, ${askedId}, 'هل توافقون على المشروع؟', '2099-01-01', ${authorId})`,
  )
  return id
}

/** What somebody from outside doubts about a programme. */
export async function aContest(sql: Sql, programme: Whole, text = 'هذا الرقم لا يطابق محضر الدورة') {
  const id = randomUUID()
  await sql`insert into contests (id, programme_id, body_id, text, locale)
    values (${id}, ${programme.id}, ${programme.bodyId}, ${text}, 'ar')`
  return id
}

/** Three programmes of a body with something in every room of theirs: one gathers, one is in consultation, one runs. */
export async function programmesOf(
  sql: Sql,
  bodyId: string,
  authorId: string,
  word = (name: string) => name,
  open = true,
) {
  const titles = {
    gathering: word('برنامج يُجمع'),
    consultation: word('برنامج يُتشاور فيه'),
    running: word('برنامج ينفذ'),
  }
  const gathering = await aProgramme(sql, bodyId, authorId, {
    stage: 'gathering',
    open: false,
    title: titles.gathering,
  })
  const consulted = await aProgramme(sql, bodyId, authorId, {
    stage: 'consultation',
    open: false,
    title: titles.consultation,
  })
  const running = await aProgramme(sql, bodyId, authorId, { title: titles.running, open })
  const proposalId = await aProposal(sql, gathering, authorId, bodyId, { title: word('ملعب للقرب') })
  const draft = await aPoint(sql, consulted, authorId, { title: word('نقطة قيد التشاور') })
  await anAmendment(sql, draft, authorId, bodyId)
  await anOpinion(sql, consulted, bodyId, authorId)
  const point = await aPoint(sql, running, authorId, { title: word('نقطة قيد التنفيذ') })
  await anEntry(sql, point, authorId)
  await anEntry(sql, point, authorId, {
    step: 'delayed',
    ruling: null,
    on: '2024-09-01',
    text: word('تأخرت الأشغال'),
  })
  await aLine(sql, point, authorId)
  const contestId = await aContest(sql, running)
  return { gathering, consulted, running, proposalId, draft, point, contestId, titles }
}
