import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { documents, pictures } from '@/db/schema/files'
import {
  publicationDocuments,
  publicationPictures,
  publications,
  schedules,
  slugs,
  withdrawals,
} from '@/db/schema/news'
import { type Faults, insist } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import { type Gap, gapsOf } from './article'
import type { Article, Draft, Version } from './draft-rows'
import { papersIn, picturesIn } from './plain-text'
import { numbered, slugFrom } from './slug'

const MOST_NAMESAKES = 200

/** The publication of one language, or undefined. */
export async function publicationOf(tx: Tx, articleId: string, language: Locale) {
  const [row] = await tx
    .select()
    .from(publications)
    .where(and(eq(publications.articleId, articleId), eq(publications.locale, language)))
  return row
}

/** Refuses `notPublic` while an article is public in no language. */
export async function insistPublic(tx: Tx, articleId: string): Promise<void> {
  const shown = await tx.select().from(publications).where(eq(publications.articleId, articleId)).limit(1)
  insist(shown.length > 0, 'notPublic')
}

/** Refuses `wasPublic` once any language of an article was public: readers were told of it, and it stays. */
export async function insistNeverPublic(tx: Tx, articleId: string): Promise<void> {
  const shown = await tx.select().from(publications).where(eq(publications.articleId, articleId)).limit(1)
  const taken = await tx.select().from(withdrawals).where(eq(withdrawals.articleId, articleId)).limit(1)
  insist(shown.length + taken.length === 0, 'wasPublic')
}

const plan = {
  versionId: schedules.versionId,
  plannedBy: schedules.plannedBy,
  publishAt: schedules.publishAt,
  // By the clock that the queue goes by: another's could be a moment behind.
  isDue: sql<boolean>`${schedules.publishAt} <= now()`,
}

/** The plan of one language, and whether its hour has come; or undefined. */
export async function scheduleOf(tx: Tx, articleId: string, language: Locale) {
  const [row] = await tx
    .select(plan)
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), eq(schedules.locale, language)))
  return row
}

/** Ends the plan of one language, if there is one. */
export const dropSchedule = (tx: Tx, articleId: string, language: Locale) =>
  tx.delete(schedules).where(and(eq(schedules.articleId, articleId), eq(schedules.locale, language)))

/** The ids of all pictures that a text would show, its cover among them. */
const shownPictures = (text: Pick<Version, 'body' | 'coverId'>) => [
  ...new Set([...(text.coverId ? [text.coverId] : []), ...picturesIn(text.body)]),
]

/** All that a draft lacks before it can be public, what it shows included; refuses `incomplete` with the list. */
export async function insistComplete(tx: Tx, article: Article, draft: Draft): Promise<void> {
  const gaps: Gap[] = [
    ...gapsOf({ ...draft, slug: draft.slug || slugFrom(draft.title) }),
    ...(await pictureGaps(tx, shownPictures({ body: draft.body, coverId: article.coverId }))),
    ...(await paperGaps(tx, papersIn(draft.body))),
  ]
  const fields: Faults = Object.fromEntries(gaps.map((gap) => [gap, gap]))
  insist(gaps.length === 0, 'incomplete', { fields })
}

async function pictureGaps(tx: Tx, ids: string[]): Promise<Gap[]> {
  if (ids.length === 0) return []
  const { id, altAr, altFr, altEn, consent } = pictures
  const found = await tx
    .select({ id, altAr, altFr, altEn, consent })
    .from(pictures)
    .where(and(inArray(id, ids), isNull(pictures.removedAt)))
  const gaps: Gap[] = []
  if (found.length < ids.length) gaps.push('pictureGone')
  if (found.some((picture) => !picture.altAr && !picture.altFr && !picture.altEn)) gaps.push('pictureWords')
  if (found.some((picture) => !picture.consent)) gaps.push('pictureConsent')
  return gaps
}

async function paperGaps(tx: Tx, ids: string[]): Promise<Gap[]> {
  if (ids.length === 0) return []
  const found = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(inArray(documents.id, ids), isNull(documents.removedAt)))
  return found.length < ids.length ? ['paperGone'] : []
}

type Addressed = Pick<Version, 'articleId' | 'bodyId' | 'locale' | 'slug' | 'title'>

/**
 * Makes an address this article's own, for good. One that people chose and that is another's is refused as
 * `slugTaken`; one made of the title gets a number. Out: the address.
 */
export async function claimSlug(tx: Tx, text: Addressed): Promise<string> {
  if (text.slug === '') return claimNumbered(tx, { ...text, slug: slugFrom(text.title) })
  const { articleId, bodyId, locale, slug } = text
  insist(await claimed(tx, { articleId, bodyId, locale, slug }), 'invalid', { fields: { slug: 'slugTaken' } })
  return slug
}

/** The same where nobody is there to choose another: if it is taken meanwhile, it gets a number. */
export async function claimNumbered(tx: Tx, { articleId, bodyId, locale, slug }: Addressed): Promise<string> {
  for (let n = 1; n < MOST_NAMESAKES; n += 1) {
    const free = numbered(slug, n)
    if (await claimed(tx, { articleId, bodyId, locale, slug: free })) return free
  }
  insist(false, 'invalid', { fields: { slug: 'slugTaken' } })
}

/** The address that a text will have at its hour; claimed only then, since addresses are public. */
export async function wishedSlug(tx: Tx, { articleId, locale, slug, title }: Addressed): Promise<string> {
  if (slug === '') return slugFrom(title)
  const holder = await holderOf(tx, locale, slug)
  insist(!holder || holder === articleId, 'invalid', { fields: { slug: 'slugTaken' } })
  return slug
}

async function holderOf(tx: Tx, locale: Locale, slug: string): Promise<string | undefined> {
  const [holder] = await tx
    .select({ articleId: slugs.articleId })
    .from(slugs)
    .where(and(eq(slugs.locale, locale), eq(slugs.slug, slug)))
  return holder?.articleId
}

async function claimed(tx: Tx, address: Omit<typeof slugs.$inferInsert, 'since'>): Promise<boolean> {
  const added = await tx.insert(slugs).values(address).onConflictDoNothing().returning({ slug: slugs.slug })
  if (added.length > 0) return true
  return (await holderOf(tx, address.locale, address.slug)) === address.articleId
}

/** Makes public exactly the pictures and documents that a public text shows. */
export async function showFiles(tx: Tx, version: Version): Promise<void> {
  const { articleId, bodyId, locale } = version
  const ofText = (table: typeof publicationPictures | typeof publicationDocuments) =>
    and(eq(table.articleId, articleId), eq(table.locale, locale))
  await tx.delete(publicationPictures).where(ofText(publicationPictures))
  await tx.delete(publicationDocuments).where(ofText(publicationDocuments))
  const pictureRows = shownPictures(version).map((pictureId) => ({ articleId, bodyId, locale, pictureId }))
  const paperRows = papersIn(version.body).map((documentId) => ({ articleId, bodyId, locale, documentId }))
  if (pictureRows.length > 0) await tx.insert(publicationPictures).values(pictureRows)
  if (paperRows.length > 0) await tx.insert(publicationDocuments).values(paperRows)
}
