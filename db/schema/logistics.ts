import { sql } from 'drizzle-orm'
import {
  check,
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
import { OWNERS, RESOURCE_KINDS } from '../coverage.ts'
import { entrusted, memberAdds, memberChanges, memberReads, memberRemoves, mine } from '../policies.ts'
import { clerk } from '../roles.ts'
import { ofElection } from './elections.ts'
import { addedWithin, follows, known, plans } from './planning.ts'
import { at, by } from './programmes.ts'

const when = () => timestamp({ withTimezone: true }).notNull()

/** Hours in which a body needs so many hands for an election. */
export const shifts = pgTable(
  'shifts',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    /** What for, in words of those who plan. */
    purpose: text().notNull(),
    place: text().notNull(),
    startsAt: when(),
    endsAt: when(),
    needed: integer().notNull(),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('shifts_whole').on(row.id, row.electionId, row.bodyId, row.startsAt, row.endsAt),
    index().on(row.electionId),
    index().on(row.bodyId),
    check('shifts_said', sql`length(trim(${row.purpose})) > 0 and length(trim(${row.place})) > 0`),
    check('shifts_hours', sql`${row.startsAt} < ${row.endsAt}`),
    check('shifts_needed', sql`${row.needed} between 1 and 500`),
    memberReads(known(row.bodyId)),
    memberAdds(addedWithin(row, row.addedBy)),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** Who comes to a shift: by their own word, or put down by whoever plans. Its hours stand here too: no two at once. */
export const shiftVolunteers = pgTable(
  'shift_volunteers',
  {
    shiftId: uuid().notNull(),
    electionId: uuid().notNull(),
    bodyId: uuid().notNull(),
    startsAt: when(),
    endsAt: when(),
    memberId: by(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.shiftId, row.memberId] }),
    foreignKey({
      columns: [row.shiftId, row.electionId, row.bodyId, row.startsAt, row.endsAt],
      foreignColumns: [shifts.id, shifts.electionId, shifts.bodyId, shifts.startsAt, shifts.endsAt],
      name: 'shift_volunteers_of_shift',
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    index().on(row.electionId),
    index().on(row.bodyId),
    index().on(row.memberId),
    memberReads(sql`${follows(row.bodyId)} or ${mine(row.memberId)}`),
    memberAdds(sql`${mine(row.addedBy)} and exists (select from shifts s where s.id = ${row.shiftId})
      and (${mine(row.memberId)} or (${plans(row.bodyId)})
        and exists (select from members m where m.id = ${row.memberId}))`),
    memberRemoves(sql`${mine(row.memberId)} or ${plans(row.bodyId)}`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** A vehicle, a room, or so many of some material. */
export const resources = pgTable(
  'resources',
  {
    id: uuid().primaryKey(),
    ...ofElection(),
    kind: text({ enum: RESOURCE_KINDS }).notNull(),
    name: text().notNull(),
    count: integer().notNull().default(1),
    owner: text({ enum: OWNERS }).notNull(),
    version: integer().notNull().default(1),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('resources_whole').on(row.id, row.electionId, row.bodyId),
    index().on(row.electionId),
    index().on(row.bodyId),
    check('resources_named', sql`length(trim(${row.name})) > 0`),
    check(
      'resources_counted',
      sql`${row.count} between 1 and 100000 and (${row.kind} = 'material' or ${row.count} = 1)`,
    ),
    // Whoever has it knows what it is.
    memberReads(sql`${follows(row.bodyId)} or exists (select from loans l
      where l.resource_id = ${row.id} and l.member_id = (select access.me()))`),
    memberAdds(addedWithin(row, row.addedBy)),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** Who has what, from when until when, and how much of it. */
export const loans = pgTable(
  'loans',
  {
    id: uuid().primaryKey(),
    resourceId: uuid().notNull(),
    electionId: uuid().notNull(),
    bodyId: uuid().notNull(),
    memberId: by(),
    amount: integer().notNull().default(1),
    startsAt: when(),
    endsAt: when(),
    addedBy: by(),
    addedAt: at(),
  },
  (row) => [
    unique('loans_whole').on(row.id, row.bodyId),
    foreignKey({
      columns: [row.resourceId, row.electionId, row.bodyId],
      foreignColumns: [resources.id, resources.electionId, resources.bodyId],
      name: 'loans_of_resource',
    }),
    index().on(row.resourceId),
    index().on(row.bodyId),
    index().on(row.memberId),
    check('loans_hours', sql`${row.startsAt} < ${row.endsAt}`),
    check('loans_amount', sql`${row.amount} >= 1`),
    memberReads(sql`${follows(row.bodyId)} or ${mine(row.memberId)}`),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.addedBy)}
      and exists (select from members m where m.id = ${row.memberId})`),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** When it came back. */
export const loanReturns = pgTable(
  'loan_returns',
  {
    loanId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    notedBy: by(),
    returnedAt: at(),
  },
  (row) => [
    foreignKey({
      columns: [row.loanId, row.bodyId],
      foreignColumns: [loans.id, loans.bodyId],
      name: 'loan_returns_of_loan',
    }).onDelete('cascade'),
    index().on(row.bodyId),
    memberReads(sql`exists (select from loans l where l.id = ${row.loanId})`),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.notedBy)}`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)
