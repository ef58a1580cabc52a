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
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { MEASURES, TASK_STATES } from '../campaign.ts'
import { entrusted, memberAdds, memberChanges, memberReads, memberRemoves, mine } from '../policies.ts'
import { clerk, keys } from '../roles.ts'
import { ofElection } from './elections.ts'
import { planned, plans } from './planning.ts'
import { at, by, programmes } from './programmes.ts'
import { communes } from './structure.ts'

/** As `addedWithin`; its line breaks where it did when it landed, for policies are compared letter by letter. */
const plannedBy = (row: Record<'electionId' | 'bodyId', AnyPgColumn>, author: AnyPgColumn) =>
  sql`(${plans(row.bodyId)}) and ${mine(author)}
    and election.is_within(${row.electionId}, ${row.bodyId})`

/** The programme that a body goes into an election with. */
export const campaignProgrammes = pgTable(
  'campaign_programmes',
  {
    ...ofElection(),
    programmeId: uuid()
      .notNull()
      .references(() => programmes.id),
    linkedBy: by(),
    linkedAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.electionId, row.bodyId] }),
    index().on(row.bodyId),
    index().on(row.programmeId),
    memberReads(planned(row.bodyId)),
    memberAdds(sql`${plannedBy(row, row.linkedBy)}
      and exists (select from programmes p where p.id = ${row.programmeId})`),
    memberRemoves(plans(row.bodyId)),
  ],
)

/** What a body aims at in a commune, in one measure. Never changed: the latest counts, and the others tell how it came. */
export const campaignObjectives = pgTable(
  'campaign_objectives',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    /** HCP code; null for the whole territory. */
    communeCode: text().references(() => communes.code),
    measure: text({ enum: MEASURES }).notNull(),
    /** Counted from 1, for each commune and measure. */
    number: integer().notNull(),
    /** Null where it was given up. */
    target: integer(),
    /** By when, in days from polling day. */
    day: integer().notNull().default(0),
    reason: text().notNull().default(''),
    /** Points of a programme that it serves; each is read under its own policies. */
    points: uuid().array().notNull().default(sql`'{}'`),
    setBy: by(),
    setAt: at(),
  },
  (row) => [
    unique('campaign_objectives_numbered')
      .on(row.electionId, row.bodyId, row.communeCode, row.measure, row.number)
      .nullsNotDistinct(),
    index().on(row.bodyId),
    check('campaign_objectives_numbers', sql`${row.number} >= 1`),
    check('campaign_objectives_target', sql`${row.target} between 1 and 10000000`),
    check('campaign_objectives_day', sql`${row.day} between -1000 and 1000`),
    check('campaign_objectives_given_up', sql`${row.target} is not null or length(trim(${row.reason})) > 0`),
    memberReads(planned(row.bodyId)),
    memberAdds(plannedBy(row, row.setBy)),
  ],
)

/** What somebody has to do before an election, or after it. */
export const campaignTasks = pgTable(
  'campaign_tasks',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    titleAr: text().notNull(),
    titleFr: text().notNull().default(''),
    titleEn: text().notNull().default(''),
    ownerId: by(),
    /** HCP code; null where it is for no commune of its own. */
    communeCode: text().references(() => communes.code),
    /** Its last day, in days from polling day. */
    day: integer().notNull(),
    /** Tasks that must be done before. */
    after: uuid().array().notNull().default(sql`'{}'`),
    /** Points of a programme that it serves; each is read under its own policies. */
    points: uuid().array().notNull().default(sql`'{}'`),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('campaign_tasks_whole').on(row.id, row.bodyId),
    index().on(row.electionId),
    index().on(row.bodyId),
    index().on(row.ownerId),
    check('campaign_tasks_titled', sql`length(trim(${row.titleAr})) > 0`),
    check('campaign_tasks_day', sql`${row.day} between -1000 and 1000`),
    memberReads(sql`${mine(row.ownerId)} or ${planned(row.bodyId)}`),
    memberAdds(plannedBy(row, row.addedBy)),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('keys_read', keys, 'select'),
  ],
)

const ownTask = (taskId: AnyPgColumn) =>
  sql`exists (select from campaign_tasks t where t.id = ${taskId} and t.owner_id = (select access.me()))`

/** How a task came from one state to the next; it stands where the latest says, and is open before the first. */
export const campaignTaskSteps = pgTable(
  'campaign_task_steps',
  {
    id: uuid().primaryKey(),
    taskId: uuid().notNull(),
    bodyId: uuid().notNull(),
    /** Counted by task, from 1. */
    number: integer().notNull(),
    state: text({ enum: TASK_STATES }).notNull(),
    /** What blocks it. */
    word: text().notNull().default(''),
    takenBy: by(),
    takenAt: at(),
  },
  (row) => [
    unique('campaign_task_steps_numbered').on(row.taskId, row.number),
    foreignKey({
      columns: [row.taskId, row.bodyId],
      foreignColumns: [campaignTasks.id, campaignTasks.bodyId],
      name: 'campaign_task_steps_of_task',
    }).onDelete('cascade'),
    index().on(row.bodyId),
    check('campaign_task_steps_numbers', sql`${row.number} >= 1`),
    check('campaign_task_steps_worded', sql`(${row.state} = 'blocked') = (length(trim(${row.word})) > 0)`),
    memberReads(sql`${planned(row.bodyId)} or ${ownTask(row.taskId)}`),
    memberAdds(sql`${mine(row.takenBy)} and (${plans(row.bodyId)} or ${ownTask(row.taskId)})`),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('keys_read', keys, 'select'),
  ],
)

/** True on rows about an outing that the actor led, of a body of theirs. */
const ledOneself = (row: Record<'electionId' | 'bodyId' | 'ledBy', AnyPgColumn>) =>
  sql`${mine(row.ledBy)} and ${row.bodyId} = any((select access.own_bodies())::uuid[])
    and election.is_within(${row.electionId}, ${row.bodyId})`

const most = (column: AnyPgColumn) => sql`${column} between 0 and 100000`

/** A day in a quarter or douar: what was done, as counts alone. Whom one met, and what they think, is not asked. */
export const campaignOutings = pgTable(
  'campaign_outings',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    communeCode: text()
      .notNull()
      .references(() => communes.code),
    /** Quarter or douar. */
    area: text().notNull().default(''),
    heldOn: date().notNull(),
    doors: integer().notNull().default(0),
    conversations: integer().notNull().default(0),
    leaflets: integer().notNull().default(0),
    meetings: integer().notNull().default(0),
    participants: integer().notNull().default(0),
    ledBy: by(),
    version: integer().notNull().default(1),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => [
    index().on(row.electionId, row.communeCode),
    index().on(row.bodyId),
    index().on(row.ledBy),
    check(
      'campaign_outings_counts',
      sql`${most(row.doors)} and ${most(row.conversations)} and ${most(row.leaflets)}
      and ${most(row.meetings)} and ${most(row.participants)}`,
    ),
    memberReads(sql`${mine(row.ledBy)} or ${planned(row.bodyId)}`),
    memberAdds(sql`(${plannedBy(row, row.recordedBy)}) or (${mine(row.recordedBy)} and ${ledOneself(row)})`),
    memberChanges(sql`(${plans(row.bodyId)}) or ${mine(row.ledBy)}`),
    memberRemoves(sql`(${plans(row.bodyId)}) or ${mine(row.ledBy)}`),
    entrusted('keys_read', keys, 'select'),
  ],
)
