import { and, desc, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { articles, publications, slugs, versions } from '@/db/schema/news'
import type { Locale } from '@/i18n/locales'

const listed = {
  id: publications.articleId,
  locale: publications.locale,
  slug: publications.slug,
  publishedAt: publications.publishedAt,
  title: versions.title,
  summary: versions.summary,
  eventOn: versions.eventOn,
}

/** The newest public texts in a language. */
export async function latestNews(locale: Locale, count = 12) {
  'use cache'
  cacheTag('news')
  cacheLife('max')
  return asVisitor((tx) =>
    tx
      .select(listed)
      .from(publications)
      .innerJoin(versions, eq(versions.id, publications.versionId))
      .where(eq(publications.locale, locale))
      .orderBy(desc(publications.publishedAt))
      .limit(count),
  )
}

/** One public text by its address; null when there is none. */
export async function articleAt(locale: Locale, slug: string) {
  'use cache'
  cacheLife('max')
  const [row] = await asVisitor((tx) =>
    tx
      .select({ ...listed, body: versions.body, code: articles.code, correctedAt: publications.correctedAt })
      .from(slugs)
      .innerJoin(
        publications,
        and(eq(publications.articleId, slugs.articleId), eq(publications.locale, slugs.locale)),
      )
      .innerJoin(versions, eq(versions.id, publications.versionId))
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .where(and(eq(slugs.locale, locale), eq(slugs.slug, slug))),
  )
  cacheTag(row ? `article:${row.id}` : 'news')
  return row ?? null
}

/** The address of any one public text: a build needs one to prove the page with. */
export async function someSlug(locale: Locale): Promise<string> {
  const [row] = await asVisitor((tx) =>
    tx.select({ slug: publications.slug }).from(publications).where(eq(publications.locale, locale)).limit(1),
  )
  return row?.slug ?? 'none'
}
