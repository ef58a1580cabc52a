import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { ledger } from '@/db/schema/access'
import { drafts, publications, versions } from '@/db/schema/news'
import { members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'

const MOST = 200

const who = { ar: members.nameAr, latin: members.nameLatin }

/**
 * What was kept of a text in one language, the latest first; the draft as it stands now (null: there is none); and
 * the words of the versions with these numbers. Two queries.
 */
export const keptVersions = (actor: Actor, articleId: string, language: Locale, numbers: number[] = []) =>
  as(actor.reader, async (tx) => {
    const kept = await tx
      .select({
        number: versions.number,
        reason: versions.reason,
        title: versions.title,
        savedAt: versions.savedAt,
        savedBy: who,
        isPublic: sql<boolean>`${publications.versionId} is not null`,
      })
      .from(versions)
      .leftJoin(members, eq(members.id, versions.savedBy))
      .leftJoin(publications, eq(publications.versionId, versions.id))
      .where(and(eq(versions.articleId, articleId), eq(versions.locale, language)))
      .orderBy(desc(versions.number))
      .limit(MOST)
    const texts = await wordsIn(tx, articleId, language, numbers)
    return { kept, draft: texts.find(({ number }) => number === DRAFT) ?? null, texts }
  })

/** Whether the actor may read what is being written of an article, in whatever language. */
export const isBeingWritten = (actor: Actor, articleId: string) =>
  as(actor.reader, async (tx) => {
    const found = await tx
      .select({ id: drafts.articleId })
      .from(drafts)
      .where(eq(drafts.articleId, articleId))
      .limit(1)
    return found.length > 0
  })

/** The number that stands for the draft, among those of versions. */
const DRAFT = 0

const wordsIn = (tx: Tx, articleId: string, language: Locale, numbers: number[]) =>
  tx
    .select({
      number: sql<number>`${DRAFT}::int`,
      title: drafts.title,
      summary: drafts.summary,
      slug: drafts.slug,
      body: drafts.body,
      version: drafts.version,
      bodyId: drafts.bodyId,
    })
    .from(drafts)
    .where(and(eq(drafts.articleId, articleId), eq(drafts.locale, language)))
    .unionAll(
      tx
        .select({
          number: versions.number,
          title: versions.title,
          summary: versions.summary,
          slug: versions.slug,
          body: versions.body,
          version: versions.number,
          bodyId: versions.bodyId,
        })
        .from(versions)
        .where(
          and(
            eq(versions.articleId, articleId),
            eq(versions.locale, language),
            inArray(versions.number, numbers),
          ),
        ),
    )

export type KeptVersion = Awaited<ReturnType<typeof keptVersions>>['kept'][number]

/** What the ledger says of an article, the latest first; lines of the same kind by the same person in a row are one. */
export const historyOf = (actor: Actor, articleId: string) =>
  as(actor.reader, async (tx) => {
    const lines = await tx
      .select({ at: ledger.at, act: ledger.act, who })
      .from(ledger)
      .leftJoin(members, eq(members.id, ledger.actorId))
      .where(eq(ledger.subject, articleId))
      .orderBy(desc(ledger.at))
      .limit(500)
    return joined(lines)
  })

type Line = { at: Date; act: string; who: { ar: string; latin: string } | null }
export type HistoryLine = Line & { times: number }

/** Lines of the same kind by the same person in a row, told as one. In: the latest first. */
export function joined(lines: Line[]): HistoryLine[] {
  const told: HistoryLine[] = []
  for (const line of lines) {
    const last = told.at(-1)
    if (last && last.act === line.act && last.who?.ar === line.who?.ar) last.times += 1
    else told.push({ ...line, times: 1 })
  }
  return told
}
