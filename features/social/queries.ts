import { and, eq } from 'drizzle-orm'
import { asVisitor } from '@/db/client'
import { articles, publications, topics, versions } from '@/db/schema/news'
import type { Locale } from '@/i18n/locales'

/** What the picture beside a link to this text says; null unless the text is public in that language. */
export const publishedText = async (locale: Locale, code: string) => {
  const [row] = await asVisitor((tx) =>
    tx
      .select({
        title: versions.title,
        eventOn: versions.eventOn,
        publishedAt: publications.publishedAt,
        topic: { ar: topics.nameAr, fr: topics.nameFr, en: topics.nameEn },
      })
      .from(articles)
      .innerJoin(publications, eq(publications.articleId, articles.id))
      .innerJoin(versions, eq(versions.id, publications.versionId))
      .innerJoin(topics, eq(topics.id, publications.topicId))
      .where(and(eq(articles.code, code), eq(publications.locale, locale))),
  )
  return row ?? null
}
