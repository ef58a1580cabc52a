import { asc, type SQL, sql } from 'drizzle-orm'
import { as, type DatabaseActor, type Tx } from '@/db/client'
import { topics } from '@/db/schema/news'
import type { Locale } from '@/i18n/locales'
import { LAST_PAGE, type Question } from './input'
import { closest } from './likeness'
import { spelled } from './words'

export const PAGE_SIZE = 20
/** Past this many matches, as many as the pages hold, the count stops; search.find stops one later. */
export const COUNTED = LAST_PAGE * PAGE_SIZE

export type Found = {
  articleId: string
  locale: Locale
  topicId: string
  title: string
  summary: string
  /** The beginning of the text, from which an excerpt is cut. */
  words: string
  toldOn: string
}
export type FoundNews = Found & { slug: string; publishedAt: string }
export type FoundAtDesk = Found & { savedAt: string; isPublic: boolean }

/** One page of results. `total` stops at `COUNTED`; `uncounted` says that there are more. */
export type Results<Row> = { rows: Row[]; total: number; uncounted: boolean; needles: string[] }

type Ranked<Row> = Row & { total: number; needles: string[] }

/** Public texts that answer the question, best first; of equals, those in the reader's language. */
export const findNews = async (tx: Tx, question: Question, reader: Locale): Promise<Results<FoundNews>> =>
  results(
    await tx.execute<Ranked<FoundNews>>(sql`
      select ${found}, e.slug, e.published_at as "publishedAt"
      from search.news(${asked(question, reader)}) f
      join search_entries e on e.article_id = f.article_id and e.locale = f.locale order by f.place`),
  )

/** Texts on the desk that answer the question: those that the actor writes or publishes, drafts included. */
export const findAtDesk = (
  actor: DatabaseActor,
  question: Question,
  reader: Locale,
): Promise<Results<FoundAtDesk>> =>
  as(actor, async (tx) =>
    results(
      await tx.execute<Ranked<FoundAtDesk>>(sql`
        select ${found}, e.saved_at as "savedAt", p.article_id is not null as "isPublic"
        from search.desk(${asked(question, reader)}) f
        join search_desk_entries e on e.article_id = f.article_id and e.locale = f.locale
        left join publications p on p.article_id = f.article_id and p.locale = f.locale
        where not exists (select from discards z where z.article_id = f.article_id) order by f.place`),
    ),
  )

/**
 * What a question without an answer may have meant: the same, with the words that no public text has put right.
 * Null when nothing is like them.
 */
export async function suggest(tx: Tx, question: string): Promise<string | null> {
  const near = await tx.execute<{ heard: string; spelled: string }>(
    sql`select heard, spelled from search.nearest(${question})`,
  )
  if (near.length === 0) return null
  const meant = spelled(question)
    .split(' ')
    .map((word) => {
      const candidates = near.filter(({ heard }) => heard === word).map((row) => row.spelled)
      return closest(word, candidates) ?? word
    })
  return meant.join(' ')
}

// Written out: names of columns, which nobody types.
const found =
  sql.raw(`f.total, f.needles, e.article_id as "articleId", e.locale, e.topic_id as "topicId", e.title,
  e.summary, left(e.words, 6000) as words, e.told_on as "toldOn"`)

// A topic that does not exist leaves nothing to find.
const asked = ({ q, topic, year, language, page }: Question, reader: Locale): SQL =>
  sql`${q}, ${topic ? sql`coalesce((select id from topics where key = ${topic}), gen_random_uuid())` : null},
    ${year ?? null}, ${language ?? null}, ${reader}, ${(page - 1) * PAGE_SIZE}, ${PAGE_SIZE}`

const results = <Row>(ranked: readonly Ranked<Row>[]): Results<Row> => {
  const { total = 0, needles = [] } = ranked[0] ?? {}
  return { rows: [...ranked], total: Math.min(total, COUNTED), uncounted: total > COUNTED, needles }
}

/**
 * What the filters offer: topics in their order, and the years that some text tells of, newest first.
 * In: a transaction, and whether the desk is asked about; there, what its actor may see.
 */
export async function searchChoices(
  tx: Tx,
  atDesk = false,
): Promise<{ topics: TopicChoice[]; years: number[] }> {
  // One of two names of ours: a table cannot be a parameter.
  const entries = sql.raw(atDesk ? 'search_desk_entries' : 'search_entries')
  const topicChoices = await tx
    .select({ key: topics.key, ar: topics.nameAr, fr: topics.nameFr, en: topics.nameEn, id: topics.id })
    .from(topics)
    .orderBy(asc(topics.position))
  // From year to year by the index, without reading the texts of any.
  const years = await tx.execute<{ year: number }>(sql`
    with recursive known(newest) as (
      select max(told_on) from ${entries}
      union all
      select (select max(told_on) from ${entries} where told_on < date_trunc('year', newest)::date)
      from known where newest is not null
    ) select extract(year from newest)::int as year from known where newest is not null`)
  return { topics: topicChoices, years: years.map(({ year }) => year) }
}
export type TopicChoice = { id: string; key: string } & Record<Locale, string>
