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
import { BALLOTS, PARTS, STANDINGS } from '../elections.ts'
import {
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  reached,
} from '../policies.ts'
import { clerk } from '../roles.ts'
import { elections } from './elections.ts'
import { addedWithin, known, plans } from './planning.ts'
import { at, by } from './programmes.ts'
import { bodies, communes } from './structure.ts'

/** Where the seats of an election are won: one ballot, in a commune or beyond. */
export const constituencies = pgTable(
  'constituencies',
  {
    id: uuid().primaryKey(),
    electionId: uuid()
      .notNull()
      .references(() => elections.id),
    /** Who prepares it: the election’s own body, or a branch below. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** Its number in the decree, or its short name: how files call it. */
    code: text().notNull(),
    nameAr: text().notNull(),
    nameFr: text().notNull().default(''),
    /** HCP code; null where it is wider than a commune. */
    communeCode: text().references(() => communes.code),
    ballot: text({ enum: BALLOTS }).notNull(),
    /** Whose seats: everybody’s, or those kept for women on a ballot of their own. */
    part: text({ enum: PARTS }).notNull().default('general'),
    seats: integer().notNull(),
    /** How many of the seats are the women’s part of the same lists, shared out apart. */
    womenSeats: integer().notNull().default(0),
    /** The one in whose stations it is voted on too: an added seat for women, a list of the region. */
    attachedTo: uuid(),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('constituencies_coded').on(row.electionId, row.code),
    unique('constituencies_whole').on(row.id, row.electionId, row.bodyId),
    unique('constituencies_of_election').on(row.id, row.electionId),
    foreignKey({
      columns: [row.attachedTo, row.electionId],
      foreignColumns: [row.id, row.electionId],
      name: 'constituencies_attached',
    }),
    index().on(row.bodyId),
    index().on(row.attachedTo),
    check('constituencies_named', sql`length(trim(${row.nameAr})) > 0 and length(trim(${row.code})) > 0`),
    check('constituencies_seats', sql`${row.seats} between 1 and 500`),
    check(
      'constituencies_individual',
      sql`${row.ballot} = 'list' or (${row.seats} = 1 and ${row.womenSeats} = 0)`,
    ),
    check('constituencies_women', sql`${row.womenSeats} between 0 and ${row.seats} - 1`),
    check('constituencies_not_to_itself', sql`${row.attachedTo} <> ${row.id}`),
    memberReads(known(row.bodyId)),
    memberAdds(addedWithin(row, row.addedBy)),
    memberChanges(
      plans(row.bodyId),
      sql`(${plans(row.bodyId)})
      and election.is_within(${row.electionId}, ${row.bodyId})`,
    ),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** To whom a row of a constituency belongs: with it, to whoever it is handed to. */
const ofConstituency = (row: Record<'constituencyId' | 'electionId' | 'bodyId', AnyPgColumn>, name: string) =>
  foreignKey({
    columns: [row.constituencyId, row.electionId, row.bodyId],
    foreignColumns: [constituencies.id, constituencies.electionId, constituencies.bodyId],
    name,
  }).onUpdate('cascade')

const within = () => ({
  electionId: uuid().notNull(),
  constituencyId: uuid().notNull(),
  bodyId: uuid().notNull(),
})

/** A polling station: a place and how many are registered there, never who. */
export const pollingStations = pgTable(
  'polling_stations',
  {
    id: uuid().primaryKey(),
    ...within(),
    /** Its number in the constituency. */
    code: text().notNull(),
    nameAr: text().notNull(),
    nameFr: text().notNull().default(''),
    /** Where it lies, by HCP code: a constituency may be wider than a commune. */
    communeCode: text().references(() => communes.code),
    /** Street, quarter or douar. */
    place: text().notNull().default(''),
    /** The central polling office that it reports to. */
    centralOffice: text().notNull().default(''),
    registered: integer(),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('polling_stations_coded').on(row.constituencyId, row.code),
    unique('polling_stations_whole').on(row.id, row.electionId, row.bodyId),
    unique('polling_stations_of_election').on(row.id, row.electionId),
    ofConstituency(row, 'polling_stations_of_constituency'),
    index().on(row.bodyId),
    index().on(row.electionId),
    check('polling_stations_named', sql`length(trim(${row.nameAr})) > 0 and length(trim(${row.code})) > 0`),
    check('polling_stations_registered', sql`${row.registered} between 0 and 100000`),
    memberReads(known(row.bodyId)),
    memberAdds(addedWithin(row, row.addedBy)),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** A list that stands in a constituency, or the candidate of an individual ballot: ours, and everybody’s. */
export const ballotLists = pgTable(
  'ballot_lists',
  {
    id: uuid().primaryKey(),
    ...within(),
    nameAr: text().notNull(),
    nameFr: text().notNull().default(''),
    isOurs: boolean().notNull().default(false),
    /** Its place on the ballot paper, from 1; null while that is not known. */
    position: integer(),
    /** When the candidate who would have a disputed seat was born; asked for where remainders are equal. */
    bornOn: date(),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('ballot_lists_named').on(row.constituencyId, row.nameAr),
    unique('ballot_lists_of_constituency').on(row.id, row.constituencyId),
    ofConstituency(row, 'ballot_lists_in_constituency'),
    index().on(row.bodyId),
    index().on(row.electionId),
    check('ballot_lists_called', sql`length(trim(${row.nameAr})) > 0`),
    check('ballot_lists_position', sql`${row.position} >= 1`),
    memberReads(known(row.bodyId)),
    memberAdds(addedWithin(row, row.addedBy)),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/**
 * What was made known of how a constituency voted, or one station of it. Never changed: what is known later is entered
 * anew, and the latest counts.
 */
export const results = pgTable(
  'results',
  {
    id: uuid().primaryKey(),
    ...within(),
    /** Null for the constituency as a whole. */
    stationId: uuid(),
    /** Counted from 1, for each station and for the whole. */
    number: integer().notNull(),
    standing: text({ enum: STANDINGS }).notNull(),
    registered: integer(),
    voters: integer(),
    void: integer(),
    contested: integer(),
    valid: integer(),
    /** Lists in the order in which a lot was drawn, where one had to decide. */
    lot: uuid().array().notNull().default(sql`'{}'`),
    /** Where it can be read. */
    source: text().notNull(),
    note: text().notNull().default(''),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => [
    unique('results_numbered').on(row.constituencyId, row.stationId, row.number).nullsNotDistinct(),
    unique('results_of_constituency').on(row.id, row.constituencyId, row.bodyId),
    ofConstituency(row, 'results_in_constituency'),
    foreignKey({
      columns: [row.stationId, row.electionId],
      foreignColumns: [pollingStations.id, pollingStations.electionId],
      name: 'results_of_station',
    }),
    index().on(row.bodyId),
    index().on(row.electionId),
    index().on(row.stationId),
    check('results_numbers', sql`${row.number} >= 1`),
    check(
      'results_figures',
      sql`least(${row.registered}, ${row.voters}, ${row.void}, ${row.contested}, ${row.valid}) >= 0`,
    ),
    check('results_sourced', sql`length(trim(${row.source})) > 0`),
    memberReads(known(row.bodyId)),
    // Nobody has a result before the last station has closed.
    memberAdds(sql`(${reached(row.bodyId, 'results.record')}) and ${mine(row.recordedBy)}
      and election.is_within(${row.electionId}, ${row.bodyId})
      and exists (select from elections e where e.id = ${row.electionId} and e.silent_until <= now())`),
  ],
)

/** How many voted for each list, and how many seats it was given where that was proclaimed. */
export const resultVotes = pgTable(
  'result_votes',
  {
    resultId: uuid().notNull(),
    listId: uuid().notNull(),
    constituencyId: uuid().notNull(),
    bodyId: uuid().notNull(),
    votes: integer().notNull(),
    seats: integer(),
  },
  (row) => [
    primaryKey({ columns: [row.resultId, row.listId] }),
    foreignKey({
      columns: [row.resultId, row.constituencyId, row.bodyId],
      foreignColumns: [results.id, results.constituencyId, results.bodyId],
      name: 'result_votes_of_result',
    }).onUpdate('cascade'),
    foreignKey({
      columns: [row.listId, row.constituencyId],
      foreignColumns: [ballotLists.id, ballotLists.constituencyId],
      name: 'result_votes_for_list',
    }),
    index().on(row.bodyId),
    index().on(row.listId),
    check('result_votes_counted', sql`${row.votes} >= 0 and (${row.seats} is null or ${row.seats} >= 0)`),
    memberReads(known(row.bodyId)),
    // With its result, in one act: nobody adds a line to one that stands.
    memberAdds(sql`(${reached(row.bodyId, 'results.record')})
      and exists (select from results r where r.id = ${row.resultId} and r.recorded_at = now())`),
  ],
)
