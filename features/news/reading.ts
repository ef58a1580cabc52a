import { and, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor, type Tx } from '@/db/client'
import { documents, pictures } from '@/db/schema/files'
import {
  articles,
  corrections,
  publicationDocuments,
  publicationPictures,
  publications,
  slugs,
  topics,
  versions,
} from '@/db/schema/news'
import { bodies, offices } from '@/db/schema/structure'
import { insistMeant, isLocale } from '@/gate/meant'
import { NOWHERE } from '@/gate/nowhere.js'
import type { Locale } from '@/i18n/locales'
import { READABLE, type Trace, verdictOn } from './article-languages'
import { isSlug } from './slug'
import { standings } from './standings'

/**
 * What a reader of `asked` finds under a slug: the text (in their language, or the one there is), where it moved to,
 * why it was taken back; null when nothing public ever stood there.
 */
export async function articleAt(asked: Locale, slug: string) {
  'use cache'
  insistMeant(isLocale(asked), isSlug(slug))
  cacheLife('max')
  const found = await asVisitor(async (tx) => {
    const trace = await traceOf(tx, asked, slug)
    const verdict = trace && verdictOn(asked, trace)
    if (!verdict) return null
    const { articleId, published } = trace
    if (verdict.is !== 'shown') return { ...verdict, articleId, published }
    return { ...verdict, articleId, published, ...(await wholeText(tx, articleId, verdict.locale)) }
  })
  // Whoever has no newer neighbour gets one with the next publication; everyone else is touched by their own.
  if (!found) cacheTag('news', NOWHERE)
  else cacheTag(...tagsOf(found))
  return found
}

type Found = NonNullable<Awaited<ReturnType<typeof articleAt>>>

/** A public text with all that stands around it. */
export type ReadArticle = Extract<Found, { is: 'shown' }>

type Tagged = { articleId: string } & Partial<Pick<ReadArticle, 'newer' | 'older' | 'related'>>

function tagsOf({ articleId, newer, older, related = [] }: Tagged): string[] {
  const around = [newer, older, ...related].flatMap((text) => (text ? [`article:${text.id}`] : []))
  return [`article:${articleId}`, ...around, ...(newer === null ? ['news'] : [])]
}

/** The address of any one public text: a build needs one to prove the page with. */
export async function someSlug(locale: Locale): Promise<string> {
  const [row] = await asVisitor((tx) =>
    tx.select({ slug: publications.slug }).from(publications).where(eq(publications.locale, locale)).limit(1),
  )
  return row?.slug ?? 'none'
}

// The same word may be an address in two languages, of two texts: the reader's own comes first.
async function traceOf(tx: Tx, asked: Locale, slug: string): Promise<(Trace & { articleId: string }) | null> {
  const rows = await tx
    .select({ locale: slugs.locale, articleId: slugs.articleId })
    .from(slugs)
    .where(and(inArray(slugs.locale, [...READABLE[asked]]), eq(slugs.slug, slug)))
  const own = READABLE[asked].map((locale) => rows.find((row) => row.locale === locale)).find(Boolean)
  if (!own) return null
  return { articleId: own.articleId, slugLocale: own.locale, slug, ...(await standings(tx, own.articleId)) }
}

async function wholeText(tx: Tx, id: string, locale: Locale) {
  const [text] = await tx
    .select({
      slug: publications.slug,
      publishedAt: publications.publishedAt,
      // To the microsecond, which a JavaScript date does not hold: neighbours may be that close.
      exactly: sql<string>`${publications.publishedAt}::text`,
      correctedAt: publications.correctedAt,
      title: versions.title,
      summary: versions.summary,
      body: versions.body,
      kind: versions.kind,
      eventOn: versions.eventOn,
      coverId: versions.coverId,
      code: articles.code,
      topic: { id: topics.id, key: topics.key, ar: topics.nameAr, fr: topics.nameFr, en: topics.nameEn },
      office: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
      signedBy: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
    })
    .from(publications)
    .innerJoin(versions, eq(versions.id, publications.versionId))
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(topics, eq(topics.id, versions.topicId))
    .innerJoin(offices, eq(offices.id, versions.bylineId))
    .innerJoin(bodies, eq(bodies.id, publications.bodyId))
    .where(and(eq(publications.articleId, id), eq(publications.locale, locale)))
  if (!text) throw new Error('a publication was there a moment ago')
  const here = { id, locale, exactly: text.exactly, topicId: text.topic.id }
  const [shown, papers, corrected, newer, older, related] = await Promise.all([
    picturesOf(tx, id, locale),
    documentsOf(tx, id, locale),
    correctionsOf(tx, id, locale),
    neighbour(tx, here, 'newer'),
    neighbour(tx, here, 'older'),
    relatedTo(tx, here),
  ])
  return { ...text, pictures: shown, documents: papers, corrections: corrected, newer, older, related }
}

const picturesOf = (tx: Tx, id: string, locale: Locale) =>
  tx
    .select({
      id: pictures.id,
      name: pictures.name,
      width: pictures.width,
      height: pictures.height,
      altAr: pictures.altAr,
      altFr: pictures.altFr,
      altEn: pictures.altEn,
      credit: pictures.credit,
    })
    .from(publicationPictures)
    .innerJoin(pictures, eq(pictures.id, publicationPictures.pictureId))
    .where(and(eq(publicationPictures.articleId, id), eq(publicationPictures.locale, locale)))

const documentsOf = (tx: Tx, id: string, locale: Locale) =>
  tx
    .select({
      id: documents.id,
      name: documents.name,
      title: documents.title,
      type: documents.type,
      bytes: documents.bytes,
    })
    .from(publicationDocuments)
    .innerJoin(documents, eq(documents.id, publicationDocuments.documentId))
    .where(and(eq(publicationDocuments.articleId, id), eq(publicationDocuments.locale, locale)))

const correctionsOf = (tx: Tx, id: string, locale: Locale) =>
  tx
    .select({ note: corrections.note, at: corrections.correctedAt })
    .from(corrections)
    .where(and(eq(corrections.articleId, id), eq(corrections.locale, locale)))
    .orderBy(asc(corrections.correctedAt))

type Here = { id: string; locale: Locale; exactly: string; topicId: string }

const around = {
  id: publications.articleId,
  locale: publications.locale,
  slug: publications.slug,
  title: versions.title,
  publishedAt: publications.publishedAt,
  eventOn: versions.eventOn,
}

// Ordered as the index has it; with any other place for nulls it would not serve.
const order: Record<'newer' | 'older', { beyond: SQL; by: SQL }> = {
  newer: {
    beyond: sql`>`,
    by: sql`${publications.publishedAt} asc nulls first, ${publications.articleId} asc`,
  },
  older: {
    beyond: sql`<`,
    by: sql`${publications.publishedAt} desc nulls last, ${publications.articleId} desc`,
  },
}

async function neighbour(tx: Tx, { id, locale, exactly }: Here, side: 'newer' | 'older') {
  const { beyond, by } = order[side]
  const [row] = await tx
    .select(around)
    .from(publications)
    .innerJoin(versions, eq(versions.id, publications.versionId))
    .where(
      and(
        eq(publications.locale, locale),
        sql`(${publications.publishedAt}, ${publications.articleId})
          ${beyond} (${exactly}::timestamptz, ${id}::uuid)`,
      ),
    )
    .orderBy(by)
    .limit(1)
  return row ?? null
}

const relatedTo = (tx: Tx, { id, locale, topicId }: Here) =>
  tx
    .select(around)
    .from(publications)
    .innerJoin(versions, eq(versions.id, publications.versionId))
    .where(
      and(eq(publications.topicId, topicId), eq(publications.locale, locale), ne(publications.articleId, id)),
    )
    .orderBy(sql`${publications.publishedAt} desc nulls last`)
    .limit(3)
