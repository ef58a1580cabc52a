import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
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
import { GENDERS, OPINIONS } from '../candidacies.ts'
import { PARTS } from '../elections.ts'
import {
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  reached,
} from '../policies.ts'
import { clerk, job } from '../roles.ts'
import { ofElection } from './elections.ts'
import { addedWithin, known, plans } from './planning.ts'
import { at, by } from './programmes.ts'
import { constituencies } from './territory.ts'

/** True on rows of elections that the actor’s body prepares as a whole: there the party endorses. */
const mayEndorse = (electionId: AnyPgColumn) =>
  sql`exists (select from elections e where e.id = ${electionId}
    and e.body_id = any((select access.bodies('election.plan'))::uuid[]))`

/** True on rows of a candidacy that is the actor’s own. */
export const ofMine = (candidacyId: AnyPgColumn) =>
  sql`exists (select from candidacies c where c.id = ${candidacyId} and c.member_id = (select access.me()))`

/** True on rows of a candidacy that the actor may know of, and that is somebody else’s. */
const ofAnother = (candidacyId: AnyPgColumn) =>
  sql`exists (select from candidacies c where c.id = ${candidacyId} and c.member_id <> (select access.me()))`

/** A body asks who of its members, and of those below it, wants to stand where it prepares an election. */
export const candidacyCalls = pgTable(
  'candidacy_calls',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    /** First and last day on which one may apply. */
    opensOn: date().notNull(),
    closesOn: date().notNull(),
    textAr: text().notNull(),
    textFr: text().notNull().default(''),
    textEn: text().notNull().default(''),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('candidacy_calls_whole').on(row.id, row.electionId),
    index().on(row.electionId),
    index().on(row.bodyId),
    check('candidacy_calls_days', sql`${row.opensOn} <= ${row.closesOn}`),
    check('candidacy_calls_said', sql`length(trim(${row.textAr})) > 0`),
    memberReads(known(row.bodyId)),
    memberAdds(addedWithin(row, row.addedBy)),
    memberChanges(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/**
 * A member wants to stand. Their own, or entered by whoever plans for one who has no access. Whoever plans for the
 * constituency’s body and its commission know of it, and nobody else.
 */
export const candidacies = pgTable(
  'candidacies',
  {
    id: uuid().primaryKey(),
    electionId: uuid().notNull(),
    constituencyId: uuid().notNull(),
    bodyId: uuid().notNull(),
    /** Null where it was entered for somebody. */
    callId: uuid(),
    memberId: by(),
    /** As they are to stand on the ballot. */
    nameAr: text().notNull(),
    nameLatin: text().notNull(),
    part: text({ enum: PARTS }).notNull().default('general'),
    /** Ready for any place, in any constituency. */
    anyPlace: boolean().notNull().default(false),
    statement: text().notNull().default(''),
    gender: text({ enum: GENDERS }).notNull(),
    bornOn: date().notNull(),
    /** Mandates held now, as the law of the election calls them where it excludes them. */
    mandates: text().array().notNull().default(sql`'{}'`),
    /** Themselves, or whoever plans. */
    enteredBy: by(),
    sentAt: at(),
  },
  (row) => [
    unique('candidacies_whole').on(row.id, row.bodyId),
    unique('candidacies_of_member').on(row.id, row.electionId, row.memberId),
    foreignKey({
      columns: [row.constituencyId, row.electionId, row.bodyId],
      foreignColumns: [constituencies.id, constituencies.electionId, constituencies.bodyId],
      name: 'candidacies_in_constituency',
    }).onUpdate('cascade'),
    foreignKey({
      columns: [row.callId, row.electionId],
      foreignColumns: [candidacyCalls.id, candidacyCalls.electionId],
      name: 'candidacies_answer_call',
    }),
    index().on(row.bodyId),
    index().on(row.electionId),
    index().on(row.constituencyId),
    index().on(row.memberId),
    index().on(row.callId),
    check('candidacies_named', sql`length(trim(${row.nameAr})) > 0 and length(trim(${row.nameLatin})) > 0`),
    check('candidacies_womens_part', sql`${row.part} = 'general' or ${row.gender} = 'f'`),
    check('candidacies_answered', sql`(${row.callId} is null) = (${row.enteredBy} <> ${row.memberId})`),
    check('candidacies_born', sql`${row.bornOn} between '1900-01-01' and '2150-12-31'`),
    memberReads(sql`${mine(row.memberId)} or ${reached(row.bodyId, 'election.plan', 'candidacies.judge')}`),
    memberAdds(sql`${mine(row.enteredBy)} and case when ${row.enteredBy} = ${row.memberId}
      then election.takes_candidacies(${row.callId}, ${row.constituencyId})
        and exists (select from constituencies k where k.id = ${row.constituencyId})
      else ${row.callId} is null and (${plans(row.bodyId)})
        and exists (select from members m where m.id = ${row.memberId}) end`),
    entrusted('clerk_reads', clerk, 'select'),
    // Who was not to stand after all is forgotten once the election is over.
    entrusted('job_finds', job, 'select'),
    entrusted(
      'job_clears',
      job,
      'delete',
      sql`exists (select from elections e where e.id = ${row.electionId} and e.polling_day < access.today())
        and not exists (select from endorsements d where d.candidacy_id = ${row.id})`,
    ),
  ],
)

/** What every row about a candidacy carries: which it is, and whose. */
export const aboutCandidacy = () => ({ candidacyId: uuid().notNull(), bodyId: uuid().notNull() })

/** Ties such a row to its candidacy: it goes with it, and with its constituency to whoever that is handed to. */
export const ofCandidacy = (row: Record<'candidacyId' | 'bodyId', AnyPgColumn>, name: string) =>
  foreignKey({
    columns: [row.candidacyId, row.bodyId],
    foreignColumns: [candidacies.id, candidacies.bodyId],
    name: `${name}_of_candidacy`,
  })
    .onUpdate('cascade')
    .onDelete('cascade')

/** They do not stand after all. */
export const candidacyWithdrawals = pgTable(
  'candidacy_withdrawals',
  { ...aboutCandidacy(), withdrawnBy: by(), withdrawnAt: at() },
  (row) => [
    primaryKey({ columns: [row.candidacyId] }),
    ofCandidacy(row, 'candidacy_withdrawals'),
    index().on(row.bodyId),
    memberReads(sql`exists (select from candidacies c where c.id = ${row.candidacyId})`),
    // By themselves; for whoever has no access, by those who plan. Not once they are endorsed.
    memberAdds(sql`${mine(row.withdrawnBy)}
      and not exists (select from endorsements d where d.candidacy_id = ${row.candidacyId})
      and (${ofMine(row.candidacyId)} or (${plans(row.bodyId)}) and exists (select from candidacies c
        where c.id = ${row.candidacyId} and c.entered_by <> c.member_id))`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** What one member of the commission thinks of a candidacy; whoever it is about never learns whose opinion it is. */
export const candidacyOpinions = pgTable(
  'candidacy_opinions',
  {
    ...aboutCandidacy(),
    givenBy: by(),
    opinion: text({ enum: OPINIONS }).notNull(),
    reason: text().notNull().default(''),
    givenAt: at(),
  },
  (row) => {
    const judges = sql`(${reached(row.bodyId, 'candidacies.judge')}) and ${mine(row.givenBy)}
      and ${ofAnother(row.candidacyId)}`
    return [
      primaryKey({ columns: [row.candidacyId, row.givenBy] }),
      ofCandidacy(row, 'candidacy_opinions'),
      index().on(row.bodyId),
      check(
        'candidacy_opinions_say_why',
        sql`${row.opinion} = 'favourable' or length(trim(${row.reason})) > 0`,
      ),
      memberReads(
        sql`(${reached(row.bodyId, 'election.plan', 'candidacies.judge')}) and ${ofAnother(row.candidacyId)}`,
      ),
      memberAdds(judges),
      memberChanges(judges),
      entrusted('clerk_reads', clerk, 'select'),
    ]
  },
)

/** The party endorses a candidate: one candidacy of a person in an election. It ends when the row does. */
export const endorsements = pgTable(
  'endorsements',
  {
    ...aboutCandidacy(),
    electionId: uuid().notNull(),
    memberId: uuid().notNull(),
    /** Which organ decided, on which day, and where that can be read. */
    organ: text().notNull(),
    decidedOn: date().notNull(),
    reference: text().notNull(),
    endorsedBy: by(),
    endorsedAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.candidacyId] }),
    unique('endorsements_once').on(row.electionId, row.memberId),
    unique('endorsements_of_election').on(row.candidacyId, row.electionId),
    foreignKey({
      columns: [row.candidacyId, row.bodyId],
      foreignColumns: [candidacies.id, candidacies.bodyId],
      name: 'endorsements_of_candidacy',
    }).onUpdate('cascade'),
    foreignKey({
      columns: [row.candidacyId, row.electionId, row.memberId],
      foreignColumns: [candidacies.id, candidacies.electionId, candidacies.memberId],
      name: 'endorsements_of_member',
    }),
    index().on(row.bodyId),
    check('endorsements_decided', sql`length(trim(${row.organ})) > 0 and length(trim(${row.reference})) > 0`),
    memberReads(sql`exists (select from candidacies c where c.id = ${row.candidacyId})`),
    memberAdds(sql`${mine(row.endorsedBy)} and ${mayEndorse(row.electionId)}
      and exists (select from candidacies c where c.id = ${row.candidacyId})
      and not exists (select from candidacy_withdrawals w where w.candidacy_id = ${row.candidacyId})`),
    memberRemoves(mayEndorse(row.electionId)),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_reads', job, 'select'),
  ],
)

/** An endorsement that was taken back, as it stood, and why. */
export const endorsementRevocations = pgTable(
  'endorsement_revocations',
  {
    id: uuid().primaryKey(),
    ...aboutCandidacy(),
    electionId: uuid().notNull(),
    organ: text().notNull(),
    decidedOn: date().notNull(),
    reference: text().notNull(),
    reason: text().notNull(),
    revokedBy: by(),
    revokedAt: at(),
  },
  (row) => [
    ofCandidacy(row, 'endorsement_revocations'),
    index().on(row.candidacyId),
    index().on(row.bodyId),
    check('endorsement_revocations_say_why', sql`length(trim(${row.reason})) > 0`),
    memberReads(sql`exists (select from candidacies c where c.id = ${row.candidacyId})`),
    memberAdds(sql`${mine(row.revokedBy)} and ${mayEndorse(row.electionId)}
      and exists (select from candidacies c where c.id = ${row.candidacyId})`),
  ],
)
