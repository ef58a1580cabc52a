import { eq, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { articles, publications, topics, versions } from '@/db/schema/news'
import { offices } from '@/db/schema/structure'
import { insistMeant, isLocale } from '@/gate/meant'
import type { Locale } from '@/i18n/locales'

const NEWEST = 30

/** The newest texts of a language, as a feed needs them. */
export async function feedEntries(locale: Locale) {
  'use cache'
  insistMeant(isLocale(locale))
  cacheTag('news')
  cacheLife('max')
  return asVisitor((tx) =>
    tx
      .select({
        code: articles.code,
        slug: publications.slug,
        title: versions.title,
        summary: versions.summary,
        publishedAt: publications.publishedAt,
        correctedAt: publications.correctedAt,
        topic: { ar: topics.nameAr, fr: topics.nameFr, en: topics.nameEn },
        office: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
      })
      .from(publications)
      .innerJoin(versions, eq(versions.id, publications.versionId))
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .innerJoin(topics, eq(topics.id, publications.topicId))
      .innerJoin(offices, eq(offices.id, versions.bylineId))
      .where(eq(publications.locale, locale))
      .orderBy(sql`${publications.publishedAt} desc nulls last`)
      .limit(NEWEST),
  )
}
