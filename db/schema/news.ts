import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import {
  atRoot,
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  published,
  reached,
} from '../policies.ts'
import { clerk, job } from '../roles.ts'
import { documents, pictures } from './files.ts'
import { bodies, members, offices } from './structure.ts'

export const ARTICLE_KINDS = ['news', 'communique', 'statement'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

/** The node tree of a text, as the editor writes it and the server renders it. */
export type Doc = { type: 'doc'; content?: DocNode[] }
export type DocNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: DocNode[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

const locale = () => text({ enum: LOCALES }).notNull()
const at = () => timestamp({ withTimezone: true }).notNull().defaultNow()

// What never was public moves to another body with its article, and goes with it. What was public has no such
// reference: the database itself then refuses both.
const ownArticle = (row: { articleId: AnyPgColumn; bodyId: AnyPgColumn }) =>
  foreignKey({ columns: [row.articleId, row.bodyId], foreignColumns: [articles.id, articles.bodyId] })
    .onUpdate('cascade')
    .onDelete('cascade')

const longDiscarded = (articleId: AnyPgColumn) =>
  sql`exists (select from discards d where d.article_id = ${articleId} and d.discarded_at < now() - interval '30 days')`

/** A closed set that lists are filtered by. */
export const topics = pgTable(
  'topics',
  {
    id: uuid().primaryKey(),
    key: text().notNull().unique(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    position: integer().notNull(),
  },
  () => [published()],
)

/** A piece of news in up to three languages; it belongs to a body and to nobody's eyes until published. */
export const articles = pgTable(
  'articles',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    /** The office under which the text is signed. */
    bylineId: uuid()
      .notNull()
      .references(() => offices.id),
    kind: text({ enum: ARTICLE_KINDS }).notNull().default('news'),
    topicId: uuid()
      .notNull()
      .references(() => topics.id),
    /** The day of what is told, apart from the day of publication. */
    eventOn: date(),
    coverId: uuid().references(() => pictures.id, { onDelete: 'set null' }),
    /** Short ASCII address: /a/<code>. */
    code: text().notNull().unique(),
    version: integer().notNull().default(1),
    createdAt: at(),
  },
  (article) => [
    unique('articles_id_body').on(article.id, article.bodyId),
    index().on(article.bodyId, article.createdAt),
    published(sql`exists (select from publications p where p.article_id = ${article.id})
      or exists (select from withdrawals w where w.article_id = ${article.id})`),
    memberReads(reached(article.bodyId, 'news.write', 'news.publish')),
    memberAdds(sql`(${reached(article.bodyId, 'news.write')}) and ${mine(article.authorId)}`),
    memberChanges(reached(article.bodyId, 'news.write', 'news.publish')),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_finds_discarded', job, 'select', longDiscarded(article.id)),
    entrusted('job_clears_discarded', job, 'delete', longDiscarded(article.id)),
  ],
)

/**
 * A text that never was public, thrown away: it lies here for 30 days and can be taken back,
 * then housekeeping removes it with all its drafts and versions.
 */
export const discards = pgTable(
  'discards',
  {
    articleId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    discardedBy: uuid()
      .notNull()
      .references(() => members.id),
    discardedAt: at(),
  },
  (discard) => [
    ownArticle(discard),
    memberReads(reached(discard.bodyId, 'news.write', 'news.publish')),
    memberAdds(sql`(${reached(discard.bodyId, 'news.write', 'news.publish')}) and ${mine(discard.discardedBy)}
      and not exists (select from publications p where p.article_id = ${discard.articleId})
      and not exists (select from withdrawals w where w.article_id = ${discard.articleId})`),
    memberRemoves(reached(discard.bodyId, 'news.write', 'news.publish')),
    entrusted('job_finds', job, 'select', sql`${discard.discardedAt} < now() - interval '30 days'`),
  ],
)

/** The text being written, one a language. */
export const drafts = pgTable(
  'drafts',
  {
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    title: text().notNull().default(''),
    summary: text().notNull().default(''),
    slug: text().notNull().default(''),
    body: jsonb().$type<Doc>().notNull(),
    version: integer().notNull().default(1),
    savedBy: uuid()
      .notNull()
      .references(() => members.id),
    savedAt: at(),
  },
  (draft) => [
    primaryKey({ columns: [draft.articleId, draft.locale] }),
    ownArticle(draft),
    memberReads(reached(draft.bodyId, 'news.write', 'news.publish')),
    memberAdds(sql`(${reached(draft.bodyId, 'news.write', 'news.publish')}) and ${mine(draft.savedBy)}`),
    memberChanges(
      reached(draft.bodyId, 'news.write', 'news.publish'),
      sql`(${reached(draft.bodyId, 'news.write', 'news.publish')}) and ${mine(draft.savedBy)}`,
    ),
  ],
)

export const VERSION_REASONS = ['kept', 'replaced', 'scheduled', 'published', 'corrected'] as const

/** A frozen text with all that is shown beside it: what is public is always one of these. */
export const versions = pgTable(
  'versions',
  {
    id: uuid().primaryKey(),
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    number: integer().notNull(),
    reason: text({ enum: VERSION_REASONS }).notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    slug: text().notNull(),
    body: jsonb().$type<Doc>().notNull(),
    kind: text({ enum: ARTICLE_KINDS }).notNull(),
    topicId: uuid()
      .notNull()
      .references(() => topics.id),
    bylineId: uuid()
      .notNull()
      .references(() => offices.id),
    eventOn: date(),
    coverId: uuid().references(() => pictures.id, { onDelete: 'set null' }),
    /** Who wrote the words last; where a body asks for four eyes, someone else publishes them. */
    savedBy: uuid()
      .notNull()
      .references(() => members.id),
    savedAt: at(),
  },
  (version) => [
    unique('versions_number').on(version.articleId, version.locale, version.number),
    ownArticle(version),
    published(sql`exists (select from publications p where p.version_id = ${version.id})`),
    memberReads(reached(version.bodyId, 'news.write', 'news.publish')),
    // Nobody signs their words with another's name: a version is one's own, or a draft exactly as it stands.
    memberAdds(sql`(${reached(version.bodyId, 'news.write', 'news.publish')}) and (${mine(version.savedBy)}
      or exists (select from drafts d where d.article_id = ${version.articleId} and d.locale = ${version.locale}
        and d.saved_by = ${version.savedBy} and d.title = ${version.title} and d.summary = ${version.summary}
        and d.body = ${version.body}))`),
  ],
)

/** Public exactly while this row stands; withdrawing ends it. */
export const publications = pgTable(
  'publications',
  {
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    versionId: uuid()
      .notNull()
      .unique()
      .references(() => versions.id),
    slug: text().notNull(),
    topicId: uuid()
      .notNull()
      .references(() => topics.id),
    publishedBy: uuid()
      .notNull()
      .references(() => members.id),
    publishedAt: at(),
    correctedAt: timestamp({ withTimezone: true }),
  },
  (publication) => [
    primaryKey({ columns: [publication.articleId, publication.locale] }),
    foreignKey({
      columns: [publication.articleId, publication.bodyId],
      foreignColumns: [articles.id, articles.bodyId],
    }),
    unique('publications_slug').on(publication.locale, publication.slug),
    index().on(publication.locale, publication.publishedAt.desc()),
    index().on(publication.publishedAt.desc()),
    index().on(publication.topicId, publication.publishedAt.desc()),
    index().on(publication.bodyId, publication.publishedAt.desc()),
    published(),
    memberAdds(sql`(${reached(publication.bodyId, 'news.publish')}) and ${mine(publication.publishedBy)}
      and access.may_put_before_public(${publication.versionId})`),
    memberChanges(
      reached(publication.bodyId, 'news.publish'),
      sql`(${reached(publication.bodyId, 'news.publish')}) and access.may_put_before_public(${publication.versionId})`,
    ),
    memberRemoves(reached(publication.bodyId, 'news.publish')),
  ],
)

/** Why and when a text was taken back; stays for good, without the text. */
export const withdrawals = pgTable(
  'withdrawals',
  {
    id: uuid().primaryKey(),
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    reason: text().notNull(),
    withdrawnBy: uuid()
      .notNull()
      .references(() => members.id),
    withdrawnAt: at(),
  },
  (withdrawal) => [
    index().on(withdrawal.articleId, withdrawal.locale),
    foreignKey({
      columns: [withdrawal.articleId, withdrawal.bodyId],
      foreignColumns: [articles.id, articles.bodyId],
    }),
    check('withdrawals_say_why', sql`length(trim(${withdrawal.reason})) > 0`),
    published(),
    memberAdds(sql`(${reached(withdrawal.bodyId, 'news.publish')}) and ${mine(withdrawal.withdrawnBy)}`),
  ],
)

/** What was put right after publication, dated, in the reader's sight. */
export const corrections = pgTable(
  'corrections',
  {
    id: uuid().primaryKey(),
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    note: text().notNull(),
    correctedBy: uuid()
      .notNull()
      .references(() => members.id),
    correctedAt: at(),
  },
  (correction) => [
    index().on(correction.articleId, correction.locale),
    foreignKey({
      columns: [correction.articleId, correction.bodyId],
      foreignColumns: [articles.id, articles.bodyId],
    }),
    check('corrections_say_what', sql`length(trim(${correction.note})) > 0`),
    published(sql`exists (select from publications p
      where p.article_id = ${correction.articleId} and p.locale = ${correction.locale})`),
    memberReads(reached(correction.bodyId, 'news.write', 'news.publish')),
    memberAdds(sql`(${reached(correction.bodyId, 'news.publish')}) and ${mine(correction.correctedBy)}`),
  ],
)

/** A publication that waits for its hour; what it will publish is fixed when it is planned. */
export const schedules = pgTable(
  'schedules',
  {
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    versionId: uuid()
      .notNull()
      .references(() => versions.id, { onDelete: 'cascade' }),
    publishAt: timestamp({ withTimezone: true }).notNull(),
    plannedBy: uuid()
      .notNull()
      .references(() => members.id),
    plannedAt: at(),
  },
  (schedule) => [
    primaryKey({ columns: [schedule.articleId, schedule.locale] }),
    ownArticle(schedule),
    memberReads(reached(schedule.bodyId, 'news.write', 'news.publish')),
    memberAdds(sql`(${reached(schedule.bodyId, 'news.publish')}) and ${mine(schedule.plannedBy)}
      and access.may_put_before_public(${schedule.versionId})`),
    memberRemoves(reached(schedule.bodyId, 'news.publish')),
  ],
)

/** Every address a text ever had, so that no link dies when a title changes. */
export const slugs = pgTable(
  'slugs',
  {
    locale: locale(),
    slug: text().notNull(),
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    since: at(),
  },
  (address) => [
    primaryKey({ columns: [address.locale, address.slug] }),
    index().on(address.articleId),
    foreignKey({
      columns: [address.articleId, address.bodyId],
      foreignColumns: [articles.id, articles.bodyId],
    }),
    published(),
    memberAdds(reached(address.bodyId, 'news.publish')),
  ],
)

/** The story that opens the home page: the newest of these that is public. */
export const leads = pgTable(
  'leads',
  {
    articleId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    chosenBy: uuid()
      .notNull()
      .references(() => members.id),
    chosenAt: at(),
  },
  (lead) => [
    foreignKey({
      columns: [lead.articleId, lead.bodyId],
      foreignColumns: [articles.id, articles.bodyId],
    }).onDelete('cascade'),
    published(),
    // The home page is the whole organisation's: choosing its story takes the right to publish at the root.
    memberAdds(sql`${atRoot('news.publish')} and ${mine(lead.chosenBy)}`),
    memberRemoves(atRoot('news.publish')),
  ],
)

/** Which pictures a public text shows: a picture is public exactly while such a row stands. */
export const publicationPictures = pgTable(
  'publication_pictures',
  {
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    pictureId: uuid()
      .notNull()
      .references(() => pictures.id),
  },
  (use) => [
    primaryKey({ columns: [use.articleId, use.locale, use.pictureId] }),
    index().on(use.pictureId),
    foreignKey({
      columns: [use.articleId, use.locale],
      foreignColumns: [publications.articleId, publications.locale],
    }).onDelete('cascade'),
    published(),
    entrusted('job_looks', job, 'select'),
    // Whoever makes a picture public must be able to see it themselves.
    memberAdds(sql`(${reached(use.bodyId, 'news.publish')})
      and exists (select from pictures p where p.id = ${use.pictureId} and p.removed_at is null)`),
    memberRemoves(reached(use.bodyId, 'news.publish')),
  ],
)

/** Which documents a public text offers: likewise. */
export const publicationDocuments = pgTable(
  'publication_documents',
  {
    articleId: uuid().notNull(),
    bodyId: uuid().notNull(),
    locale: locale(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
  },
  (use) => [
    primaryKey({ columns: [use.articleId, use.locale, use.documentId] }),
    index().on(use.documentId),
    foreignKey({
      columns: [use.articleId, use.locale],
      foreignColumns: [publications.articleId, publications.locale],
    }).onDelete('cascade'),
    published(),
    entrusted('job_looks', job, 'select'),
    memberAdds(sql`(${reached(use.bodyId, 'news.publish')})
      and exists (select from documents d where d.id = ${use.documentId} and d.removed_at is null)`),
    memberRemoves(reached(use.bodyId, 'news.publish')),
  ],
)
