import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import {
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  published,
  reached,
} from '../policies.ts'
import { door, doorkeeper, job } from '../roles.ts'
import type { Doc } from './news.ts'
import { bodies, members } from './structure.ts'

export type InThreeLanguages = { ar: string; fr: string; en: string }

/** The deployment's one settings place: name, emblem, colours, contact, CNDP numbers. One row. */
export const organisation = pgTable(
  'organisation',
  {
    rootId: uuid()
      .primaryKey()
      .references(() => bodies.id),
    name: jsonb().$type<InThreeLanguages>().notNull(),
    subtitle: jsonb().$type<InThreeLanguages>().notNull(),
    mission: jsonb().$type<Record<'ar' | 'fr' | 'en', Doc>>().notNull(),
    /** Six hexadecimal digits behind a #, or null for the portal's own. */
    seaColour: text(),
    glowColour: text(),
    emblemUrl: text(),
    email: text().notNull(),
    phone: text(),
    address: jsonb().$type<InThreeLanguages>().notNull(),
    publisher: jsonb().$type<InThreeLanguages>().notNull(),
    host: jsonb().$type<InThreeLanguages>().notNull(),
    cndpAuthorisation: text(),
    cndpTransfer: text(),
    version: integer().notNull().default(1),
  },
  (row) => [
    published(),
    memberChanges(reached(row.rootId, 'settings.manage')),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
  ],
)

/** What is coming: a day, a month or only a year is known. */
export const comingDates = pgTable(
  'coming_dates',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    on: date().notNull(),
    precision: text({ enum: ['day', 'month', 'year'] }).notNull(),
    title: jsonb().$type<InThreeLanguages>().notNull(),
    place: jsonb().$type<InThreeLanguages>(),
    note: jsonb().$type<InThreeLanguages>(),
    version: integer().notNull().default(1),
    addedBy: uuid().references(() => members.id),
  },
  (row) => [
    index().on(row.on),
    published(),
    memberAdds(sql`(${reached(row.bodyId, 'news.publish')}) and ${mine(row.addedBy)}`),
    memberChanges(reached(row.bodyId, 'news.publish')),
    memberRemoves(reached(row.bodyId, 'news.publish')),
  ],
)

/** A visitor's letter is deleted so many months after it came. */
export const MONTHS_KEPT = 12

/** A visitor's letter to a body. Insert-only at the door: whoever sent it cannot read it back. */
export const messages = pgTable(
  'messages',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    name: text().notNull(),
    email: text().notNull(),
    phone: text(),
    subject: text().notNull(),
    text: text().notNull(),
    locale: text({ enum: LOCALES }).notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (message) => [
    index().on(message.bodyId, message.sentAt),
    check('messages_are_bounded', sql`length(${message.text}) <= 8000`),
    entrusted('visitor_sends', door, 'insert'),
    memberReads(reached(message.bodyId, 'messages.read')),
    memberRemoves(reached(message.bodyId, 'messages.read')),
    entrusted(
      'job_clears',
      job,
      'delete',
      // Written out: a policy takes no parameters.
      sql`${message.sentAt} < now() - interval '${sql.raw(String(MONTHS_KEPT))} months'`,
    ),
  ],
)

/** Who took care of a letter, and when. */
export const messageHandlings = pgTable(
  'message_handlings',
  {
    messageId: uuid()
      .primaryKey()
      .references(() => messages.id, { onDelete: 'cascade' }),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    handledBy: uuid()
      .notNull()
      .references(() => members.id),
    handledAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    note: text().notNull().default(''),
  },
  (handling) => [
    memberReads(reached(handling.bodyId, 'messages.read')),
    memberAdds(sql`(${reached(handling.bodyId, 'messages.read')}) and ${mine(handling.handledBy)}`),
    memberRemoves(reached(handling.bodyId, 'messages.read')),
  ],
)
