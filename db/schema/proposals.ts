import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ANSWERS } from '../plans.ts'
import { entrusted, memberAdds, memberReads, memberRemoves, mine, reached } from '../policies.ts'
import { clerk, doorkeeper } from '../roles.ts'
import { documents } from './files.ts'
import { points } from './points.ts'
import { at, belongsToProgramme, by, ofProgramme, withinReach } from './programmes.ts'
import { members } from './structure.ts'

/** What a member proposes for a programme that gathers: a need, a place, whom it helps. Never changed. */
export const proposals = pgTable(
  'proposals',
  {
    id: uuid().primaryKey(),
    ...ofProgramme(),
    title: text().notNull(),
    need: text().notNull(),
    helps: text().notNull().default(''),
    communes: text().array().notNull().default(sql`'{}'`),
    quarter: text().notNull().default(''),
    /** Roughly, in centimes. */
    cost: bigint({ mode: 'number' }),
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
    belongsToProgramme('proposals', row),
    index().on(row.programmeId, row.sentAt),
    index().on(row.memberId),
    index().on(row.minutesId),
    check('proposals_cost', sql`${row.cost} between 0 and 1000000000000`),
    check('proposals_voices', sql`${row.voices} between 1 and 100000`),
    check(
      'proposals_from_a_meeting_or_a_member',
      sql`(${row.memberId} is null) = (${row.metOn} is not null) and (${row.memberId} is not null or ${row.minutesId} is not null)`,
    ),
    // One's own stay one's own to read, also after moving to another branch.
    memberReads(sql`${withinReach(row.bodyId)} or ${mine(row.memberId)}`),
    memberAdds(
      sql`${mine(row.enteredBy)} and programme.may_bring(${row.bodyId}, ${row.memberId}, ${row.fromId})
      and programme.are_my_minutes(${row.minutesId})`,
    ),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('doorkeeper_reads', doorkeeper, 'select'),
  ],
)

/** A member stands behind a proposal while this row stands. */
export const proposalSupports = pgTable(
  'proposal_supports',
  {
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    memberId: by(),
    at: at(),
  },
  (row) => [
    primaryKey({ columns: [row.proposalId, row.memberId] }),
    memberReads(sql`exists (select from proposals p where p.id = ${row.proposalId})`),
    memberAdds(
      sql`${mine(row.memberId)} and exists (select from proposals p where p.id = ${row.proposalId})`,
    ),
    memberRemoves(mine(row.memberId)),
  ],
)

/** What members say or ask about a proposal. */
export const proposalComments = pgTable(
  'proposal_comments',
  {
    id: uuid().primaryKey(),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    memberId: by(),
    kind: text({ enum: ['comment', 'question'] }).notNull(),
    text: text().notNull(),
    at: at(),
  },
  (row) => [
    index().on(row.proposalId),
    check('proposal_comments_bounded', sql`length(${row.text}) between 1 and 4000`),
    memberReads(sql`exists (select from proposals p where p.id = ${row.proposalId})`),
    memberAdds(
      sql`${mine(row.memberId)} and exists (select from proposals p where p.id = ${row.proposalId})`,
    ),
    memberRemoves(mine(row.memberId)),
  ],
)

/** A member holds two proposals of a programme to be the same. */
export const proposalDuplicates = pgTable(
  'proposal_duplicates',
  {
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    ofId: uuid()
      .notNull()
      .references(() => proposals.id),
    memberId: by(),
    at: at(),
  },
  (row) => [
    primaryKey({ columns: [row.proposalId, row.ofId, row.memberId] }),
    check('proposal_duplicates_of_another', sql`${row.proposalId} <> ${row.ofId}`),
    memberReads(sql`exists (select from proposals p where p.id = ${row.proposalId})`),
    memberAdds(sql`${mine(row.memberId)} and exists (select from proposals p join proposals q
      on q.programme_id = p.programme_id and q.id = ${row.ofId} where p.id = ${row.proposalId})`),
    memberRemoves(mine(row.memberId)),
  ],
)

/** What became of a proposal, with the reason. Answered anew, the last row counts. */
export const proposalAnswers = pgTable(
  'proposal_answers',
  {
    id: uuid().primaryKey(),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
    ...ofProgramme(),
    outcome: text({ enum: ANSWERS }).notNull(),
    /** The point that it became or was merged into. */
    pointId: uuid().references(() => points.id),
    reason: text().notNull(),
    answeredBy: by(),
    answeredAt: at(),
  },
  (row) => [
    belongsToProgramme('proposal_answers', row),
    index().on(row.proposalId),
    index().on(row.pointId),
    check(
      'proposal_answers_point',
      sql`(${row.outcome} in ('taken', 'merged')) = (${row.pointId} is not null)`,
    ),
    memberReads(sql`${withinReach(row.bodyId)} or exists (select from proposals p
      where p.id = ${row.proposalId} and p.member_id = (select access.me()))`),
    memberAdds(sql`(${reached(row.bodyId, 'programme.edit')}) and ${mine(row.answeredBy)}
      and exists (select from proposals p where p.id = ${row.proposalId} and p.programme_id = ${row.programmeId})
      and (${row.pointId} is null or exists (select from points t where t.id = ${row.pointId} and t.programme_id = ${row.programmeId}))`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
