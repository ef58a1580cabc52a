import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes } from '../columns.ts'
import {
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  reached,
} from '../policies.ts'
import { clerk, job, keys, registrar } from '../roles.ts'
import { bodies, members } from './structure.ts'

/** A question to the register that somebody asks again and again, under a name of theirs. */
export const segments = pgTable(
  'segments',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    name: text().notNull(),
    /** The question as the register's address has it; no name and no number of anyone. */
    question: text().notNull(),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (segment) => [
    uniqueIndex('segments_named_once').on(segment.memberId, segment.name),
    memberReads(mine(segment.memberId)),
    memberAdds(mine(segment.memberId)),
    memberRemoves(mine(segment.memberId)),
  ],
)

/** Out of the party since a day, until they come back. */
export const departures = pgTable(
  'departures',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** The home that they left. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    leftAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    reason: text().notNull().default(''),
    recordedBy: uuid()
      .notNull()
      .references(() => members.id),
    returnedAt: timestamp({ withTimezone: true }),
    returnRecordedBy: uuid().references(() => members.id),
  },
  (departure) => [
    uniqueIndex('departures_once').on(departure.memberId).where(sql`${departure.returnedAt} is null`),
    check('departures_return_after', sql`${departure.returnedAt} >= ${departure.leftAt}`),
    memberReads(
      sql`${mine(departure.memberId)} or ${reached(departure.bodyId, 'members.read', 'members.manage')}`,
    ),
    entrusted('registrar_keeps', registrar, 'all'),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** From one branch to another: asked for, agreed to by the one and then by the other. */
export const transfers = pgTable(
  'transfers',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    fromBody: uuid()
      .notNull()
      .references(() => bodies.id),
    toBody: uuid()
      .notNull()
      .references(() => bodies.id),
    reason: text().notNull().default(''),
    askedBy: uuid()
      .notNull()
      .references(() => members.id),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    releasedBy: uuid().references(() => members.id),
    releasedAt: timestamp({ withTimezone: true }),
    receivedBy: uuid().references(() => members.id),
    receivedAt: timestamp({ withTimezone: true }),
    /** Declined by a branch, called off by the member, or over because one of the branches is. */
    endedBy: uuid().references(() => members.id),
    endedAt: timestamp({ withTimezone: true }),
    endReason: text(),
  },
  (transfer) => [
    uniqueIndex('transfers_one_at_a_time')
      .on(transfer.memberId)
      .where(sql`${transfer.receivedAt} is null and ${transfer.endedAt} is null`),
    index().on(transfer.fromBody),
    index().on(transfer.toBody),
    check('transfers_elsewhere', sql`${transfer.fromBody} <> ${transfer.toBody}`),
    check(
      'transfers_released_before_received',
      sql`${transfer.receivedAt} is null or ${transfer.releasedAt} is not null`,
    ),
    check('transfers_end_one_way', sql`${transfer.receivedAt} is null or ${transfer.endedAt} is null`),
    memberReads(
      // The branch they wish to go to learns of it once their own has let them go.
      sql`${mine(transfer.memberId)} or ${reached(transfer.fromBody, 'members.manage')}
        or (${transfer.releasedAt} is not null and ${reached(transfer.toBody, 'members.manage')})`,
    ),
    entrusted('registrar_keeps', registrar, 'all'),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_ends', clerk, 'update'),
  ],
)

// A list is in the hands of whoever manages the members of every branch that it names.
const overAllBranches = (column: string) =>
  sql.raw(`${column} <> '{}' and ${column} <@ (select access.bodies('members.manage'))`)

/** A list of members that was sent in. Nothing of it is in the register before its preview was accepted. */
export const imports = pgTable(
  'imports',
  {
    id: uuid().primaryKey(),
    /** Where rows go that name no branch. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** Every branch that a row of it goes to. */
    bodies: uuid().array().notNull(),
    startedBy: uuid()
      .notNull()
      .references(() => members.id),
    startedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    fileName: text().notNull(),
    headers: text().array().notNull(),
    /** Which of our fields each column is; null where it is none. */
    mapping: jsonb().$type<(string | null)[]>().notNull(),
    /** Whether a person has looked at the mapping. */
    mapped: boolean().notNull().default(false),
    rows: integer().notNull(),
    /** What the importer signed: that the members' consent lies on paper. */
    statement: text(),
    acceptedAt: timestamp({ withTimezone: true }),
    undoneAt: timestamp({ withTimezone: true }),
    undoneBy: uuid().references(() => members.id),
  },
  (list) => [
    memberReads(overAllBranches('"imports"."bodies"')),
    memberAdds(sql`${mine(list.startedBy)} and ${overAllBranches('"imports"."bodies"')}`),
    memberChanges(overAllBranches('"imports"."bodies"')),
    memberRemoves(sql`${list.acceptedAt} is null and ${overAllBranches('"imports"."bodies"')}`),
    entrusted('registrar_keeps', registrar, 'all'),
    // A list that nobody accepted is gone after a week; what undoing one needs, after a month.
    ...['job_finds', 'job_clears'].map((name, n) =>
      entrusted(
        name,
        job,
        n === 0 ? 'select' : 'delete',
        sql`${list.startedAt} < now() - case when ${list.acceptedAt} is null then interval '7 days' else interval '30 days' end`,
      ),
    ),
  ],
)

export const ROW_STATES = ['unread', 'good', 'bad', 'alike', 'taken', 'merged', 'left', 'undone'] as const
export const ROW_CHOICES = ['merge', 'new', 'skip'] as const

/** One row of it: the cells sealed, beside them only what is wrong and whom it may be. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** As the spreadsheet counts: the headings stand in line 1. */
    line: integer().notNull(),
    /** Gone as soon as the list is accepted. */
    sealed: bytes(),
    state: text({ enum: ROW_STATES }).notNull().default('unread'),
    faults: jsonb().$type<{ column: number; fault: string }[]>().notNull().default([]),
    bodyId: uuid().references(() => bodies.id),
    /** The member whom it may be, and the line of this list that says the same. */
    alike: uuid().references(() => members.id, { onDelete: 'set null' }),
    alikeBy: text({ enum: ['name', 'phone', 'email'] }),
    alikeLine: integer(),
    /** What tells two rows of one list for the same person, hashed. */
    keys: bytes().array().notNull().default(sql`'{}'`),
    choice: text({ enum: ROW_CHOICES }),
    memberId: uuid().references(() => members.id),
    /** What was filled in at a member who stood there before. */
    filled: text().array().notNull().default(sql`'{}'`),
    /** What the member's rows looked like when they were taken in. */
    print: text(),
  },
  (row) => [
    primaryKey({ columns: [row.importId, row.line] }),
    index().on(row.memberId),
    index().on(row.alike),
    memberReads(sql`exists (select from imports i where i.id = ${row.importId})`),
    memberAdds(sql`exists (select from imports i where i.id = ${row.importId} and i.accepted_at is null)`),
    memberChanges(sql`exists (select from imports i where i.id = ${row.importId} and i.accepted_at is null)`),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)
