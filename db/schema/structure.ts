import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  atHome,
  atRoot,
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  passedOn,
  published,
  reached,
} from '../policies.ts'
import { clerk, doorkeeper, keys, registrar } from '../roles.ts'

export const BODY_KINDS = [
  'organisation',
  'secretariat',
  'committee',
  'branch',
  'sector',
  'parallel',
  'coordination',
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** The tree of the organisation: a capability held in a body reaches all below it. */
export const bodies = pgTable(
  'bodies',
  {
    id: uuid().primaryKey(),
    parentId: uuid().references((): AnyPgColumn => bodies.id),
    kind: text({ enum: BODY_KINDS }).notNull(),
    /** Its address in Latin letters, for good: made of the French name where none is given. */
    slug: text().notNull().unique().default(''),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text(),
    /** Null where nobody knows the day any more. */
    foundedOn: date(),
    /** Between the decision to found it and its founding. */
    beingFounded: boolean().notNull().default(false),
    dissolvedOn: date(),
    /** Its successor, where it was merged. */
    mergedInto: uuid().references((): AnyPgColumn => bodies.id),
    /** No one puts their own text before the public. */
    fourEyes: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (body) => [
    index().on(body.parentId),
    check('bodies_slug', sql`${body.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${body.slug}) <= 60`),
    check('bodies_dissolved_after_founding', sql`${body.dissolvedOn} >= ${body.foundedOn}`),
    check(
      'bodies_merged_into_another',
      sql`${body.mergedInto} is null or (${body.dissolvedOn} is not null and ${body.mergedInto} <> ${body.id})`,
    ),
    published(),
    // A body begins as one that is being founded, below one that the actor has in charge.
    memberAdds(
      sql`(${reached(body.parentId, 'bodies.manage')}) and ${body.beingFounded}
        and ${body.foundedOn} is null and ${body.dissolvedOn} is null`,
    ),
    memberChanges(reached(body.id, 'settings.manage')),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_carries_out', clerk, 'update'),
    entrusted('registrar_reads', registrar, 'select'),
  ],
)

/** Communes of the province; figures and codes: HCP, RGPH 2014 and 2024, CC BY 4.0. */
export const communes = pgTable(
  'communes',
  {
    code: text().primaryKey(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    provinceFr: text().notNull(),
    kind: text({ enum: ['urban', 'rural'] }).notNull(),
    population2014: integer().notNull(),
    population2024: integer().notNull(),
  },
  () => [published()],
)

/** Which communes a body covers. */
export const bodyCommunes = pgTable(
  'body_communes',
  {
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    communeCode: text()
      .notNull()
      .references(() => communes.code),
  },
  (row) => [
    primaryKey({ columns: [row.bodyId, row.communeCode] }),
    published(),
    entrusted('clerk_keeps', clerk, 'all'),
  ],
)

/** A person of the organisation. Contacts, credentials and suspensions stand in tables of their own. */
export const members = pgTable(
  'members',
  {
    id: uuid().primaryKey(),
    nameAr: text().notNull(),
    nameLatin: text().notNull(),
    /** What they are called among comrades; empty where it is their name. */
    knownAs: text().notNull().default(''),
    /** On the membership card; tells namesakes apart. */
    number: integer().notNull().unique().generatedByDefaultAsIdentity(),
    joinedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** All that they may be looked for by, normalised; and each name by its words in order. Written by a trigger. */
    words: text().notNull().default(''),
    keyAr: text().notNull().default(''),
    keyLatin: text().notNull().default(''),
  },
  (person) => [
    index('members_words').using('gin', sql`${person.words} gin_trgm_ops`),
    index().on(person.nameAr, person.id),
    index().on(person.keyAr),
    index().on(person.keyLatin),
    index().on(person.joinedAt),
    // Whoever reads all members is not asked about each. Then the home: where it answers, nobody else's mandates are
    // looked through, and those are a set: an array of thousands would be gone through for each row. Whoever keeps the
    // books comes last: their list is made as a whole.
    memberReads(sql`${mine(person.id)} or ${atRoot('members.read')} or exists (select from profiles p where p.member_id = ${person.id})
      or ${person.id} in (select access.people_within('members.read'))
      or ${person.id} = any((select access.colleagues('news.write'))::uuid[])
      or ${atHome(person.id, 'dues.record')}`),
    entrusted('keys_read', keys, 'select'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
    // Whoever accepts an invitation says what they are called.
    entrusted('doorkeeper_names', doorkeeper, 'update'),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

/** An office carries capabilities; what it is called depends on nothing but the language. */
export const offices = pgTable(
  'offices',
  {
    id: uuid().primaryKey(),
    key: text().notNull().unique(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    capabilities: text().array().notNull().default(sql`'{}'`),
  },
  () => [
    published(),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('registrar_reads', registrar, 'select'),
  ],
)

export const DECISION_KINDS = [
  'founding',
  'congress',
  'generalMeeting',
  'appointment',
  'delegation',
  /** An application that the secretariat confirmed. */
  'admission',
] as const

/** Member × office × body × from–until × the decision it comes from. Plain membership is a mandate too. */
export const mandates = pgTable(
  'mandates',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }),
    decision: text({ enum: DECISION_KINDS }).notNull(),
    decidedOn: date().notNull(),
    /** A delegation refers to a mandate and ends with it. */
    delegatedFrom: uuid().references((): AnyPgColumn => mandates.id),
    /** Which meeting, which minutes: whatever helps to find the decision again. */
    note: text().notNull().default(''),
    /** Null for what stood before the portal did. */
    givenBy: uuid().references((): AnyPgColumn => members.id),
  },
  (mandate) => [
    index().on(mandate.memberId),
    index().on(mandate.bodyId),
    index().on(mandate.officeId, mandate.bodyId),
    check('mandates_end_after_start', sql`${mandate.endsAt} >= ${mandate.startsAt}`),
    check(
      'mandates_delegation_names_its_source',
      sql`(${mandate.decision} = 'delegation') = (${mandate.delegatedFrom} is not null)`,
    ),
    memberReads(
      sql`${mine(mandate.memberId)} or ${reached(mandate.bodyId, 'members.read', 'mandates.assign')}
        or ${passedOn(mandate.delegatedFrom)}`,
    ),
    // Whoever gives an office holds all that it can do there; whoever delegates, a mandate that carries it.
    memberAdds(sql`${mine(mandate.givenBy)} and case when ${mandate.delegatedFrom} is null
      then ${reached(mandate.bodyId, 'mandates.assign')} and access.holds_office(${mandate.officeId}, ${mandate.bodyId})
      else access.may_delegate(${mandate.delegatedFrom}, ${mandate.officeId}, ${mandate.bodyId}) end`),
    // Ended by whoever could give it, by whoever delegated it, or laid down by whoever has it.
    memberChanges(sql`${mine(mandate.memberId)} or ${passedOn(mandate.delegatedFrom)}
      or (${reached(mandate.bodyId, 'mandates.assign')} and access.holds_office(${mandate.officeId}, ${mandate.bodyId}))`),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_adds', clerk, 'insert'),
    entrusted('clerk_ends', clerk, 'update'),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

/** Why a mandate ended before its time, and who ended it. */
export const mandateEndings = pgTable(
  'mandate_endings',
  {
    mandateId: uuid()
      .primaryKey()
      .references(() => mandates.id),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    endedBy: uuid()
      .notNull()
      .references(() => members.id),
    endedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    reason: text().notNull(),
  },
  (ending) => [
    memberReads(sql`exists (select from mandates m where m.id = ${ending.mandateId})`),
    memberAdds(sql`${mine(ending.endedBy)} and access.may_end(${ending.mandateId})`),
    entrusted('clerk_adds', clerk, 'insert'),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

/** What the statutes ask of each kind of body. Whoever manages the root's settings edits them. */
export const statutes = pgTable(
  'statutes',
  {
    kind: text({ enum: BODY_KINDS }).primaryKey(),
    /** Null where the statutes set no number. */
    seats: integer(),
    termMonths: integer(),
    /** In percent of the seats that are filled; zero asks for nothing. */
    womenShare: integer().notNull().default(0),
    youngShare: integer().notNull().default(0),
    /** Young until this birthday. */
    youngUntil: integer().notNull().default(40),
    /** In percent of those with a seat. */
    quorum: integer().notNull().default(50),
    noticeDays: integer().notNull().default(15),
    /** With fewer people no such body is founded. */
    leastFounders: integer().notNull().default(3),
    version: integer().notNull().default(1),
  },
  (row) => [
    check('statutes_seats', sql`${row.seats} between 1 and 1000`),
    check('statutes_term', sql`${row.termMonths} between 1 and 240`),
    check(
      'statutes_shares',
      sql`${row.womenShare} between 0 and 100 and ${row.youngShare} between 0 and 100`,
    ),
    check('statutes_quorum', sql`${row.quorum} between 0 and 100 and ${row.noticeDays} between 0 and 365`),
    check('statutes_founders', sql`${row.leastFounders} between 1 and 1000`),
    check('statutes_young', sql`${row.youngUntil} between 16 and 60`),
    published(),
    memberChanges(atRoot('settings.manage')),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** Which offices a kind of body has, and how many people may hold each at a time. */
export const statuteOffices = pgTable(
  'statute_offices',
  {
    kind: text({ enum: BODY_KINDS })
      .notNull()
      .references(() => statutes.kind),
    officeId: uuid()
      .notNull()
      .references(() => offices.id),
    /** Null: as many as there are. */
    seats: integer(),
    position: integer().notNull().default(0),
  },
  (row) => [
    primaryKey({ columns: [row.kind, row.officeId] }),
    check('statute_offices_seats', sql`${row.seats} between 1 and 1000`),
    published(),
    memberAdds(atRoot('settings.manage')),
    memberChanges(atRoot('settings.manage')),
    memberRemoves(atRoot('settings.manage')),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** While such a row runs, none of the member's mandates holds. */
export const suspensions = pgTable(
  'suspensions',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    startsAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp({ withTimezone: true }),
    reason: text().notNull(),
    decidedBy: uuid().references(() => members.id),
    liftedBy: uuid().references(() => members.id),
  },
  (suspension) => [
    index().on(suspension.memberId),
    // Their own, and those of members whose profile one may read.
    memberReads(
      sql`${mine(suspension.memberId)} or exists (select from profiles p where p.member_id = ${suspension.memberId})`,
    ),
    entrusted('registrar_keeps', registrar, 'all'),
    entrusted('keys_read', keys, 'select'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
  ],
)
