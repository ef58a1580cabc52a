import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { EVIDENCE_KINDS, FUNDING_SOURCES, FUNDING_STAGES, STANDINGS, STEPS } from '../plans.ts'
import { entrusted, memberAdds, memberReads, mine, published, reached } from '../policies.ts'
import { clerk, job } from '../roles.ts'
import { documents, pictures } from './files.ts'
import { belongsToPoint, ofPoint } from './points.ts'
import { at, belongsToProgramme, by, isOpen, ofProgramme, withinReach } from './programmes.ts'

/** One step of a point: what happened, when, by whose word. Never changed: a wrong entry is corrected by another. */
export const progressEntries = pgTable(
  'progress_entries',
  {
    id: uuid().primaryKey(),
    ...ofPoint(),
    step: text({ enum: STEPS }).notNull(),
    happenedOn: date().notNull(),
    textAr: text().notNull().default(''),
    textFr: text().notNull().default(''),
    /** Why it is delayed, blocked or abandoned. */
    reason: text().notNull().default(''),
    /** Another entry of this point that it stands for. */
    corrects: uuid().references((): AnyPgColumn => progressEntries.id),
    enteredBy: by(),
    enteredAt: at(),
  },
  (row) => [
    belongsToPoint('progress_entries', row),
    unique('progress_entries_whole').on(row.id, row.programmeId),
    // The last entry of a point is the first that is looked at.
    index('progress_entries_in_order').on(row.pointId, row.happenedOn, row.enteredAt, row.id),
    index('progress_entries_correcting').on(row.programmeId).where(sql`${row.corrects} is not null`),
    index().on(row.programmeId, row.enteredAt),
    check('progress_entries_say_something', sql`length(trim(${row.textAr} || ${row.textFr})) > 0`),
    check(
      'progress_entries_reason',
      sql`${row.step} not in ('delayed', 'blocked', 'abandoned') or length(trim(${row.reason})) > 0`,
    ),
    published(
      sql`exists (select from progress_rulings c where c.entry_id = ${row.id} and c.outcome = 'confirmed')`,
    ),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${withinReach(row.bodyId)}) and ${mine(row.enteredBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** What shows that an entry is true. */
export const evidence = pgTable(
  'evidence',
  {
    id: uuid().primaryKey(),
    entryId: uuid()
      .notNull()
      .references(() => progressEntries.id),
    ...ofProgramme(),
    kind: text({ enum: EVIDENCE_KINDS }).notNull(),
    title: text().notNull().default(''),
    pictureId: uuid().references(() => pictures.id),
    documentId: uuid().references(() => documents.id),
    url: text(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    belongsToProgramme('evidence', row),
    index().on(row.entryId),
    index().on(row.pictureId),
    index().on(row.documentId),
    check(
      'evidence_is_one_thing',
      sql`case ${row.kind} when 'picture' then ${row.pictureId} is not null and ${row.documentId} is null and ${row.url} is null
        when 'link' then ${row.url} is not null and ${row.pictureId} is null and ${row.documentId} is null
        else ${row.documentId} is not null and ${row.pictureId} is null and ${row.url} is null end`,
    ),
    check('evidence_url', sql`${row.url} ~ '^https?://' and length(${row.url}) <= 2000`),
    published(sql`exists (select from progress_entries e where e.id = ${row.entryId})`),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${withinReach(row.bodyId)}) and ${mine(row.addedBy)} and exists (select from progress_entries e
      where e.id = ${row.entryId} and e.programme_id = ${row.programmeId} and e.entered_by = (select access.me()))
      and programme.may_show(${row.programmeId}, ${row.documentId}, ${row.pictureId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** Whoever holds the programme confirms an entry, or returns it with a reason; until then it counts for nothing. */
export const progressRulings = pgTable(
  'progress_rulings',
  {
    entryId: uuid().primaryKey(),
    ...ofProgramme(),
    outcome: text({ enum: ['confirmed', 'returned'] }).notNull(),
    reason: text().notNull().default(''),
    ruledBy: by(),
    ruledAt: at(),
  },
  (row) => [
    belongsToProgramme('progress_rulings', row),
    // By the key, not by a policy: entries are public by their rulings, and policies must not go round.
    foreignKey({
      columns: [row.entryId, row.programmeId],
      foreignColumns: [progressEntries.id, progressEntries.programmeId],
      name: 'progress_rulings_of_entry',
    }),
    index().on(row.programmeId, row.ruledAt),
    check('progress_rulings_reason', sql`${row.outcome} = 'confirmed' or length(trim(${row.reason})) > 0`),
    published(sql`${row.outcome} = 'confirmed' and ${isOpen(row.programmeId)}`),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.ruledBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** One source of a point’s money. */
export const fundingLines = pgTable(
  'funding_lines',
  {
    id: uuid().primaryKey(),
    ...ofPoint(),
    source: text({ enum: FUNDING_SOURCES }).notNull(),
    /** Who exactly, where the source does not say it. */
    partner: text().notNull().default(''),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    belongsToPoint('funding_lines', row),
    index().on(row.pointId),
    index().on(row.programmeId),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'funding.record')}) and ${mine(row.addedBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** So much of a line was pledged, committed or paid on that day. Several of a stage add up; none is changed. */
export const fundingEntries = pgTable(
  'funding_entries',
  {
    id: uuid().primaryKey(),
    lineId: uuid()
      .notNull()
      .references(() => fundingLines.id),
    ...ofProgramme(),
    stage: text({ enum: FUNDING_STAGES }).notNull(),
    /** In centimes. */
    amount: bigint({ mode: 'number' }).notNull(),
    on: date().notNull(),
    reference: text().notNull().default(''),
    standing: text({ enum: STANDINGS }).notNull().default('reported'),
    documentId: uuid().references(() => documents.id),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => [
    belongsToProgramme('funding_entries', row),
    unique('funding_entries_whole').on(row.id, row.programmeId),
    index().on(row.lineId),
    index().on(row.programmeId, row.recordedAt),
    index().on(row.documentId),
    check('funding_entries_amount', sql`${row.amount} between 1 and 1000000000000`),
    check(
      'funding_entries_confirmed',
      sql`${row.standing} <> 'confirmed' or length(trim(${row.reference})) > 0`,
    ),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'funding.record')}) and ${mine(row.recordedBy)}
      and exists (select from funding_lines l where l.id = ${row.lineId} and l.programme_id = ${row.programmeId})
      and programme.may_show(${row.programmeId}, ${row.documentId}, null)`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** An amount that was wrong: it stays readable and counts for nothing. */
export const fundingCancellations = pgTable(
  'funding_cancellations',
  {
    entryId: uuid()
      .primaryKey()
      .references(() => fundingEntries.id),
    ...ofProgramme(),
    reason: text().notNull(),
    cancelledBy: by(),
    cancelledAt: at(),
  },
  (row) => [
    belongsToProgramme('funding_cancellations', row),
    check('funding_cancellations_reason', sql`length(trim(${row.reason})) > 0`),
    published(isOpen(row.programmeId)),
    memberReads(withinReach(row.bodyId)),
    memberAdds(sql`(${reached(row.bodyId, 'funding.record')}) and ${mine(row.cancelledBy)}
      and exists (select from funding_entries e where e.id = ${row.entryId} and e.programme_id = ${row.programmeId})`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
