import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import { bytes } from '../columns.ts'
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
import { door, job } from '../roles.ts'
import { LEVELS, type Level, SPOKEN, type Spoken } from '../spoken.ts'
import { managesHomeOf } from './people.ts'
import { bodies, members } from './structure.ts'

/** What somebody can know or a body can need: a closed list, in this order. */
export const skillFields = pgTable(
  'skill_fields',
  {
    key: text().primaryKey(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    position: integer().notNull(),
  },
  () => [published()],
)

const known = () => ({
  profession: text().notNull().default(''),
  /** Keys of skill fields. */
  fields: text().array().notNull().default(sql`'{}'`),
  languages: jsonb().$type<Partial<Record<Spoken, Level>>>().notNull().default({}),
  /** In their own words. */
  words: text().notNull().default(''),
  /** Hours a week that they can give. */
  hours: integer().notNull().default(0),
})

/** What a member says that they know. Others see it only while they agree, and only who manages their home's members. */
export const competences = pgTable(
  'competences',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    ...known(),
    changedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    check('competences_hours', sql`${row.hours} between 0 and 60`),
    memberReads(sql`${mine(row.memberId)} or (${managesHomeOf(row.memberId)} and exists (select from consents c
      where c.member_id = ${row.memberId} and c.purpose = 'competences' and c.withdrawn_at is null))`),
    memberAdds(mine(row.memberId)),
    memberChanges(mine(row.memberId)),
    memberRemoves(mine(row.memberId)),
  ],
)

/** What a body needs, stated by whoever manages its members; open until it is closed. */
export const competenceNeeds = pgTable(
  'competence_needs',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    title: text().notNull(),
    fieldKey: text().references(() => skillFields.key),
    language: text({ enum: SPOKEN }),
    level: text({ enum: LEVELS }),
    hours: integer().notNull().default(0),
    statedBy: uuid()
      .notNull()
      .references(() => members.id),
    statedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (need) => [
    index().on(need.bodyId),
    check('competence_needs_hours', sql`${need.hours} between 0 and 60`),
    memberReads(reached(need.bodyId, 'members.manage')),
    memberAdds(sql`(${reached(need.bodyId, 'members.manage')}) and ${mine(need.statedBy)}`),
  ],
)

/** A need that is met or has gone. */
export const competenceNeedClosings = pgTable(
  'competence_need_closings',
  {
    needId: uuid()
      .primaryKey()
      .references(() => competenceNeeds.id),
    closedBy: uuid()
      .notNull()
      .references(() => members.id),
    closedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    note: text().notNull().default(''),
  },
  (row) => {
    const seen = sql`exists (select from competence_needs n where n.id = ${row.needId})`
    return [memberReads(seen), memberAdds(sql`${seen} and ${mine(row.closedBy)}`)]
  },
)

/** An offer from outside is deleted so many months after it came. */
export const OFFER_MONTHS = 12

/** Someone who does not join offers what they know. Insert-only at the door; how to reach them is sealed. */
export const competenceOffers = pgTable(
  'competence_offers',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    name: text().notNull(),
    emailSealed: bytes().notNull(),
    /** By it an offer is found once whoever made it is a member and asks what is held about them. */
    emailKey: bytes(),
    phoneSealed: bytes(),
    ...known(),
    locale: text({ enum: LOCALES }).notNull(),
    /** The text that they agreed to, by its version. */
    consent: text().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (offer) => [
    index().on(offer.bodyId, offer.sentAt),
    index().on(offer.emailKey),
    check(
      'competence_offers_bounded',
      sql`length(${offer.words}) <= 4000 and ${offer.hours} between 0 and 60`,
    ),
    entrusted('visitor_offers', door, 'insert'),
    memberReads(sql`${reached(offer.bodyId, 'members.manage')} or exists (select from offer_passings p
      where p.offer_id = ${offer.id})`),
    entrusted(
      'job_clears',
      job,
      'delete',
      sql`${offer.sentAt} < now() - interval '${sql.raw(String(OFFER_MONTHS))} months'`,
    ),
  ],
)

/** To which body an offer was passed on, so that its secretary reads it too. */
export const offerPassings = pgTable(
  'offer_passings',
  {
    offerId: uuid()
      .notNull()
      .references(() => competenceOffers.id, { onDelete: 'cascade' }),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    passedBy: uuid()
      .notNull()
      .references(() => members.id),
    passedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    primaryKey({ columns: [row.offerId, row.bodyId] }),
    memberReads(reached(row.bodyId, 'members.manage')),
    memberAdds(sql`${atRoot('members.manage')} and ${mine(row.passedBy)}`),
  ],
)

/** What became of an offer. */
export const offerClosings = pgTable(
  'offer_closings',
  {
    offerId: uuid()
      .primaryKey()
      .references(() => competenceOffers.id, { onDelete: 'cascade' }),
    outcome: text({ enum: ['answered', 'closed'] }).notNull(),
    note: text().notNull().default(''),
    closedBy: uuid()
      .notNull()
      .references(() => members.id),
    closedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => {
    const seen = sql`exists (select from competence_offers o where o.id = ${row.offerId})`
    return [memberReads(seen), memberAdds(sql`${seen} and ${mine(row.closedBy)}`)]
  },
)
