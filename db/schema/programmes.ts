import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { CHOICES, PROGRAMME_KINDS, STAGES } from '../plans.ts'
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
import { clerk, doorkeeper, job } from '../roles.ts'
import { documents } from './files.ts'
import { bodies, members } from './structure.ts'

export const by = () =>
  uuid()
    .notNull()
    .references(() => members.id)
export const at = () => timestamp({ withTimezone: true }).notNull().defaultNow()

/** True on rows of bodies that the actor belongs to or that stand above those, and of all that they lead. */
export const withinReach = (bodyId: AnyPgColumn) =>
  sql`${bodyId} = any((select access.own_bodies())::uuid[])
    or ${reached(bodyId, 'programme.read', 'programme.edit', 'programme.adopt', 'funding.record')}`

/** True on rows of a programme that its body put before the public. */
export const isOpen = (programmeId: AnyPgColumn) =>
  sql`exists (select from programme_openings o where o.programme_id = ${programmeId})`

/** Which programme a row is of, and its body, which its policies ask for. */
export const ofProgramme = () => ({ programmeId: uuid().notNull(), bodyId: uuid().notNull() })
export const belongsToProgramme = (name: string, row: { programmeId: AnyPgColumn; bodyId: AnyPgColumn }) =>
  foreignKey({
    columns: [row.programmeId, row.bodyId],
    foreignColumns: [programmes.id, programmes.bodyId],
    name: `${name}_of_programme`,
  })

/** What points are about: a closed list, in this order. */
export const themes = pgTable(
  'themes',
  {
    key: text().primaryKey(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    position: integer().notNull(),
  },
  () => [published()],
)

/** A programme of a body for a place and a term: points under numbers that never change. */
export const programmes = pgTable(
  'programmes',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    kind: text({ enum: PROGRAMME_KINDS }).notNull(),
    /** Its address, for good. */
    slug: text().notNull().unique(),
    titleAr: text().notNull(),
    titleFr: text().notNull().default(''),
    titleEn: text().notNull().default(''),
    introAr: text().notNull().default(''),
    introFr: text().notNull().default(''),
    introEn: text().notNull().default(''),
    /** HCP codes of the communes that it is for. */
    communes: text().array().notNull().default(sql`'{}'`),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    /** Where it stands: written by its moves alone. */
    stage: text({ enum: STAGES }).notNull().default('gathering'),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('programmes_whole').on(row.id, row.bodyId),
    index().on(row.bodyId),
    index().using('gin', row.communes),
    check('programmes_slug', sql`${row.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${row.slug}) <= 60`),
    check('programmes_term', sql`${row.endsOn} >= ${row.startsOn}`),
    check('programmes_titled', sql`length(trim(${row.titleAr})) > 0`),
    published(isOpen(row.id)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(
      sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.addedBy)} and ${row.stage} = 'gathering'`,
    ),
    memberChanges(reached(row.bodyId, 'programme.edit')),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_moves', clerk, 'update'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** Before the public exactly while this row stands. */
export const programmeOpenings = pgTable(
  'programme_openings',
  {
    programmeId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    openedBy: by(),
    openedAt: at(),
  },
  (row) => [
    belongsToProgramme('programme_openings', row),
    index().on(row.bodyId),
    published(),
    memberAdds(sql`(${reached(row.bodyId, 'programme.adopt')}) and ${mine(row.openedBy)}`),
    memberRemoves(reached(row.bodyId, 'programme.adopt')),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

export const MOVE_DECISIONS = ['generalMeeting', 'bureau', 'congress', 'secretariat'] as const

/** How a programme came from one stage to the next: when, by whom, by which decision. Never changed. */
export const programmeMoves = pgTable(
  'programme_moves',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    /** Where it stood: the trigger's. */
    fromStage: text({ enum: STAGES }).notNull().default('gathering'),
    stage: text({ enum: STAGES }).notNull(),
    decision: text({ enum: MOVE_DECISIONS }).notNull(),
    decidedOn: date().notNull(),
    note: text().notNull().default(''),
    movedBy: by(),
    movedAt: at(),
  },
  (row) => [
    belongsToProgramme('programme_moves', row),
    index().on(row.programmeId),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`${mine(row.movedBy)} and case when ${row.stage} in ('gathering', 'drafting', 'consultation')
      then ${reached(row.bodyId, 'programme.edit')} else ${reached(row.bodyId, 'programme.adopt')} end`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** A body is asked for its opinion on a programme in consultation: an open vote of those who sit in it. */
export const opinions = pgTable(
  'opinions',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    /** The body that is asked. */
    askedId: uuid()
      .notNull()
      .references(() => bodies.id),
    question: text().notNull().default(''),
    closesOn: date().notNull(),
    askedBy: by(),
    askedAt: at(),
  },
  (row) => [
    belongsToProgramme('opinions', row),
    index().on(row.programmeId),
    memberReads(sql`${withinReach(row.bodyId)} or ${withinReach(row.askedId)}`),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.askedBy)}
      and programme.is_within(${row.askedId}, ${row.bodyId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** How one member voted, in the open; theirs to change until the vote is closed. */
export const opinionVotes = pgTable(
  'opinion_votes',
  {
    opinionId: uuid()
      .notNull()
      .references(() => opinions.id),
    memberId: by(),
    choice: text({ enum: CHOICES }).notNull(),
    castAt: at(),
  },
  (row) => {
    const votes = sql`${mine(row.memberId)} and programme.may_vote(${row.opinionId})`
    return [
      primaryKey({ columns: [row.opinionId, row.memberId] }),
      memberReads(sql`exists (select from opinions o where o.id = ${row.opinionId})`),
      memberAdds(votes),
      memberChanges(votes),
      entrusted('clerk_reads', clerk, 'select'),
    ]
  },
)

/** A show of hands in a meeting, counted there, for members without an account: with its minutes. */
export const opinionCounts = pgTable(
  'opinion_counts',
  {
    opinionId: uuid()
      .primaryKey()
      .references(() => opinions.id),
    askedId: uuid().notNull(),
    heldOn: date().notNull(),
    present: integer().notNull(),
    inFavour: integer().notNull(),
    against: integer().notNull(),
    abstained: integer().notNull(),
    minutesId: uuid()
      .notNull()
      .references(() => documents.id),
    enteredBy: by(),
    enteredAt: at(),
  },
  (row) => [
    check(
      'opinion_counts_add_up',
      sql`${row.inFavour} >= 0 and ${row.against} >= 0 and ${row.abstained} >= 0
        and ${row.inFavour} + ${row.against} + ${row.abstained} <= ${row.present} and ${row.present} <= 100000`,
    ),
    index().on(row.minutesId),
    memberReads(sql`exists (select from opinions o where o.id = ${row.opinionId})`),
    memberAdds(sql`(${reached(row.askedId, 'programme.edit')}) and ${mine(row.enteredBy)}
      and programme.is_asked(${row.opinionId}, ${row.askedId})
      and programme.are_my_minutes(${row.minutesId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** A vote is over; how many could have voted is counted by the trigger at that moment. */
export const opinionClosings = pgTable(
  'opinion_closings',
  {
    opinionId: uuid()
      .primaryKey()
      .references(() => opinions.id),
    ...ofProgramme(),
    electorate: integer().notNull().default(0),
    /** In percent of the electorate: what the statutes asked then. */
    quorum: integer().notNull().default(0),
    closedBy: by(),
    closedAt: at(),
  },
  (row) => [
    belongsToProgramme('opinion_closings', row),
    memberReads(sql`exists (select from opinions o where o.id = ${row.opinionId})`),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.closedBy)}
      and exists (select from opinions o where o.id = ${row.opinionId} and o.programme_id = ${row.programmeId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
