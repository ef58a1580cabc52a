import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
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
import { keys } from '../roles.ts'
import type { InThreeLanguages } from './portal.ts'
import { bodies, mandates, members, offices } from './structure.ts'

const nothing = sql`'{"ar": "", "fr": "", "en": ""}'`

/** What a body says of itself to everyone: where it is, when it meets, how to reach it. Never a person's own contacts. */
export const bodyCards = pgTable(
  'body_cards',
  {
    bodyId: uuid()
      .primaryKey()
      .references(() => bodies.id),
    address: jsonb().$type<InThreeLanguages>().notNull().default(nothing),
    /** Where it meets, where that is not its address. */
    meetingPlace: jsonb().$type<InThreeLanguages>().notNull().default(nothing),
    meetingTimes: jsonb().$type<InThreeLanguages>().notNull().default(nothing),
    email: text().notNull().default(''),
    /** As it is dialled, +212523000000; null where there is none. */
    phone: text(),
    version: integer().notNull().default(1),
    /** Null for what the sample says. */
    changedBy: uuid().references(() => members.id),
    changedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (card) => [
    check('body_cards_phone', sql`${card.phone} ~ '^\\+[1-9][0-9]{6,14}$'`),
    published(),
    memberAdds(sql`${mine(card.changedBy)} and ${reached(card.bodyId, 'bodies.manage')}`),
    // Whoever changes a card signs it.
    memberChanges(
      reached(card.bodyId, 'bodies.manage'),
      sql`${mine(card.changedBy)} and ${reached(card.bodyId, 'bodies.manage')}`,
    ),
  ],
)

/**
 * Who holds a leading office, shown with their recorded consent: exactly while this row stands, the mandate runs, its
 * holder is not suspended and the statutes name the office. Withdrawing the consent removes the row.
 */
export const leaderNotices = pgTable(
  'leader_notices',
  {
    mandateId: uuid()
      .primaryKey()
      .references(() => mandates.id),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    /** The member's recorded name on the day they agreed: what they saw is what is shown. */
    nameAr: text().notNull(),
    nameLatin: text().notNull(),
    /** Which wording of the question they said yes to. */
    wording: integer().notNull(),
    consentedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (notice) => [
    index().on(notice.bodyId),
    index().on(notice.memberId),
    published(sql`${notice.mandateId} = any((select access.shown_mandates())::uuid[])`),
    memberReads(mine(notice.memberId)),
    memberAdds(sql`${mine(notice.memberId)}
      and access.may_be_shown(${notice.mandateId}, ${notice.bodyId}, ${notice.officeId}, ${notice.nameAr}, ${notice.nameLatin})`),
    memberRemoves(mine(notice.memberId)),
    entrusted('keys_read', keys, 'select'),
  ],
)
