import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import { bytes } from '../columns.ts'
import { CONTEST_OUTCOMES } from '../plans.ts'
import { entrusted, memberAdds, memberReads, mine, published, reached } from '../policies.ts'
import { door, doorkeeper, job } from '../roles.ts'
import { belongsToPoint } from './points.ts'
import { at, belongsToProgramme, by, isOpen, ofProgramme } from './programmes.ts'

/** For how many days a wish to follow waits to be confirmed; then the address is forgotten. */
export const FOLLOW_DAYS = 7
/** For how many months what somebody contested is kept, with their address where they left one. */
export const CONTEST_MONTHS = 24

/** An address that asked for letters when something changes; it gets them once its owner has said so by a link. */
export const followers = pgTable(
  'followers',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    /** Null: the whole programme. */
    pointId: uuid(),
    emailSealed: bytes().notNull(),
    emailKey: bytes().notNull(),
    locale: text({ enum: LOCALES }).notNull(),
    /** Of the secret in their links. */
    hash: bytes().notNull().unique(),
    secretSealed: bytes().notNull(),
    askedAt: at(),
    confirmedAt: timestamp({ withTimezone: true }),
  },
  (row) => [
    belongsToProgramme('followers', row),
    belongsToPoint('followers', row),
    unique('followers_once').on(row.emailKey, row.programmeId, row.pointId).nullsNotDistinct(),
    index().on(row.programmeId, row.id),
    entrusted('visitor_follows', door, 'insert', sql`${row.confirmedAt} is null`),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
    entrusted('job_writes_to', job, 'select'),
    // Who asked and never confirmed is forgotten.
    entrusted(
      'job_clears',
      job,
      'delete',
      sql`${row.confirmedAt} is null and ${row.askedAt} < now() - interval '${sql.raw(String(FOLLOW_DAYS))} days'`,
    ),
  ],
)

/** Something that followers are told of, and how far the list has been worked off. */
export const announcements = pgTable(
  'announcements',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    pointId: uuid(),
    /** The entry that was confirmed. */
    entryId: uuid().notNull().unique(),
    /** The last follower written to, in the order of ids. */
    reached: uuid(),
    sent: integer().notNull().default(0),
    madeAt: at(),
    finishedAt: timestamp({ withTimezone: true }),
  },
  (row) => [
    belongsToProgramme('announcements', row),
    belongsToPoint('announcements', row),
    index().on(row.programmeId),
    memberReads(reached(row.bodyId, 'programme.edit')),
    memberAdds(
      sql`(${reached(row.bodyId, 'programme.edit')}) and ${row.sent} = 0 and ${row.finishedAt} is null`,
    ),
    entrusted('job_reads', job, 'select'),
    entrusted('job_works_off', job, 'update'),
  ],
)

/** Somebody says that a figure or a step is wrong. */
export const contests = pgTable(
  'contests',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    pointId: uuid(),
    text: text().notNull(),
    emailSealed: bytes(),
    locale: text({ enum: LOCALES }).notNull(),
    sentAt: at(),
  },
  (row) => [
    belongsToProgramme('contests', row),
    belongsToPoint('contests', row),
    index().on(row.bodyId, row.sentAt),
    entrusted('visitor_contests', door, 'insert', sql`length(${row.text}) between 1 and 4000`),
    memberReads(reached(row.bodyId, 'programme.edit')),
    // Whoever wrote is told by letter what came of it.
    entrusted('job_answers', job, 'select'),
    // Addresses of those who wrote are not kept for ever.
    entrusted(
      'job_clears',
      job,
      'delete',
      sql`${row.sentAt} < now() - interval '${sql.raw(String(CONTEST_MONTHS))} months'`,
    ),
  ],
)

/** What came of it: published, in the editor’s words, without whoever wrote. */
export const contestOutcomes = pgTable(
  'contest_outcomes',
  {
    contestId: uuid().primaryKey(),
    ...ofProgramme(),
    pointId: uuid(),
    outcome: text({ enum: CONTEST_OUTCOMES }).notNull(),
    /** What was doubted, and what was found. */
    questionAr: text().notNull(),
    questionFr: text().notNull().default(''),
    answerAr: text().notNull(),
    answerFr: text().notNull().default(''),
    answeredBy: by(),
    answeredAt: at(),
  },
  (row) => [
    belongsToProgramme('contest_outcomes', row),
    belongsToPoint('contest_outcomes', row),
    index().on(row.programmeId),
    published(isOpen(row.programmeId)),
    memberReads(reached(row.bodyId, 'programme.edit')),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.answeredBy)}
      and exists (select from contests c where c.id = ${row.contestId} and c.programme_id = ${row.programmeId})`),
  ],
)
