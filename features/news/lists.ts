import { and, asc, desc, eq, type SQLWrapper, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor, type Tx } from '@/db/client'
import { pictures } from '@/db/schema/files'
import { leads, publications, topics, versions } from '@/db/schema/news'
import { insistMeant, isCount, isId, isLocale } from '@/gate/meant'
import type { Locale } from '@/i18n/locales'
import { READABLE } from './article-languages'

export const PER_PAGE = 20
/** Lists end here; what is older is found by searching. */
export const MOST_PAGES = 500

const isTopic = (id: string | null) => id === null || isId(id)

/** The topics, in the order the organisation gave them. */
export async function allTopics() {
  'use cache'
  cacheTag('topics')
  cacheLife('max')
  return asVisitor((tx) => tx.select().from(topics).orderBy(asc(topics.position)))
}

/** One page of the news as a reader of this language sees it: each piece once, in the best language it has. */
export async function newsPage(locale: Locale, topicId: string | null, page: number) {
  'use cache'
  insistMeant(isLocale(locale), isTopic(topicId), isCount(page, MOST_PAGES))
  cacheTag('news')
  cacheLife('max')
  return asVisitor((tx) => listed(tx, locale, { topicId, count: PER_PAGE, skip: (page - 1) * PER_PAGE }))
}

export type ListedArticle = Awaited<ReturnType<typeof newsPage>>[number]

/** The latest that one body published, as a reader of this language sees it. */
export async function bodyNews(locale: Locale, bodyId: string, count: number) {
  'use cache'
  insistMeant(isLocale(locale), isId(bodyId), isCount(count, PER_PAGE))
  cacheTag('news')
  cacheLife('max')
  return asVisitor((tx) => listed(tx, locale, { bodyId, count }))
}

/** How many pages the list has: at least one, at most `MOST_PAGES`. */
export async function newsPages(topicId: string | null): Promise<number> {
  'use cache'
  insistMeant(isTopic(topicId))
  cacheTag('news')
  cacheLife('max')
  const most = MOST_PAGES * PER_PAGE
  const [row] = await asVisitor((tx) =>
    tx
      .select({ count: sql<number>`count(*)::int` })
      .from(chosen(tx, 'ar', { topicId }).limit(most).as('some')),
  )
  return Math.max(1, Math.ceil((row?.count ?? 0) / PER_PAGE))
}

/** What the home page opens with: the story that editors chose, else the newest; and the newest beside it. */
export async function frontNews(locale: Locale, count: number) {
  'use cache'
  insistMeant(isLocale(locale), isCount(count, PER_PAGE))
  cacheTag('news')
  cacheLife('max')
  return asVisitor(async (tx) => {
    const newest = await listed(tx, locale, { count: count + 1 })
    const lead = (await chosenLead(tx, locale)) ?? newest[0] ?? null
    return { lead, latest: newest.filter(({ id }) => id !== lead?.id).slice(0, count) }
  })
}

// A withdrawn lead is no lead: the choice before it stands again.
async function chosenLead(tx: Tx, locale: Locale) {
  const [lead] = await tx
    .select({ id: leads.articleId })
    .from(leads)
    .where(sql`exists (select from publications p where p.article_id = ${leads.articleId})`)
    .orderBy(desc(leads.chosenAt))
    .limit(1)
  if (!lead) return null
  const [row] = await listed(tx, locale, { only: lead.id, count: 1 })
  return row ?? null
}

type Narrowed = { topicId?: string | null; bodyId?: string; only?: string }
type Wanted = Narrowed & { count: number; skip?: number }

const listed = (tx: Tx, locale: Locale, { count, skip = 0, ...narrowed }: Wanted) => {
  const few = chosen(tx, locale, narrowed).limit(count).offset(skip).as('few')
  return tx
    .select({
      id: few.articleId,
      locale: few.locale,
      slug: few.slug,
      publishedAt: few.publishedAt,
      title: versions.title,
      summary: versions.summary,
      kind: versions.kind,
      eventOn: versions.eventOn,
      topicId: few.topicId,
      cover: {
        name: pictures.name,
        width: pictures.width,
        height: pictures.height,
        altAr: pictures.altAr,
        altFr: pictures.altFr,
        altEn: pictures.altEn,
      },
    })
    .from(few)
    .innerJoin(versions, eq(versions.id, few.versionId))
    .leftJoin(pictures, eq(pictures.id, versions.coverId))
    .orderBy(...newestFirst(few))
}

// Newest first along the index over all languages; of a text in several, the one that suits the reader best is
// kept. The walk ends with the page, so that a long list costs no more than a short one.
const chosen = (tx: Tx, reader: Locale, { topicId, bodyId, only }: Narrowed) =>
  tx
    .select({
      articleId: publications.articleId,
      locale: publications.locale,
      versionId: publications.versionId,
      slug: publications.slug,
      topicId: publications.topicId,
      publishedAt: publications.publishedAt,
    })
    .from(publications)
    .where(
      and(
        topicId ? eq(publications.topicId, topicId) : undefined,
        bodyId ? eq(publications.bodyId, bodyId) : undefined,
        only ? eq(publications.articleId, only) : undefined,
        sql`not exists (select from publications better where better.article_id = ${publications.articleId}
          and ${rank(reader, sql`better.locale`)} < ${rank(reader, publications.locale)})`,
      ),
    )
    .orderBy(...newestFirst(publications))
    .$dynamic()

// Written out: the three languages by name, so that the planner sees a constant.
const rank = (reader: Locale, locale: SQLWrapper) =>
  sql`array_position(array[${sql.raw(READABLE[reader].map((name) => `'${name}'`).join(', '))}], ${locale})`

// As the index has it: with any other place for nulls the index would not serve, though there are none.
const newestFirst = ({ publishedAt, articleId }: Record<'publishedAt' | 'articleId', SQLWrapper>) => [
  sql`${publishedAt} desc nulls last`,
  sql`${articleId} desc`,
]
