import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { AmendmentAnswer } from '@/db/plans'
import type { WaitingLine } from '@/features/home/line'
import { type Point, pointHead } from '@/features/points/queries'
import { type Head, headOf, type Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import type { TextLocale } from './lengths'

/** A person’s name in both scripts; null where the actor may not know it. */
type Person = { ar: string; latin: string } | null

/** An amendment with who sent it, the text that it began from, and what became of it. */
export type Amendment = {
  id: string
  version: number
  locale: TextLocale
  paragraph: number
  before: string
  after: string
  /** The whole text that it amends, as its writer saw it. */
  earlier: string
  reason: string
  sentAt: string
  /** Whether it came from a meeting, and when that was. */
  metOn: string | null
  voices: number
  minutes: { name: string; title: string } | null
  from: Names | null
  by: Person
  mine: boolean
  answer: {
    outcome: AmendmentAnswer
    reason: string
    version: number | null
    answeredAt: string
    by: Person
  } | null
}

export type NamedBody = { id: string; name: Names }

/** What the actor may do on a point: in whose name they may amend, for which bodies they may bring a meeting’s word. */
export type Ways = { from: NamedBody[]; meetings: NamedBody[] }

const MOST = 400

const person = (alias: string): SQL =>
  sql.raw(
    `case when ${alias}.id is not null then jsonb_build_object('ar', ${alias}.name_ar, 'latin', ${alias}.name_latin) end`,
  )

const amendmentJson = sql`jsonb_build_object('id', a.id, 'version', a.version, 'locale', a.locale, 'paragraph', a.paragraph,
  'before', a.before, 'after', a.after, 'reason', a.reason, 'sentAt', a.sent_at, 'metOn', a.met_on, 'voices', a.voices,
  'earlier', (select case a.locale when 'ar' then e.text_ar else e.text_fr end from point_versions e
    where e.point_id = a.point_id and e.number = a.version),
  'minutes', (select jsonb_build_object('name', d.name, 'title', d.title) from documents d where d.id = a.minutes_id),
  'from', case when b.id is not null then ${wordsOf('b', 'name')} end, 'by', ${person('w')},
  'mine', a.member_id is not distinct from access.me(),
  'answer', case when r.amendment_id is not null then jsonb_build_object('outcome', r.outcome, 'reason', r.reason,
    'version', r.version, 'answeredAt', r.answered_at, 'by', ${person('x')}) end)`

const sent = sql`amendments a left join bodies b on b.id = a.from_id left join members w on w.id = a.member_id
  left join amendment_answers r on r.amendment_id = a.id left join members x on x.id = r.answered_by`

const bodyList = (
  where: SQL,
  first: SQL = sql`true`,
) => sql`(select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', ${wordsOf('b', 'name')})
  order by ${first} desc, b.name_ar), '[]') from bodies b where b.dissolved_on is null and ${where})`

// In whose name: the bodies that one sits in, the home first; for which meetings: those whose programmes one edits.
const isHome = sql`exists (select from profiles h where h.member_id = access.me() and h.body_id = b.id)`
const ways = (bodyId: string) => sql`
  ${bodyList(sql`(b.id = any((select access.seats())::uuid[]) or ${isHome}) and programme.may_bring(${bodyId}, access.me(), b.id)`, isHome)} as "from",
  ${bodyList(sql`b.id = any((select access.bodies('programme.edit'))::uuid[]) and programme.may_bring(${bodyId}, null, b.id)`)} as meetings`

export type AmendmentsRoom = { head: Head; point: Point; amendments: Amendment[]; ways: Ways }

/** A point with all that was said to its text; null where the actor may not know of it. Three round trips. */
export const amendmentsRoom = (actor: Actor, programmeId: string, number: number) =>
  as(actor, async (tx): Promise<AmendmentsRoom | null> => {
    const found = await pointHead(tx, programmeId, number)
    if (!found) return null
    const [row] = await tx.execute<Ways & { amendments: Amendment[] }>(sql`select
      (select coalesce(jsonb_agg(o.one order by o.answered, o.sent_at, o.id), '[]') from (
        select ${amendmentJson} as one, r.amendment_id is not null as answered, a.sent_at, a.id from ${sent}
        where a.point_id = ${found.point.id} order by answered, a.sent_at, a.id limit ${MOST}) o) as amendments,
      ${ways(found.head.bodyId)}`)
    const { amendments = [], from = [], meetings = [] } = row ?? {}
    return { ...found, amendments, ways: { from, meetings } }
  })

/** Amendments on one page of those that wait. */
const A_PAGE = 30

export type WaitingAmendment = Amendment & { number: number; title: { ar: string; fr: string } }

/** The amendments of a programme that nobody has answered, by point; null where the actor may not know of it. */
export const amendmentsQueue = (actor: Actor, programmeId: string, page: number) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const rows = await tx.execute<{ amendment: WaitingAmendment; all: number }>(sql`
      select ${amendmentJson} || jsonb_build_object('number', t.number,
        'title', jsonb_build_object('ar', v.title_ar, 'fr', v.title_fr)) as amendment, count(*) over ()::int as all
      from ${sent} join points t on t.id = a.point_id join point_versions v on v.point_id = t.id and v.number = t.version
      where a.programme_id = ${programmeId} and r.amendment_id is null
      order by t.number, a.locale, a.paragraph, a.sent_at, a.id limit ${A_PAGE} offset ${(page - 1) * A_PAGE}`)
    const all = rows[0]?.all ?? 0
    const pages = Math.max(1, Math.ceil(all / A_PAGE))
    return { head, amendments: rows.map(({ amendment }) => amendment), all, pages }
  })

/** Whether a document was brought by the actor to show something, for that body. */
export async function areMinutesOf(tx: Tx, bodyId: string, documentId: string): Promise<boolean> {
  const [row] = await tx.execute(sql`select from documents where id = ${documentId} and body_id = ${bodyId}
    and purpose = 'evidence' and uploaded_by = access.me() and removed_at is null`)
  return row !== undefined
}

/** Amendments of programmes that the actor edits, and that nobody has answered. */
export const amendmentsWaiting: WaitingLine = {
  key: 'amendments',
  path: () => '/members/programmes',
  concerns: (actor) => actor.holdsSomewhere('programme.edit'),
  count:
    () => sql`select count(*) from amendments a where a.body_id = any((select access.bodies('programme.edit'))::uuid[])
    and not exists (select from amendment_answers r where r.amendment_id = a.id)`,
}
