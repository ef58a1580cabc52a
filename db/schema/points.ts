import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { AMENDMENT_ANSWERS, AUTHORITIES, STANDINGS } from '../plans.ts'
import { entrusted, memberAdds, memberReads, memberRemoves, mine, published, reached } from '../policies.ts'
import { clerk, doorkeeper, job } from '../roles.ts'
import { documents } from './files.ts'
import { at, belongsToProgramme, by, isOpen, ofProgramme, themes, withinReach } from './programmes.ts'
import { members, offices } from './structure.ts'

/** Which point a row is of, with its programme and body, which its policies ask for. */
export const ofPoint = () => ({ pointId: uuid().notNull(), ...ofProgramme() })
export const belongsToPoint = (
  name: string,
  row: { pointId: AnyPgColumn; programmeId: AnyPgColumn; bodyId: AnyPgColumn },
) =>
  foreignKey({
    columns: [row.pointId, row.programmeId, row.bodyId],
    foreignColumns: [points.id, points.programmeId, points.bodyId],
    name: `${name}_of_point`,
  })

/** A numbered promise. Its number is the trigger's, and never changes. */
export const points = pgTable(
  'points',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    number: integer().notNull().default(0),
    /** The number of its latest wording, and of the one that was adopted; both are the triggers'. */
    version: integer().notNull().default(0),
    adoptedVersion: integer(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('points_numbered').on(row.programmeId, row.number),
    unique('points_whole').on(row.id, row.programmeId, row.bodyId),
    belongsToProgramme('points', row),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.addedBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_counts', clerk, 'update'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** All that a point says, at one time. What is said later is another row: nothing disappears. */
export const pointVersions = pgTable(
  'point_versions',
  {
    id: uuid().primaryKey(),
    ...ofPoint(),
    number: integer().notNull(),
    titleAr: text().notNull(),
    titleFr: text().notNull().default(''),
    /** Paragraphs, a line each. */
    textAr: text().notNull().default(''),
    textFr: text().notNull().default(''),
    needAr: text().notNull().default(''),
    needFr: text().notNull().default(''),
    theme: text()
      .notNull()
      .references(() => themes.key),
    communes: text().array().notNull().default(sql`'{}'`),
    quarter: text().notNull().default(''),
    authority: text({ enum: AUTHORITIES }).notNull(),
    officeId: uuid().references(() => offices.id),
    partners: text().notNull().default(''),
    startsOn: date(),
    dueOn: date(),
    /** Estimated, in centimes; null where nobody knows. */
    cost: bigint({ mode: 'number' }),
    costStanding: text({ enum: STANDINGS }).notNull().default('reported'),
    costSource: text().notNull().default(''),
    costOn: date(),
    /** Why it was said anew. */
    note: text().notNull().default(''),
    savedBy: by(),
    savedAt: at(),
  },
  (row) => [
    unique('point_versions_numbered').on(row.pointId, row.number),
    belongsToPoint('point_versions', row),
    index().on(row.programmeId, row.theme),
    check('point_versions_titled', sql`length(trim(${row.titleAr})) > 0`),
    check('point_versions_dates', sql`${row.dueOn} >= ${row.startsOn}`),
    check('point_versions_cost', sql`${row.cost} between 0 and 1000000000000`),
    // Before the public: how it stands, and what was said since it was adopted; drafts are not.
    published(sql`exists (select from points p where p.id = ${row.pointId}
      and (p.version = ${row.number} or p.adopted_version <= ${row.number}))`),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.savedBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** A point that was dropped before its programme was adopted: its number stays its own. */
export const pointDroppings = pgTable(
  'point_droppings',
  {
    pointId: uuid().primaryKey(),
    ...ofProgramme(),
    reason: text().notNull(),
    droppedBy: by(),
    droppedAt: at(),
  },
  (row) => [
    belongsToPoint('point_droppings', row),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.droppedBy)}`),
    memberRemoves(reached(row.bodyId, 'programme.edit')),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** Something to be reached on the way, with its day as first planned. */
export const milestones = pgTable(
  'milestones',
  {
    id: uuid().primaryKey(),
    ...ofPoint(),
    titleAr: text().notNull(),
    titleFr: text().notNull().default(''),
    dueOn: date().notNull(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    belongsToPoint('milestones', row),
    index().on(row.pointId),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.addedBy)}`),
  ],
)

/** A milestone’s day was moved, or it was reached on that day. Rows follow each other, none is changed. */
export const milestoneDays = pgTable(
  'milestone_days',
  {
    id: uuid().primaryKey(),
    milestoneId: uuid()
      .notNull()
      .references(() => milestones.id),
    ...ofProgramme(),
    kind: text({ enum: ['moved', 'reached'] }).notNull(),
    on: date().notNull(),
    reason: text().notNull().default(''),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => [
    belongsToProgramme('milestone_days', row),
    index().on(row.milestoneId),
    published(sql`exists (select from milestones m where m.id = ${row.milestoneId})`),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.recordedBy)}
      and exists (select from milestones m where m.id = ${row.milestoneId} and m.programme_id = ${row.programmeId})`),
  ],
)

/** What shows whether a point works: a unit, where it began and where it is to come. */
export const indicators = pgTable(
  'indicators',
  {
    id: uuid().primaryKey(),
    ...ofPoint(),
    nameAr: text().notNull(),
    nameFr: text().notNull().default(''),
    unitAr: text().notNull().default(''),
    unitFr: text().notNull().default(''),
    baseline: numeric().notNull(),
    target: numeric().notNull(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    belongsToPoint('indicators', row),
    index().on(row.pointId),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.addedBy)}`),
  ],
)

/** One reading of an indicator, with its source. */
export const indicatorReadings = pgTable(
  'indicator_readings',
  {
    id: uuid().primaryKey(),
    indicatorId: uuid()
      .notNull()
      .references(() => indicators.id),
    ...ofProgramme(),
    value: numeric().notNull(),
    on: date().notNull(),
    source: text().notNull(),
    standing: text({ enum: STANDINGS }).notNull().default('reported'),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => [
    belongsToProgramme('indicator_readings', row),
    index().on(row.indicatorId),
    published(sql`exists (select from indicators i where i.id = ${row.indicatorId})`),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.recordedBy)}
      and exists (select from indicators i where i.id = ${row.indicatorId} and i.programme_id = ${row.programmeId})`),
  ],
)

/** Another wording for one paragraph of a point, while its programme is in consultation. */
export const amendments = pgTable(
  'amendments',
  {
    id: uuid().primaryKey(),
    ...ofPoint(),
    /** The wording that it amends, and the paragraph of it, counted from 0; one past the last adds a paragraph. */
    version: integer().notNull(),
    locale: text({ enum: ['ar', 'fr'] }).notNull(),
    paragraph: integer().notNull(),
    before: text().notNull(),
    /** Empty: the paragraph is to go. */
    after: text().notNull(),
    reason: text().notNull(),
    /** Null where it came from a meeting, for members without an account. */
    memberId: uuid().references(() => members.id),
    /** Which body it came from: the home of its author, or the one that met. */
    fromId: uuid().notNull(),
    metOn: date(),
    voices: integer().notNull().default(1),
    minutesId: uuid().references(() => documents.id),
    enteredBy: by(),
    sentAt: at(),
  },
  (row) => [
    belongsToPoint('amendments', row),
    index().on(row.pointId),
    index().on(row.memberId),
    index().on(row.minutesId),
    check('amendments_paragraph', sql`${row.paragraph} between 0 and 1000`),
    check(
      'amendments_from_a_meeting_or_a_member',
      sql`case when ${row.memberId} is null then ${row.metOn} is not null and ${row.minutesId} is not null and ${row.voices} between 1 and 100000
        else ${row.metOn} is null and ${row.minutesId} is null and ${row.voices} = 1 end`,
    ),
    check('amendments_change_something', sql`${row.before} <> ${row.after}`),
    memberReads(sql`${withinReach(row.bodyId)} or ${mine(row.memberId)}`),
    memberAdds(
      sql`${mine(row.enteredBy)} and programme.may_bring(${row.bodyId}, ${row.memberId}, ${row.fromId})
      and programme.are_my_minutes(${row.minutesId})`,
    ),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
  ],
)

/** What became of an amendment, and why; where it was taken, in which wording. */
export const amendmentAnswers = pgTable(
  'amendment_answers',
  {
    amendmentId: uuid()
      .primaryKey()
      .references(() => amendments.id),
    ...ofProgramme(),
    outcome: text({ enum: AMENDMENT_ANSWERS }).notNull(),
    reason: text().notNull(),
    /** The number of the wording that took it in. */
    version: integer(),
    answeredBy: by(),
    answeredAt: at(),
  },
  (row) => [
    belongsToProgramme('amendment_answers', row),
    check('amendment_answers_wording', sql`(${row.outcome} = 'declined') = (${row.version} is null)`),
    memberReads(sql`${withinReach(row.bodyId)} or exists (select from amendments a
      where a.id = ${row.amendmentId} and a.member_id = (select access.me()))`),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.answeredBy)}
      and exists (select from amendments a where a.id = ${row.amendmentId} and a.programme_id = ${row.programmeId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
