import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import {
  articles,
  corrections,
  discards,
  drafts,
  leads,
  publications,
  schedules,
  withdrawals,
} from '@/db/schema/news'
import { organisation } from '@/db/schema/portal'
import { members } from '@/db/schema/structure'
import { inSilence } from '@/features/silence/rules'
import type { Actor } from '@/gate/actor'
import { enqueue } from '@/gate/jobs'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import { EMPTY_DOC } from './article'
import {
  type Article,
  type Draft,
  draftAsSeen,
  draftOf,
  findArticle,
  findDiscarded,
  freeze,
  lockArticle,
  newestVersion,
  type Version,
  versionOf,
} from './draft-rows'
import type {
  ArticleInput,
  AsideInput,
  CorrectionInput,
  DescriptionInput,
  DraftInput,
  RestoreInput,
  ScheduleInput,
  StartInput,
  TextInput,
  UnscheduleInput,
  WithdrawalInput,
} from './input'
import { mayChooseLead, mayPublish, mayStart, mayWrite, seenByOthers } from './policy'
import {
  claimNumbered,
  claimSlug,
  dropSchedule,
  insistComplete,
  insistNeverPublic,
  insistPublic,
  publicationOf,
  scheduleOf,
  showFiles,
  wishedSlug,
} from './publication-rows'
import { sameWords, type Words } from './same-words'
import { freshCode } from './short-code'

/** Begins a text for a body, in one language. */
export const startArticle = (actor: Actor, { language, title, ...description }: StartInput) =>
  as(actor, async (tx) => {
    insist(mayStart(actor, description), 'notYours')
    const { bodyId } = description
    const articleId = randomUUID()
    await tx
      .insert(articles)
      .values({ ...description, id: articleId, authorId: actor.memberId, code: freshCode() })
    await tx
      .insert(drafts)
      .values({ articleId, bodyId, locale: language, title, body: EMPTY_DOC, savedBy: actor.memberId })
    await record(tx, actor, 'article.started', { subject: articleId, bodyId })
    return { articleId, language }
  })

/**
 * Saves what is being written. At a version that is not the newest it is refused as `stale`, with the text that
 * stands there; with `keepsTheirs` the person has seen that text, and it is kept as a version of its own.
 */
export const saveDraft = (actor: Actor, input: DraftInput) =>
  as(actor, async (tx) => {
    const { articleId, language, version, keepsTheirs } = input
    const article = await findArticle(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    const before = await draftOf(tx, articleId, language)
    if ((before?.version ?? 0) !== version) throw await stale(tx, before)
    const text = {
      title: input.title,
      summary: input.summary,
      slug: input.slug,
      body: input.body ?? before?.body ?? EMPTY_DOC,
    }
    if (before && sameWords(before, text)) return saved(before)
    if (keepsTheirs) await lockArticle(tx, articleId)
    if (before && keepsTheirs) await freeze(tx, article, before, 'replaced')
    const draft = await writeDraft(tx, actor, article, language, version, text)
    if (!draft) throw await stale(tx, await draftOf(tx, articleId, language))
    await record(tx, actor, 'article.saved', {
      subject: articleId,
      bodyId: article.bodyId,
      details: { language },
    })
    return saved(draft)
  })

const saved = ({ version, savedAt, slug }: Draft) => ({ version, savedAt: savedAt.toISOString(), slug })

/** What stands there instead, and who wrote it: all that is needed to choose between two texts. */
async function stale(tx: Tx, draft: Draft | undefined): Promise<Refused> {
  if (!draft) return new Refused('stale')
  const { title, summary, slug, body, version, savedAt, savedBy } = draft
  const [author] = await tx
    .select({ ar: members.nameAr, latin: members.nameLatin })
    .from(members)
    .where(eq(members.id, savedBy))
  const theirs = {
    title,
    summary,
    slug,
    body,
    version,
    savedAt: savedAt.toISOString(),
    savedBy: author ?? null,
  }
  return new Refused('stale', { theirs })
}

// Only onto the version that was seen: of fifty at once, one finds it.
async function writeDraft(
  tx: Tx,
  actor: Actor,
  { id: articleId, bodyId }: Article,
  language: Locale,
  version: number,
  text: Words,
): Promise<Draft | undefined> {
  const row = { ...text, savedBy: actor.memberId }
  if (version === 0) {
    const [first] = await tx
      .insert(drafts)
      .values({ ...row, articleId, bodyId, locale: language })
      .onConflictDoNothing()
      .returning()
    return first
  }
  const [next] = await tx
    .update(drafts)
    .set({ ...row, version: version + 1, savedAt: sql`now()` })
    .where(and(eq(drafts.articleId, articleId), eq(drafts.locale, language), eq(drafts.version, version)))
    .returning()
  return next
}

/** Sets a text aside as a version without touching the draft: what someone wrote and then gave way with. */
export const setAside = (actor: Actor, { articleId, language, body, ...words }: AsideInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    const draft = await draftOf(tx, articleId, language)
    insist(draft, 'notFound')
    const own = { ...draft, ...words, body: body ?? draft.body, savedBy: actor.memberId }
    const { number } = await freeze(tx, article, own, 'replaced')
    await record(tx, actor, 'article.kept', {
      subject: articleId,
      bodyId: article.bodyId,
      details: { language, number },
    })
    return { number }
  })

/** Keeps the draft as it stands, to come back to. Kept twice without a change, it is one version. */
export const keepVersion = (actor: Actor, { articleId, language, version }: TextInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    const draft = await draftAsSeen(tx, articleId, language, version)
    const kept = await keptAlready(tx, draft)
    const { number } = kept ?? (await freeze(tx, article, draft, 'kept'))
    await record(tx, actor, 'article.kept', {
      subject: articleId,
      bodyId: article.bodyId,
      details: { language, number },
    })
    return { number }
  })

async function keptAlready(tx: Tx, draft: Draft): Promise<Version | undefined> {
  const newest = await newestVersion(tx, draft.articleId, draft.locale)
  return newest && sameWords(newest, draft) ? newest : undefined
}

/** Makes an earlier version the draft again; the draft it takes the place of is kept first. */
export const restoreVersion = (actor: Actor, { articleId, language, version, number }: RestoreInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    const draft = await draftAsSeen(tx, articleId, language, version)
    const earlier = await versionOf(tx, articleId, language, number)
    insist(earlier, 'notFound')
    if (!(await keptAlready(tx, draft))) await freeze(tx, article, draft, 'replaced')
    const { title, summary, slug, body } = earlier
    const restored = await writeDraft(tx, actor, article, language, version, { title, summary, slug, body })
    if (!restored) throw await stale(tx, await draftOf(tx, articleId, language))
    await record(tx, actor, 'article.restored', {
      subject: articleId,
      bodyId: article.bodyId,
      details: { language, number },
    })
    return saved(restored)
  })

/** Changes what stands beside the text: topic, kind, day of the event, office that signs, cover, body. */
export const describeArticle = (actor: Actor, { articleId, version, ...description }: DescriptionInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    const moves = article.bodyId !== description.bodyId
    if (moves) insist(mayStart(actor, description), 'notYours')
    if (moves) await insistNeverPublic(tx, articleId)
    const changed = await tx
      .update(articles)
      .set({ ...description, version: version + 1 })
      .where(and(eq(articles.id, articleId), eq(articles.version, version)))
      .returning({ version: articles.version })
    insist(changed.length === 1, 'stale', { theirs: article })
    await record(tx, actor, 'article.described', { subject: articleId, bodyId: description.bodyId })
    return { version: version + 1 }
  })

/** Throws a text away that never was public; it can be taken back for 30 days. */
export const discardArticle = (actor: Actor, { articleId }: ArticleInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    await insistNeverPublic(tx, articleId)
    await tx.delete(schedules).where(eq(schedules.articleId, articleId))
    await tx
      .insert(discards)
      .values({ articleId, bodyId: article.bodyId, discardedBy: actor.memberId })
      .onConflictDoNothing()
    await record(tx, actor, 'article.discarded', { subject: articleId, bodyId: article.bodyId })
    return { articleId }
  })

/** Takes a discarded text back. */
export const takeBack = (actor: Actor, { articleId }: ArticleInput) =>
  as(actor, async (tx) => {
    const article = await findDiscarded(tx, articleId)
    insist(mayWrite(actor, article), 'notYours')
    await tx.delete(discards).where(eq(discards.articleId, articleId))
    await record(tx, actor, 'article.takenBack', { subject: articleId, bodyId: article.bodyId })
    return { articleId }
  })

/** Puts one language of an article before the public. Of several at once, one does; the others find it done. */
export const publish = (actor: Actor, { articleId, language, version }: TextInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayPublish(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    const draft = await draftAsSeen(tx, articleId, language, version)
    insist(seenByOthers(actor, article, draft), 'fourEyes')
    const standing = await publicationOf(tx, articleId, language)
    if (standing) {
      insist(await saysTheSame(tx, standing.versionId, draft), 'alreadyPublic')
      return { articleId, slug: standing.slug }
    }
    await insistComplete(tx, article, draft)
    const slug = await claimSlug(tx, draft)
    await putBeforePublic(tx, actor, await freeze(tx, article, { ...draft, slug }, 'published'))
    await record(tx, actor, 'article.published', {
      subject: articleId,
      bodyId: article.bodyId,
      details: { language, slug },
    })
    return { articleId, slug }
  })

const saysTheSame = async (tx: Tx, versionId: string, draft: Draft) => {
  const version = await versionOf(tx, draft.articleId, draft.locale, versionId)
  return version !== undefined && sameWords({ ...draft, slug: version.slug }, version)
}

async function putBeforePublic(tx: Tx, actor: Actor, version: Version): Promise<void> {
  const { id: versionId, articleId, bodyId, locale, slug, topicId } = version
  await inSilence(
    tx
      .insert(publications)
      .values({ articleId, bodyId, locale, versionId, slug, topicId, publishedBy: actor.memberId }),
  )
  await showFiles(tx, version)
  await dropSchedule(tx, articleId, locale)
}

/** Puts right what is public: a new version in its place, and a dated note in the reader's sight. */
export const correct = (actor: Actor, { articleId, language, version, note }: CorrectionInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayPublish(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    const draft = await draftAsSeen(tx, articleId, language, version)
    insist(seenByOthers(actor, article, draft), 'fourEyes')
    const standing = await publicationOf(tx, articleId, language)
    insist(standing, 'notPublic')
    await insistComplete(tx, article, draft)
    const slug = await claimSlug(tx, { ...draft, slug: draft.slug || standing.slug })
    await replacePublic(tx, await freeze(tx, article, { ...draft, slug }, 'corrected'))
    const { bodyId } = article
    await tx
      .insert(corrections)
      .values({ id: randomUUID(), articleId, bodyId, locale: language, note, correctedBy: actor.memberId })
    await record(tx, actor, 'article.corrected', { subject: articleId, bodyId, details: { language, note } })
    return { articleId, slug }
  })

async function replacePublic(tx: Tx, version: Version): Promise<void> {
  const { id: versionId, articleId, locale, slug, topicId } = version
  await inSilence(
    tx
      .update(publications)
      .set({ versionId, slug, topicId, correctedAt: sql`now()` })
      .where(and(eq(publications.articleId, articleId), eq(publications.locale, locale))),
  )
  await showFiles(tx, version)
}

/** Takes one language back, for a reason that readers are told; its address answers that it is gone. */
export const withdraw = (actor: Actor, { articleId, language, reason }: WithdrawalInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayPublish(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    insist(await publicationOf(tx, articleId, language), 'notPublic')
    const { bodyId } = article
    await tx
      .delete(publications)
      .where(and(eq(publications.articleId, articleId), eq(publications.locale, language)))
    await tx
      .insert(withdrawals)
      .values({ id: randomUUID(), articleId, bodyId, locale: language, reason, withdrawnBy: actor.memberId })
    await record(tx, actor, 'article.withdrawn', {
      subject: articleId,
      bodyId,
      details: { language, reason },
    })
    return { articleId }
  })

/** Plans the publication of the draft as it stands now; what is written later does not slip out with it. */
export const schedule = (actor: Actor, { articleId, language, version, publishAt }: ScheduleInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayPublish(actor, article), 'notYours')
    insist(publishAt > new Date(), 'invalid', { fields: { day: 'past' } })
    await lockArticle(tx, articleId)
    const draft = await draftAsSeen(tx, articleId, language, version)
    insist(seenByOthers(actor, article, draft), 'fourEyes')
    insist(!(await publicationOf(tx, articleId, language)), 'alreadyPublic')
    await insistComplete(tx, article, draft)
    const slug = await wishedSlug(tx, draft)
    const { id: versionId } = await freeze(tx, article, { ...draft, slug }, 'scheduled')
    const { bodyId } = article
    const plannedBy = actor.memberId
    await dropSchedule(tx, articleId, language)
    await tx
      .insert(schedules)
      .values({ articleId, bodyId, locale: language, versionId, publishAt, plannedBy })
    await enqueue(tx, 'publication', { articleId, locale: language, plannedBy }, { startAfter: publishAt })
    await record(tx, actor, 'article.scheduled', {
      subject: articleId,
      bodyId,
      details: { language, publishAt },
    })
    return { articleId }
  })

/** Gives a plan up. */
export const unschedule = (actor: Actor, { articleId, language }: UnscheduleInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayPublish(actor, article), 'notYours')
    await dropSchedule(tx, articleId, language)
    await record(tx, actor, 'article.unscheduled', {
      subject: articleId,
      bodyId: article.bodyId,
      details: { language },
    })
    return { articleId }
  })

/**
 * Does what was planned, as whoever planned it and with the rights they have now. A plan that was given up, moved
 * or done is passed over. Out: whether the text is public by this plan.
 */
export const publishAsPlanned = (actor: Actor, { articleId, language }: UnscheduleInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayPublish(actor, article), 'notYours')
    await lockArticle(tx, articleId)
    const plan = await scheduleOf(tx, articleId, language)
    if (!plan?.isDue || plan.plannedBy !== actor.memberId) return false
    const version = await versionOf(tx, articleId, language, plan.versionId)
    insist(version, 'notFound')
    insist(seenByOthers(actor, article, version), 'fourEyes')
    if (await publicationOf(tx, articleId, language)) return false
    const slug = await claimNumbered(tx, version)
    await putBeforePublic(tx, actor, { ...version, slug })
    const details = { language, slug, planned: true }
    await record(tx, actor, 'article.published', { subject: articleId, bodyId: article.bodyId, details })
    return true
  })

/** Opens the home page with this story. Refuses `notPublic`: a draft would open nothing. */
export const chooseLead = (actor: Actor, { articleId }: ArticleInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayChooseLead(actor, await rootOf(tx)), 'notYours')
    await insistPublic(tx, articleId)
    const { bodyId } = article
    await tx.delete(leads).where(eq(leads.articleId, articleId))
    await tx.insert(leads).values({ articleId, bodyId, chosenBy: actor.memberId })
    await record(tx, actor, 'article.leadChosen', { subject: articleId, bodyId })
    return { articleId }
  })

/** Opens the home page with the newest story again, or with the one chosen before. */
export const dropLead = (actor: Actor, { articleId }: ArticleInput) =>
  as(actor, async (tx) => {
    const article = await findArticle(tx, articleId)
    insist(mayChooseLead(actor, await rootOf(tx)), 'notYours')
    await tx.delete(leads).where(eq(leads.articleId, articleId))
    await record(tx, actor, 'article.leadDropped', { subject: articleId, bodyId: article.bodyId })
    return { articleId }
  })

async function rootOf(tx: Tx): Promise<string> {
  const [row] = await tx.select({ rootId: organisation.rootId }).from(organisation).limit(1)
  insist(row, 'notFound')
  return row.rootId
}
