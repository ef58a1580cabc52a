import { sql } from 'drizzle-orm'
import {
  boolean,
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
import {
  entrusted,
  led,
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
import { bodies, communes, members } from './structure.ts'

/** The councils that voters fill, from the nearest to the furthest. */
export const COUNCILS = [
  'commune',
  'province',
  'region',
  'representatives',
  'councillors',
  'chamber',
] as const
export type Council = (typeof COUNCILS)[number]

const PRECISIONS = ['day', 'month', 'year'] as const

// From when until when, each as exactly as it is known; and where that can be read.
const dated = () => ({
  startsOn: date().notNull(),
  startsPrecision: text({ enum: PRECISIONS }).notNull().default('day'),
  endsOn: date(),
  endsPrecision: text({ enum: PRECISIONS }).notNull().default('day'),
  source: text().notNull(),
  sourceUrl: text(),
  sourceOn: date().notNull(),
})

// Who wrote the row as it stands, when, and what they corrected.
const signed = () => ({
  version: integer().notNull().default(1),
  note: text().notNull().default(''),
  recordedBy: uuid().references(() => members.id),
  recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/** A seat that voters gave to someone of the party, as the body that keeps the register recorded it. */
export const electedOffices = pgTable(
  'elected_offices',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    council: text({ enum: COUNCILS }).notNull(),
    communeCode: text().references(() => communes.code),
    /** Which province, region, constituency or chamber, where it is no commune. */
    placeAr: text().notNull().default(''),
    placeFr: text().notNull().default(''),
    /** Null for people of the past, and for whoever is no member in the portal. */
    memberId: uuid().references(() => members.id),
    nameAr: text().notNull(),
    nameLatin: text().notNull(),
    seat: text().notNull().default(''),
    councilGroup: text().notNull().default(''),
    ...dated(),
    /** Why it ended before its time. */
    endReason: text().notNull().default(''),
    /** The source is public and speaks of no member of ours: nobody's consent is needed. */
    publicHistory: boolean().notNull().default(false),
    ...signed(),
  },
  (row) => [
    index().on(row.memberId),
    index().on(row.bodyId),
    unique('elected_offices_of_body').on(row.id, row.bodyId),
    unique('elected_offices_of_member').on(row.id, row.bodyId, row.memberId),
    check('elected_offices_commune', sql`(${row.council} = 'commune') = (${row.communeCode} is not null)`),
    check('elected_offices_end_after_start', sql`${row.endsOn} >= ${row.startsOn}`),
    check('elected_offices_sourced', sql`${row.source} <> ''`),
    check(
      'elected_offices_history_names_no_member',
      sql`not (${row.publicHistory} and ${row.memberId} is not null)`,
    ),
    published(sql`${row.id} = any((select access.public_offices())::uuid[])`),
    memberReads(
      sql`${reached(row.bodyId, 'elected.record')} or ${mine(row.memberId)} or ${led(row.memberId)}`,
    ),
    memberAdds(sql`(${reached(row.bodyId, 'elected.record')}) and ${mine(row.recordedBy)}`),
    // Whoever corrects signs; what stood before is kept by a trigger.
    memberChanges(
      reached(row.bodyId, 'elected.record'),
      sql`(${reached(row.bodyId, 'elected.record')}) and ${mine(row.recordedBy)}`,
    ),
    entrusted('keys_read', keys, 'select'),
  ],
)

/** What someone answers for in their council: third vice-president, rapporteur of a committee. */
export const electedResponsibilities = pgTable(
  'elected_responsibilities',
  {
    id: uuid().primaryKey(),
    officeId: uuid().notNull(),
    bodyId: uuid().notNull(),
    title: jsonb().$type<InThreeLanguages>().notNull(),
    ...dated(),
    ...signed(),
  },
  (row) => [
    index().on(row.officeId),
    foreignKey({
      name: 'elected_responsibilities_office',
      columns: [row.officeId, row.bodyId],
      foreignColumns: [electedOffices.id, electedOffices.bodyId],
    }),
    check('elected_responsibilities_end_after_start', sql`${row.endsOn} >= ${row.startsOn}`),
    check('elected_responsibilities_sourced', sql`${row.source} <> ''`),
    // Whoever sees the seat sees what comes with it.
    published(sql`exists (select from elected_offices o where o.id = ${row.officeId})`),
    memberAdds(sql`(${reached(row.bodyId, 'elected.record')}) and ${mine(row.recordedBy)}`),
    memberChanges(
      reached(row.bodyId, 'elected.record'),
      sql`(${reached(row.bodyId, 'elected.record')}) and ${mine(row.recordedBy)}`,
    ),
  ],
)

/** Exactly while this row stands, a member's elected office is shown to the public. Given and taken back by them, or on paper. */
export const electedConsents = pgTable(
  'elected_consents',
  {
    officeId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    memberId: uuid().notNull(),
    givenOn: date().notNull(),
    /** Where the signed paper lies; empty where the member gave it here. */
    paper: text().notNull().default(''),
    recordedBy: uuid()
      .notNull()
      .references(() => members.id),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    foreignKey({
      name: 'elected_consents_office',
      columns: [row.officeId, row.bodyId, row.memberId],
      foreignColumns: [electedOffices.id, electedOffices.bodyId, electedOffices.memberId],
    }),
    memberReads(sql`${mine(row.memberId)} or ${reached(row.bodyId, 'elected.record')}`),
    memberAdds(
      sql`${mine(row.recordedBy)} and (${mine(row.memberId)} or ${reached(row.bodyId, 'elected.record')})`,
    ),
    memberRemoves(sql`${mine(row.memberId)} or ${reached(row.bodyId, 'elected.record')}`),
    entrusted('keys_read', keys, 'select'),
  ],
)

/** Every version of an elected office or of a responsibility, written by a trigger: no correction is silent. */
export const electedVersions = pgTable(
  'elected_versions',
  {
    subjectId: uuid().notNull(),
    version: integer().notNull(),
    officeId: uuid().notNull(),
    bodyId: uuid().notNull(),
    /** Of whom it spoke: an erasure finds their name in it, though the office may be another one’s by now. */
    memberId: uuid(),
    fields: jsonb().$type<Record<string, unknown>>().notNull(),
    note: text().notNull(),
    recordedBy: uuid(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.subjectId, row.version] }),
    index().on(row.officeId),
    index().on(row.memberId),
    memberReads(reached(row.bodyId, 'elected.record')),
    entrusted('keys_adds', keys, 'insert'),
  ],
)

/** Posts from before the portal, each dated and sourced. Without a member: dated history of the organisation, which names nobody. */
export const careerEntries = pgTable(
  'career_entries',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    memberId: uuid().references(() => members.id),
    text: jsonb().$type<InThreeLanguages>().notNull(),
    startsOn: date().notNull(),
    startsPrecision: text({ enum: PRECISIONS }).notNull(),
    endsOn: date(),
    endsPrecision: text({ enum: PRECISIONS }).notNull().default('day'),
    source: jsonb().$type<InThreeLanguages>().notNull(),
    sourceUrl: text(),
    recordedBy: uuid().references(() => members.id),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    index().on(row.memberId),
    check('career_entries_end_after_start', sql`${row.endsOn} >= ${row.startsOn}`),
    published(sql`${row.memberId} is null`),
    memberReads(sql`${mine(row.memberId)} or ${led(row.memberId)}`),
    memberAdds(sql`(${reached(row.bodyId, 'elected.record')}) and ${mine(row.recordedBy)}
      and (${row.memberId} is null or ${led(row.memberId)})`),
    // What is said of someone can be taken out by them, and by whoever keeps it.
    memberRemoves(sql`${mine(row.memberId)} or ${reached(row.bodyId, 'elected.record')}`),
  ],
)
