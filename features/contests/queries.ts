import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { ContestOutcome } from '@/db/plans'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'

/** Contests on one page of the room. */
export const CONTESTS_A_PAGE = 25

/** Which contests: those that wait, or those that were answered. */
export const SHELVES = ['waiting', 'answered'] as const
export type Shelf = (typeof SHELVES)[number]

/** What somebody contested, and what was found. Who wrote is told to nobody. */
export type Contest = {
  id: string
  programmeId: string
  bodyId: string
  slug: string
  programme: { ar: string; fr: string; en: string }
  point: { id: string; number: number; title: { ar: string; fr: string } } | null
  text: string
  locale: Locale
  sentAt: string
  /** Null while it waits. */
  found: Found | null
}

export type Found = {
  outcome: ContestOutcome
  question: { ar: string; fr: string }
  answer: { ar: string; fr: string }
  answeredAt: string
}

const contestsWhere = (where: SQL) => sql`
  select c.id, c.programme_id as "programmeId", c.body_id as "bodyId", p.slug,
    json_build_object('ar', p.title_ar, 'fr', p.title_fr, 'en', p.title_en) as programme,
    case when t.id is not null then json_build_object('id', t.id, 'number', t.number,
      'title', json_build_object('ar', v.title_ar, 'fr', v.title_fr)) end as point,
    c.text, c.locale, c.sent_at as "sentAt",
    case when a.contest_id is not null then json_build_object('outcome', a.outcome,
      'question', json_build_object('ar', a.question_ar, 'fr', a.question_fr),
      'answer', json_build_object('ar', a.answer_ar, 'fr', a.answer_fr), 'answeredAt', a.answered_at) end as found
  from contests c join programmes p on p.id = c.programme_id
    left join points t on t.id = c.point_id left join point_versions v on v.point_id = t.id and v.number = t.version
    left join contest_outcomes a on a.contest_id = c.id
  where ${where}`

const ON: Record<Shelf, SQL> = {
  waiting: sql`a.contest_id is null order by c.sent_at, c.id`,
  answered: sql`a.contest_id is not null order by a.answered_at desc, c.id`,
}

/** A page of the contests that the actor may answer or saw answered; of those that wait, the oldest first. */
export const contestPage = (actor: Actor, { shelf, page }: { shelf: Shelf; page: number }) =>
  as(actor, async (tx) => {
    const rows = await tx.execute<Contest>(
      sql`${contestsWhere(ON[shelf])} limit ${CONTESTS_A_PAGE + 1} offset ${(page - 1) * CONTESTS_A_PAGE}`,
    )
    return { contests: rows.slice(0, CONTESTS_A_PAGE), more: rows.length > CONTESTS_A_PAGE }
  })

/** One contest, as far as the row policies show it; null otherwise. */
export async function contestById(tx: Tx, id: string): Promise<Contest | null> {
  const [row] = await tx.execute<Contest>(contestsWhere(sql`c.id = ${id}`))
  return row ?? null
}

/** The same for its room. */
export const contestFor = (actor: Actor, id: string): Promise<Contest | null> =>
  as(actor, (tx) => contestById(tx, id))

/** Contests that nobody has answered yet. */
export const contestsWaiting: WaitingLine = {
  key: 'contests',
  path: () => '/members/programmes/contests',
  concerns: (actor) => actor.holdsSomewhere('programme.edit'),
  count: () => sql`select count(*) from contests c
    where not exists (select from contest_outcomes a where a.contest_id = c.id)`,
}
