import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { LIST_PARTS } from '../candidacies.ts'
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
import { endorsements, ofMine } from './candidacies.ts'
import { plans } from './planning.ts'
import { at, by } from './programmes.ts'
import { constituencies } from './territory.ts'

const inConstituency = (row: Record<'constituencyId' | 'electionId' | 'bodyId', AnyPgColumn>, name: string) =>
  foreignKey({
    columns: [row.constituencyId, row.electionId, row.bodyId],
    foreignColumns: [constituencies.id, constituencies.electionId, constituencies.bodyId],
    name: `${name}_of_constituency`,
  }).onUpdate('cascade')

/** Our list in a constituency, or our candidate there: which of its states somebody saw. */
export const candidateLists = pgTable(
  'candidate_lists',
  {
    constituencyId: uuid().primaryKey(),
    electionId: uuid().notNull(),
    bodyId: uuid().notNull(),
    version: integer().notNull().default(0),
    begunBy: by(),
    begunAt: at(),
  },
  (row) => [
    // A list that nobody stands on keeps no constituency from being taken out.
    inConstituency(row, 'candidate_lists').onDelete('cascade'),
    index().on(row.bodyId),
    memberReads(reached(row.bodyId, 'election.plan', 'candidacies.judge')),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.begunBy)}`),
    memberChanges(plans(row.bodyId)),
  ],
)

/** Who stands where on it. A candidate sees their own place, and no other. */
export const candidatePlaces = pgTable(
  'candidate_places',
  {
    constituencyId: uuid().notNull(),
    electionId: uuid().notNull(),
    bodyId: uuid().notNull(),
    candidacyId: uuid().notNull(),
    part: text({ enum: LIST_PARTS }).notNull(),
    /** From 1 in each part. */
    place: integer().notNull(),
    placedBy: by(),
    placedAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.constituencyId, row.candidacyId] }),
    inConstituency(row, 'candidate_places'),
    foreignKey({
      columns: [row.candidacyId, row.electionId],
      foreignColumns: [endorsements.candidacyId, endorsements.electionId],
      name: 'candidate_places_of_endorsed',
    }),
    index().on(row.candidacyId),
    index().on(row.bodyId),
    index().on(row.electionId),
    check('candidate_places_from_one', sql`${row.place} >= 1`),
    memberReads(
      sql`${reached(row.bodyId, 'election.plan', 'candidacies.judge')} or ${ofMine(row.candidacyId)}`,
    ),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.placedBy)}
      and exists (select from candidacies c where c.id = ${row.candidacyId})`),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
