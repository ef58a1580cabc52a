import { sql } from 'drizzle-orm'
import {
  check,
  date,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { entrusted, memberAdds, memberReads, mine, reached } from '../policies.ts'
import { clerk, keys, registrar } from '../roles.ts'
import { bodies, DECISION_KINDS, members } from './structure.ts'

/** Who began to found a body, below which one, and where it is approved. */
export const foundings = pgTable(
  'foundings',
  {
    bodyId: uuid()
      .primaryKey()
      .references(() => bodies.id),
    parentId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** The secretariat of the organisation, or the parent where there is none. */
    approvedIn: uuid()
      .notNull()
      .references(() => bodies.id),
    /** Codes of the communes that it is meant for. */
    communes: text().array().notNull().default(sql`'{}'`),
    startedBy: uuid()
      .notNull()
      .references(() => members.id),
    startedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (founding) => [
    memberReads(sql`${reached(founding.parentId, 'bodies.manage', 'bodies.approve')}
      or ${reached(founding.approvedIn, 'bodies.approve')}
      or ${reached(founding.bodyId, 'members.read', 'mandates.assign')}`),
    memberAdds(sql`${mine(founding.startedBy)} and ${reached(founding.parentId, 'bodies.manage')}
      and exists (select from bodies b where b.id = ${founding.bodyId} and b.parent_id = ${founding.parentId} and b.being_founded)`),
    entrusted('keys_read', keys, 'select'),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_moves', clerk, 'update'),
  ],
)

export const FOUNDING_STEPS = ['meeting', 'members', 'communes', 'bureau', 'approval'] as const
export type FoundingStep = (typeof FOUNDING_STEPS)[number]

/** What was done on the way, each time by whom: a later row corrects an earlier one, and none goes. */
export const foundingSteps = pgTable(
  'founding_steps',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => foundings.bodyId),
    step: text({ enum: FOUNDING_STEPS }).notNull(),
    outcome: text({ enum: ['done', 'refused', 'withdrawn'] })
      .notNull()
      .default('done'),
    heldOn: date(),
    place: text().notNull().default(''),
    note: text().notNull().default(''),
    /** Whom this row counts among the founding members, or no longer. */
    memberId: uuid().references(() => members.id),
    communes: text().array(),
    doneBy: uuid()
      .notNull()
      .references(() => members.id),
    at: timestamp({ withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (row) => [
    uniqueIndex('founding_steps_approved_once')
      .on(row.bodyId)
      .where(sql`${row.step} = 'approval' and ${row.outcome} = 'done'`),
    check('founding_steps_name_members', sql`(${row.step} = 'members') = (${row.memberId} is not null)`),
    check('founding_steps_name_communes', sql`(${row.step} = 'communes') = (${row.communes} is not null)`),
    check(
      'founding_steps_are_dated',
      sql`${row.step} not in ('meeting', 'bureau') or ${row.heldOn} is not null`,
    ),
    check(
      'founding_steps_outcome',
      sql`${row.outcome} = 'done' or (${row.outcome} = 'withdrawn' and ${row.step} = 'members')
        or (${row.outcome} = 'refused' and ${row.step} = 'approval' and ${row.note} <> '')`,
    ),
    memberReads(sql`exists (select from foundings f where f.body_id = ${row.bodyId})`),
    // Whoever founds takes the steps; the last one is another's. Nobody counts people they may not know of.
    memberAdds(sql`${mine(row.doneBy)}
      and (${row.memberId} is null or exists (select from members m where m.id = ${row.memberId}))
      and exists (select from foundings f where f.body_id = ${row.bodyId} and case when ${row.step} = 'approval'
        then f.parent_id = any((select access.bodies('bodies.approve'))::uuid[])
          or f.approved_in = any((select access.bodies('bodies.approve'))::uuid[])
        else f.parent_id = any((select access.bodies('bodies.manage'))::uuid[]) end)`),
    entrusted('clerk_reads', clerk, 'select'),
    // Whoever leaves the party is counted no longer where a body is being founded.
    entrusted('registrar_withdraws', registrar, 'insert'),
  ],
)

export const BODY_DECISIONS = ['renewal', 'merger', 'dissolution', 'move', 'revival'] as const
export type BodyDecision = (typeof BODY_DECISIONS)[number]

/** What was decided on a body that stands, or stood. Only a later decision undoes one. */
export const bodyDecisions = pgTable(
  'body_decisions',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** The body above it at that time: there it is decided. */
    parentId: uuid()
      .notNull()
      .references(() => bodies.id),
    kind: text({ enum: BODY_DECISIONS }).notNull(),
    decidedOn: date().notNull(),
    decision: text({ enum: DECISION_KINDS }).notNull(),
    /** Its successor, or its new parent. */
    otherId: uuid().references(() => bodies.id),
    /** What becomes of the bodies below one that ends. */
    below: text({ enum: ['moved', 'dissolved'] }),
    note: text().notNull(),
    /** The body's version as it was seen: of two who decide at once, one does. */
    version: integer().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => members.id),
    at: timestamp({ withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    /** Mandates that ended by it, and began; counted by the database. */
    ended: integer().notNull().default(0),
    begun: integer().notNull().default(0),
  },
  (row) => [
    unique('body_decisions_one_a_version').on(row.bodyId, row.version),
    check(
      'body_decisions_name_another',
      sql`(${row.kind} in ('merger', 'move')) = (${row.otherId} is not null)`,
    ),
    check('body_decisions_not_into_itself', sql`${row.otherId} <> ${row.bodyId}`),
    check('body_decisions_below', sql`${row.below} is null or ${row.kind} in ('merger', 'dissolution')`),
    check('body_decisions_noted', sql`${row.note} <> ''`),
    memberReads(sql`${reached(row.bodyId, 'members.read', 'mandates.assign', 'bodies.manage')}
      or ${reached(row.parentId, 'bodies.manage')}`),
    memberAdds(sql`${mine(row.decidedBy)} and ${reached(row.parentId, 'bodies.manage')}
      and (${row.otherId} is null or ${reached(row.otherId, 'bodies.manage')})`),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_adds', clerk, 'insert'),
    entrusted('clerk_counts', clerk, 'update'),
  ],
)
