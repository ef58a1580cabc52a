import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import { bytes } from '../columns.ts'
import { entrusted, memberAdds, memberChanges, memberReads, mine, reached } from '../policies.ts'
import { doorkeeper, job, notary, registrar } from '../roles.ts'
import { bodies, members } from './structure.ts'

const at = () => timestamp({ withTimezone: true }).notNull().defaultNow()

// Housekeeping finds what has run out, and removes it.
const clearedByJob = () => [entrusted('job_finds', job, 'select'), entrusted('job_clears', job, 'delete')]

/** What a member signs in with. The hash is read by the doorkeeper alone. */
export const credentials = pgTable(
  'credentials',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    /** Lower case, NFC. Null where the person has none: they sign in by member number or phone. */
    email: text().unique(),
    /** Its keyed hash, noted where the person has shown that the address is theirs. */
    emailKey: bytes(),
    passwordHash: text(),
    changedAt: at(),
    /** The language of letters to this person: the one they last signed in or set a password in. */
    locale: text({ enum: LOCALES }).notNull().default('ar'),
    /** They chose it themselves: signing in in another language does not change it. */
    localeChosen: boolean().notNull().default(false),
  },
  (row) => [
    memberReads(mine(row.memberId)),
    memberChanges(mine(row.memberId)),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
    entrusted('registrar_reads', registrar, 'select'),
    entrusted('registrar_opens', registrar, 'insert'),
    entrusted('registrar_addresses', registrar, 'update'),
  ],
)

/** One signed-in device. The cookie holds a random id, this table its hash. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    hash: bytes().notNull().unique(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    createdAt: at(),
    seenAt: at(),
    /** However busy, a session ends here. */
    endsAt: timestamp({ withTimezone: true }).notNull(),
    assurance: integer().notNull().default(1),
    /** What the browser says it is, for the person's own list of devices. */
    device: text().notNull().default(''),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (session) => [
    index().on(session.memberId),
    memberReads(mine(session.memberId)),
    // Ended by its member, and never begun again.
    memberChanges(
      mine(session.memberId),
      sql`${mine(session.memberId)} and ${session.revokedAt} is not null`,
    ),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
    ...clearedByJob(),
  ],
)

/** A link sent by letter: used once, soon. */
export const tokens = pgTable(
  'tokens',
  {
    hash: bytes().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** `code`: printed, for whoever has no e-mail. */
    purpose: text({ enum: ['reset', 'invitation', 'code'] }).notNull(),
    /** Who handed a code over: it is good only while they could hand over another. */
    issuedBy: uuid().references(() => members.id),
    createdAt: at(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (token) => [
    index().on(token.memberId),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
    entrusted('registrar_reads', registrar, 'select'),
    entrusted('registrar_issues', registrar, 'insert'),
    // An earlier code is spent when a new one is handed over.
    entrusted('registrar_spends', registrar, 'update'),
    ...clearedByJob(),
  ],
)

/** A form that was sent: the same form sent again has no second effect and gets the same answer. */
export const submissions = pgTable(
  'submissions',
  {
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    key: uuid().notNull(),
    act: text().notNull(),
    answer: jsonb(),
    at: at(),
  },
  (submission) => [
    primaryKey({ columns: [submission.memberId, submission.key] }),
    memberReads(mine(submission.memberId)),
    memberAdds(mine(submission.memberId)),
    memberChanges(mine(submission.memberId)),
    ...clearedByJob(),
  ],
)

/** Who did what to which row, when. Insert-only, in the transaction of the act itself. */
export const ledger = pgTable(
  'ledger',
  {
    id: uuid().primaryKey(),
    at: at(),
    actorId: uuid(),
    act: text().notNull(),
    subject: text(),
    bodyId: uuid().references(() => bodies.id),
    /** How many rows, where one line stands for an import. */
    count: integer().notNull().default(1),
    /** sha256 of the salt and the erasable details as the database writes them: erasing them leaves the chain whole. */
    detailsHash: bytes(),
  },
  (line) => [
    index().on(line.at),
    index().on(line.subject),
    index().on(line.actorId),
    memberReads(reached(line.bodyId, 'ledger.read')),
    memberAdds(mine(line.actorId)),
    entrusted('notary_reads', notary, 'select'),
    entrusted('doorkeeper_notes', doorkeeper, 'insert'),
    entrusted('registrar_notes', registrar, 'insert'),
  ],
)

/** What an erasure may remove. */
export const ledgerDetails = pgTable(
  'ledger_details',
  {
    lineId: uuid()
      .primaryKey()
      .references(() => ledger.id),
    bodyId: uuid().references(() => bodies.id),
    salt: bytes().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (row) => [
    memberReads(reached(row.bodyId, 'ledger.read')),
    memberAdds(sql`access.is_my_line(${row.lineId})`),
    entrusted('registrar_notes', registrar, 'insert'),
    entrusted('notary_reads', notary, 'select'),
  ],
)

/** The chain: each link holds the hash of its line and of the link before; forged at commit. */
export const ledgerLinks = pgTable(
  'ledger_links',
  {
    position: bigint({ mode: 'number' }).primaryKey(),
    lineId: uuid()
      .notNull()
      .unique()
      .references(() => ledger.id),
    hash: bytes().notNull(),
  },
  () => [entrusted('notary_keeps', notary, 'all')],
)

/** Refusals of people who are not signed in are counted, not told apart. */
export const visitorRefusals = pgTable(
  'visitor_refusals',
  {
    day: text().notNull(),
    act: text().notNull(),
    reason: text().notNull(),
    count: integer().notNull().default(1),
  },
  (row) => [
    primaryKey({ columns: [row.day, row.act, row.reason] }),
    entrusted('doorkeeper_counts', doorkeeper, 'all'),
  ],
)
