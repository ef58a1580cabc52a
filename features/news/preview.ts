import { and, asc, eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { articles, corrections, drafts, publications, topics } from '@/db/schema/news'
import { bodies, offices } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { filesIn } from './editing'
import { papersIn, picturesIn } from './plain-text'
import { mayWrite } from './policy'
import type { ReadArticle } from './reading'
import { slugFrom } from './slug'

/** A draft as readers would be shown it at this moment; null where the actor has none such. Three queries at most. */
export const previewOf = (actor: Actor, id: string, locale: Locale): Promise<ReadArticle | null> =>
  as(actor.reader, async (tx) => {
    const text = await draftIn(tx, id, locale)
    if (!text || !mayWrite(actor, text)) return null
    const cover = text.coverId ? [text.coverId] : []
    const { pictures, papers } = await filesIn(tx, [...cover, ...picturesIn(text.body)], papersIn(text.body))
    const corrected = await correctionsOf(tx, id, locale)
    const publishedAt = text.publishedAt ?? new Date()
    const slug = text.slug || slugFrom(text.title)
    const around = { newer: null, older: null, related: [], published: [] }
    const files = { pictures, documents: papers, corrections: corrected }
    return {
      ...text,
      ...around,
      ...files,
      is: 'shown',
      articleId: id,
      locale,
      slug,
      publishedAt,
      exactly: '',
    }
  })

async function draftIn(tx: Tx, id: string, locale: Locale) {
  const [text] = await tx
    .select({
      bodyId: articles.bodyId,
      title: drafts.title,
      summary: drafts.summary,
      slug: drafts.slug,
      body: drafts.body,
      kind: articles.kind,
      eventOn: articles.eventOn,
      coverId: articles.coverId,
      code: articles.code,
      publishedAt: publications.publishedAt,
      correctedAt: publications.correctedAt,
      topic: { id: topics.id, key: topics.key, ar: topics.nameAr, fr: topics.nameFr, en: topics.nameEn },
      office: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
      signedBy: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
    })
    .from(drafts)
    .innerJoin(articles, eq(articles.id, drafts.articleId))
    .innerJoin(topics, eq(topics.id, articles.topicId))
    .innerJoin(offices, eq(offices.id, articles.bylineId))
    .innerJoin(bodies, eq(bodies.id, articles.bodyId))
    .leftJoin(
      publications,
      and(eq(publications.articleId, drafts.articleId), eq(publications.locale, drafts.locale)),
    )
    .where(and(eq(drafts.articleId, id), eq(drafts.locale, locale)))
  return text
}

const correctionsOf = (tx: Tx, id: string, locale: Locale) =>
  tx
    .select({ note: corrections.note, at: corrections.correctedAt })
    .from(corrections)
    .where(and(eq(corrections.articleId, id), eq(corrections.locale, locale)))
    .orderBy(asc(corrections.correctedAt))
