import { randomUUID } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles, discards, drafts, type VERSION_REASONS, versions } from '@/db/schema/news'
import { bodies } from '@/db/schema/structure'
import { insist } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'

export type Article = Awaited<ReturnType<typeof findArticle>>
export type Draft = typeof drafts.$inferSelect
export type Version = typeof versions.$inferSelect

const fields = {
  id: articles.id,
  bodyId: articles.bodyId,
  kind: articles.kind,
  topicId: articles.topicId,
  bylineId: articles.bylineId,
  eventOn: articles.eventOn,
  coverId: articles.coverId,
  version: articles.version,
  fourEyes: bodies.fourEyes,
  discardedAt: discards.discardedAt,
}

const select = (tx: Tx, id: string) =>
  tx
    .select(fields)
    .from(articles)
    .innerJoin(bodies, eq(bodies.id, articles.bodyId))
    .leftJoin(discards, eq(discards.articleId, articles.id))
    .where(eq(articles.id, id))

/** An article that the actor can see and nobody threw away; refuses `notFound` otherwise. */
export async function findArticle(tx: Tx, id: string) {
  const [article] = await select(tx, id)
  insist(article && !article.discardedAt, 'notFound')
  return article
}

/** One that was thrown away and can still be taken back; refuses `notFound` otherwise. */
export async function findDiscarded(tx: Tx, id: string) {
  const [article] = await select(tx, id)
  insist(article?.discardedAt, 'notFound')
  return article
}

/** Until this transaction ends nobody else publishes, corrects or withdraws this article. */
export const lockArticle = (tx: Tx, id: string) =>
  tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id)).for('update')

const ofText = (table: typeof drafts | typeof versions, articleId: string, language: Locale) =>
  and(eq(table.articleId, articleId), eq(table.locale, language))

/** The draft of one language as it stands, or undefined. */
export async function draftOf(tx: Tx, articleId: string, language: Locale): Promise<Draft | undefined> {
  const [draft] = await tx
    .select()
    .from(drafts)
    .where(ofText(drafts, articleId, language))
  return draft
}

/** The draft at the version that the person saw. Refuses `notFound`, or `stale` with what stands there now. */
export async function draftAsSeen(
  tx: Tx,
  articleId: string,
  language: Locale,
  version: number,
): Promise<Draft> {
  const draft = await draftOf(tx, articleId, language)
  insist(draft, 'notFound')
  insist(draft.version === version, 'stale', { theirs: draft })
  return draft
}

/** Freezes a draft with all that is shown beside it. */
export async function freeze(
  tx: Tx,
  article: Article,
  draft: Draft,
  reason: (typeof VERSION_REASONS)[number],
): Promise<Version> {
  const { articleId, bodyId, locale, title, summary, slug, body, savedBy } = draft
  const { kind, topicId, bylineId, eventOn, coverId } = article
  const number = sql<number>`(select coalesce(max(v.number), 0) + 1 from versions v
    where v.article_id = ${articleId} and v.locale = ${locale})`
  const text = { articleId, bodyId, locale, title, summary, slug, body, savedBy }
  const [version] = await tx
    .insert(versions)
    .values({ ...text, id: randomUUID(), number, reason, kind, topicId, bylineId, eventOn, coverId })
    .returning()
  if (!version) throw new Error('a version was not kept')
  return version
}

/** One version of a text by its number or its id, or undefined. */
export async function versionOf(
  tx: Tx,
  articleId: string,
  language: Locale,
  which: number | string,
): Promise<Version | undefined> {
  const it = typeof which === 'number' ? eq(versions.number, which) : eq(versions.id, which)
  const [version] = await tx
    .select()
    .from(versions)
    .where(and(ofText(versions, articleId, language), it))
  return version
}

/** The newest version of a text, or undefined. */
export async function newestVersion(
  tx: Tx,
  articleId: string,
  language: Locale,
): Promise<Version | undefined> {
  const [version] = await tx
    .select()
    .from(versions)
    .where(ofText(versions, articleId, language))
    .orderBy(desc(versions.number))
    .limit(1)
  return version
}
