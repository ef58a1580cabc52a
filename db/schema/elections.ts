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
import { bytes } from '../columns.ts'
import { ELECTION_KINDS } from '../elections.ts'
import {
  atRoot,
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
} from '../policies.ts'
import { clerk, doorkeeper, job } from '../roles.ts'
import { known, planned, plans } from './planning.ts'
import { at, by } from './programmes.ts'
import { bodies, members } from './structure.ts'

/** A version of the law that elections of a kind are held under. Never changed: another version follows. */
export const ruleSets = pgTable(
  'rule_sets',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ELECTION_KINDS }).notNull(),
    /** Counted by kind, from 1. */
    number: integer().notNull(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull().default(''),
    rules: jsonb().notNull(),
    note: text().notNull().default(''),
    /** Null for those that every portal begins with. */
    savedBy: uuid().references(() => members.id),
    savedAt: at(),
  },
  (row) => [
    unique('rule_sets_numbered').on(row.kind, row.number),
    unique('rule_sets_of_kind').on(row.id, row.kind),
    check('rule_sets_from_one', sql`${row.number} >= 1`),
    check('rule_sets_rules', sql`jsonb_typeof(${row.rules}) = 'object'`),
    memberReads(sql`(select access.me()) is not null`),
    memberAdds(sql`(${atRoot('settings.manage')}) and ${mine(row.savedBy)}`),
  ],
)

/** An election that a body prepares, or that was held. */
export const elections = pgTable(
  'elections',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    kind: text({ enum: ELECTION_KINDS }).notNull(),
    titleAr: text().notNull(),
    titleFr: text().notNull().default(''),
    titleEn: text().notNull().default(''),
    pollingDay: date().notNull(),
    /** True while no decree has set the day. */
    isAssumed: boolean().notNull().default(false),
    /** When the last station closes, on the country’s clocks. */
    closesAt: text().notNull().default('19:00'),
    /** When campaigning must have ended, and when it may be told how people voted: the portal knows the clocks. */
    silentFrom: timestamp({ withTimezone: true }).notNull(),
    silentUntil: timestamp({ withTimezone: true }).notNull(),
    /** HCP codes of the communes where it is prepared; none for the whole territory. */
    communes: text().array().notNull().default(sql`'{}'`),
    ruleSetId: uuid().notNull(),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('elections_whole').on(row.id, row.bodyId),
    index().on(row.bodyId),
    foreignKey({
      columns: [row.ruleSetId, row.kind],
      foreignColumns: [ruleSets.id, ruleSets.kind],
      name: 'elections_under_their_law',
    }),
    check('elections_titled', sql`length(trim(${row.titleAr})) > 0`),
    check('elections_closing', sql`${row.closesAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check('elections_silence', sql`${row.silentFrom} < ${row.silentUntil}`),
    memberReads(known(row.bodyId)),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.addedBy)}`),
    memberChanges(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** Columns of what a body prepares for an election: the election’s own body, or a branch below that takes part in it. */
export const ofElection = () => ({
  electionId: uuid()
    .notNull()
    .references(() => elections.id),
  bodyId: uuid()
    .notNull()
    .references(() => bodies.id),
})

/** What the organisation itself sets before polling day, or after it; a branch sets its own. */
export const electionMilestones = pgTable(
  'election_milestones',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    titleAr: text().notNull(),
    titleFr: text().notNull().default(''),
    titleEn: text().notNull().default(''),
    /** Its last day, in days from polling day; and its first, where it is a window. */
    day: integer().notNull(),
    opensOn: integer(),
    /** What must be over before: deadlines of the law by their key, milestones by their id. */
    after: text().array().notNull().default(sql`'{}'`),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('election_milestones_whole').on(row.id, row.bodyId),
    index().on(row.electionId),
    index().on(row.bodyId),
    check('election_milestones_titled', sql`length(trim(${row.titleAr})) > 0`),
    check(
      'election_milestones_days',
      sql`${row.day} between -1000 and 1000
      and (${row.opensOn} is null or ${row.opensOn} between -1000 and ${row.day})`,
    ),
    memberReads(planned(row.bodyId)),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.addedBy)}
      and election.is_within(${row.electionId}, ${row.bodyId})`),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** A deadline of the law is done for whoever plans the election, or a milestone for the body that set it. */
export const electionMarks = pgTable(
  'election_marks',
  {
    electionId: uuid()
      .notNull()
      .references(() => elections.id),
    /** The deadline’s key, or the milestone’s id. */
    key: text().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    markedBy: by(),
    markedAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.electionId, row.key] }),
    index().on(row.bodyId),
    memberReads(planned(row.bodyId)),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.markedBy)}
      and election.is_its(${row.electionId}, ${row.key}, ${row.bodyId})`),
    memberRemoves(plans(row.bodyId)),
  ],
)

/** A secret address at which a member’s own calendar program reads an election’s calendar, as far as they may. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    memberId: by(),
    electionId: uuid()
      .notNull()
      .references(() => elections.id),
    hash: bytes().notNull().unique(),
    /** How surely they were who they say when they asked for it: it shows no more than they saw then. */
    assurance: integer().notNull(),
    madeAt: at(),
  },
  (row) => {
    const asSure = sql`${mine(row.memberId)} and ${row.assurance} <= (select access.assurance())
      and exists (select from elections e where e.id = ${row.electionId})`
    return [
      primaryKey({ columns: [row.memberId, row.electionId] }),
      check('calendar_feeds_assurance', sql`${row.assurance} in (1, 2)`),
      memberReads(mine(row.memberId)),
      memberAdds(asSure),
      memberChanges(mine(row.memberId), asSure),
      memberRemoves(mine(row.memberId)),
      entrusted('doorkeeper_reads', doorkeeper, 'select'),
    ]
  },
)
