import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { entrusted, memberAdds, memberReads, memberRemoves, mine, reached } from '../policies.ts'
import { clerk } from '../roles.ts'
import { elections } from './elections.ts'
import { articles } from './news.ts'
import { at, by, programmes } from './programmes.ts'
import { bodies } from './structure.ts'

/** An article that campaigns: exactly while this row stands, it rests during the silence before an election. */
export const campaignArticles = pgTable(
  'campaign_articles',
  {
    articleId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    markedBy: by(),
    markedAt: at(),
  },
  (row) => [
    // A text that moves to another body takes its mark along.
    foreignKey({
      columns: [row.articleId, row.bodyId],
      foreignColumns: [articles.id, articles.bodyId],
      name: 'campaign_articles_of_body',
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
    index().on(row.bodyId),
    memberReads(reached(row.bodyId, 'news.write', 'news.publish', 'election.plan')),
    memberAdds(sql`(${reached(row.bodyId, 'news.write', 'news.publish')}) and ${mine(row.markedBy)}`),
    memberRemoves(reached(row.bodyId, 'news.write', 'news.publish')),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** Somebody asks that one text, or one programme, be put before the public in spite of the silence. Never changed. */
export const silenceOverrides = pgTable(
  'silence_overrides',
  {
    id: uuid().primaryKey(),
    electionId: uuid()
      .notNull()
      .references(() => elections.id),
    /** Of what is to be put before the public. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    articleId: uuid().references(() => articles.id, { onDelete: 'cascade' }),
    programmeId: uuid().references(() => programmes.id),
    reason: text().notNull(),
    askedBy: by(),
    askedAt: at(),
  },
  (row) => [
    unique('silence_overrides_whole').on(row.id, row.bodyId),
    index().on(row.electionId),
    index().on(row.bodyId),
    check('silence_overrides_of_one', sql`num_nonnulls(${row.articleId}, ${row.programmeId}) = 1`),
    check('silence_overrides_reasoned', sql`length(trim(${row.reason})) > 0`),
    memberReads(reached(row.bodyId, 'news.publish', 'programme.adopt', 'election.plan')),
    memberAdds(sql`(${reached(row.bodyId, 'news.publish', 'programme.adopt')}) and ${mine(row.askedBy)}
      and election.is_within(${row.electionId}, ${row.bodyId})
      and election.is_own(${row.articleId}, ${row.programmeId}, ${row.bodyId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** A second person agrees; the trigger sees that it is another one. */
export const silenceGrants = pgTable(
  'silence_grants',
  {
    overrideId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    grantedBy: by(),
    grantedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    foreignKey({
      columns: [row.overrideId, row.bodyId],
      foreignColumns: [silenceOverrides.id, silenceOverrides.bodyId],
      name: 'silence_grants_of_override',
    }).onDelete('cascade'),
    index().on(row.bodyId),
    memberReads(reached(row.bodyId, 'news.publish', 'programme.adopt', 'election.plan')),
    memberAdds(sql`(${reached(row.bodyId, 'election.plan')}) and ${mine(row.grantedBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
