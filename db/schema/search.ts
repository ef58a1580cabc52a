import {
  customType,
  date,
  index,
  pgRole,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import { entrusted, memberReads, published, reached } from '../policies.ts'
import { articles, drafts, publications, topics, versions } from './news.ts'
import { communes } from './structure.ts'

/** Keeps the index: owns the triggers that write it and the one lookup that may pass over drafts. */
export const keeper = pgRole('portal_search').existing()

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

// What both indexes hold of a text in one language. `vector` has the words in the forms that
// search.vector() gives them, and marks for filters, so that one index answers words and filters together.
const indexed = () => ({
  articleId: uuid().notNull(),
  locale: text({ enum: LOCALES }).notNull(),
  bodyId: uuid().notNull(),
  topicId: uuid()
    .notNull()
    .references(() => topics.id),
  /** The day of what is told, or else of the telling: what «newest first» and the year go by. */
  toldOn: date().notNull(),
  title: text().notNull(),
  summary: text().notNull(),
  /** The text without its marks, as it was written: snippets are cut from it. */
  words: text().notNull(),
  vector: tsvector().notNull(),
})

/** The public texts: a row stands exactly while its publication does. */
export const searchEntries = pgTable(
  'search_entries',
  {
    ...indexed(),
    slug: text().notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.articleId, entry.locale] }),
    index().on(entry.toldOn),
    // Without fastupdate: a list of pending words would have to be read through at every search.
    index().using('gin', entry.vector).with({ fastupdate: false }),
    published(),
    entrusted('search_keeps', keeper, 'all'),
  ],
)

/** The texts on the desk: the draft, or what is public where no draft is left. */
export const searchDeskEntries = pgTable(
  'search_desk_entries',
  {
    ...indexed(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.articleId, entry.locale] }),
    index().on(entry.toldOn),
    index().using('gin', entry.vector).with({ fastupdate: false }),
    memberReads(reached(entry.bodyId, 'news.write', 'news.publish')),
    entrusted('search_keeps', keeper, 'all'),
  ],
)

/** Every word of the public texts, once: what a misspelt word may have meant. */
export const searchWords = pgTable(
  'search_words',
  {
    /** Normalised. */
    word: text().primaryKey(),
    /** As a text has it. */
    spelled: text().notNull(),
  },
  (entry) => [
    index().using('gin', entry.word.op('gin_trgm_ops')),
    published(),
    entrusted('search_keeps', keeper, 'all'),
  ],
)

/** Names that stand for each other: the same meaning, the same results. */
export const searchSynonyms = pgTable(
  'search_synonyms',
  {
    meaning: text().notNull(),
    /** Normalised; may be several words. */
    phrase: text().notNull(),
  },
  (synonym) => [
    primaryKey({ columns: [synonym.phrase, synonym.meaning] }),
    index().on(synonym.meaning),
    published(),
    entrusted('search_keeps', keeper, 'all'),
  ],
)

// What the index is made from.
export const searchReadsArticles = entrusted('search_reads', keeper, 'select').link(articles)
export const searchReadsDrafts = entrusted('search_reads', keeper, 'select').link(drafts)
export const searchReadsVersions = entrusted('search_reads', keeper, 'select').link(versions)
export const searchReadsPublications = entrusted('search_reads', keeper, 'select').link(publications)
export const searchReadsCommunes = entrusted('search_reads', keeper, 'select').link(communes)
