import { sql } from 'drizzle-orm'
import {
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
import { entrusted, memberAdds, memberChanges, memberReads, memberRemoves, mine } from '../policies.ts'
import { clerk, job } from '../roles.ts'
import { aboutCandidacy, ofCandidacy, ofMine } from './candidacies.ts'
import { elections } from './elections.ts'
import { DOCUMENT_TYPES } from './files.ts'
import { known, plans } from './planning.ts'
import { at, by } from './programmes.ts'

/** A paper that each candidate’s file must hold, as whoever plans the election found it asked for. */
export const candidacyPaperKinds = pgTable(
  'candidacy_paper_kinds',
  {
    id: uuid().primaryKey(),
    electionId: uuid().notNull(),
    bodyId: uuid().notNull(),
    nameAr: text().notNull(),
    nameFr: text().notNull().default(''),
    nameEn: text().notNull().default(''),
    /** Asked of every candidate; otherwise where it applies. */
    isNeeded: boolean().notNull().default(true),
    /** Somebody read in the law or the decree that it is asked for. */
    isConfirmed: boolean().notNull().default(false),
    position: integer().notNull().default(0),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('candidacy_paper_kinds_whole').on(row.id, row.electionId),
    unique('candidacy_paper_kinds_named').on(row.electionId, row.nameAr),
    foreignKey({
      columns: [row.electionId, row.bodyId],
      foreignColumns: [elections.id, elections.bodyId],
      name: 'candidacy_paper_kinds_of_election',
    }),
    index().on(row.bodyId),
    check('candidacy_paper_kinds_called', sql`length(trim(${row.nameAr})) > 0`),
    memberReads(known(row.bodyId)),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.addedBy)}`),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
  ],
)

/** A paper that was handed in for a candidate’s file, and until when it is good. */
export const candidacyPapers = pgTable(
  'candidacy_papers',
  {
    ...aboutCandidacy(),
    kindId: uuid()
      .notNull()
      .references(() => candidacyPaperKinds.id),
    handedInOn: date().notNull(),
    expiresOn: date(),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => {
    const plan = sql`(${plans(row.bodyId)}) and ${mine(row.recordedBy)}`
    return [
      primaryKey({ columns: [row.candidacyId, row.kindId] }),
      ofCandidacy(row, 'candidacy_papers'),
      index().on(row.kindId),
      index().on(row.bodyId),
      check('candidacy_papers_good_for_a_day', sql`${row.expiresOn} >= ${row.handedInOn}`),
      memberReads(sql`${plans(row.bodyId)} or ${ofMine(row.candidacyId)}`),
      memberAdds(plan),
      memberChanges(plans(row.bodyId), plan),
      memberRemoves(plans(row.bodyId)),
    ]
  },
)

/** A scan of one: a file apart from every library, for the candidate and for whoever plans. */
export const candidacyScans = pgTable(
  'candidacy_scans',
  {
    id: uuid().primaryKey(),
    ...aboutCandidacy(),
    kindId: uuid()
      .notNull()
      .references(() => candidacyPaperKinds.id),
    /** Random: its name in the store. */
    stem: text().notNull().unique(),
    type: text({ enum: DOCUMENT_TYPES }).notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => {
    const theirs = sql`${plans(row.bodyId)} or ${ofMine(row.candidacyId)}`
    return [
      ofCandidacy(row, 'candidacy_scans'),
      index().on(row.candidacyId),
      index().on(row.kindId),
      index().on(row.bodyId),
      memberReads(theirs),
      memberAdds(sql`(${theirs}) and ${mine(row.addedBy)}
        and not exists (select from candidacy_withdrawals w where w.candidacy_id = ${row.candidacyId})`),
      memberRemoves(theirs),
    ]
  },
)

/** Files of scans whose rows are gone, until they are gone too. */
export const scanLeavings = pgTable(
  'scan_leavings',
  {
    stem: text().primaryKey(),
    type: text({ enum: DOCUMENT_TYPES }).notNull(),
  },
  () => [
    entrusted('clerk_leaves', clerk, 'insert'),
    entrusted('job_finds', job, 'select'),
    entrusted('job_clears', job, 'delete'),
  ],
)
