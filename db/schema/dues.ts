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
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { PAYMENT_METHODS, PERIODS } from '../payments.ts'
import { atHome, atRoot, entrusted, memberAdds, memberReads, mine, published, reached } from '../policies.ts'
import { registrar } from '../roles.ts'
import { bodies, members } from './structure.ts'

const by = () =>
  uuid()
    .notNull()
    .references(() => members.id)
const at = () => timestamp({ withTimezone: true }).notNull().defaultNow()
const isFirstOfMonth = (day: AnyPgColumn) => sql`extract(day from ${day}) = 1`

/** A reduced rate by its name: students, the unemployed. Without one, a member pays the full rate. */
export const duesCategories = pgTable(
  'dues_categories',
  {
    id: uuid().primaryKey(),
    nameAr: text().notNull(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    addedBy: by(),
  },
  (row) => [published(), memberAdds(sql`${atRoot('dues.set')} and ${mine(row.addedBy)}`)],
)

/** What is to be paid from a month on, in centimes for each period. Never changed: what is set later stands. */
export const duesRates = pgTable(
  'dues_rates',
  {
    id: uuid().primaryKey(),
    /** Null: the full rate. */
    categoryId: uuid().references(() => duesCategories.id),
    startsOn: date().notNull(),
    period: text({ enum: PERIODS }).notNull(),
    amount: integer().notNull(),
    setBy: by(),
    setAt: at(),
  },
  (rate) => [
    check('dues_rates_amount', sql`${rate.amount} between 0 and 10000000`),
    check('dues_rates_from_a_month', isFirstOfMonth(rate.startsOn)),
    published(),
    memberAdds(sql`${atRoot('dues.set')} and ${mine(rate.setBy)}`),
  ],
)

/** From a month on a member pays a reduced rate, nothing, or the full rate again. */
export const duesStandings = pgTable(
  'dues_standings',
  {
    id: uuid().primaryKey(),
    memberId: by(),
    startsOn: date().notNull(),
    exempt: boolean().notNull().default(false),
    categoryId: uuid().references(() => duesCategories.id),
    reason: text().notNull(),
    setBy: by(),
    setAt: at(),
  },
  (standing) => [
    index().on(standing.memberId),
    check('dues_standings_one_thing', sql`not ${standing.exempt} or ${standing.categoryId} is null`),
    check('dues_standings_from_a_month', isFirstOfMonth(standing.startsOn)),
    memberReads(
      sql`${mine(standing.memberId)} or ${atHome(standing.memberId, 'dues.record', 'members.manage')}`,
    ),
    memberAdds(sql`(${atHome(standing.memberId, 'dues.record')}) and ${mine(standing.setBy)}`),
  ],
)

/** What a member paid into the hands of their branch. Numbered by the database, and never changed or removed. */
export const duesReceipts = pgTable(
  'dues_receipts',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** Year and number are the trigger's: one after the other, without a gap. */
    year: integer().notNull().default(0),
    number: integer().notNull().default(0),
    memberId: by(),
    amount: integer().notNull(),
    paidOn: date().notNull(),
    method: text({ enum: PAYMENT_METHODS }).notNull(),
    note: text().notNull().default(''),
    recordedBy: by(),
    recordedAt: at(),
  },
  (receipt) => [
    unique('dues_receipts_numbered').on(receipt.bodyId, receipt.year, receipt.number),
    unique('dues_receipts_of_body').on(receipt.id, receipt.bodyId),
    index().on(receipt.memberId),
    check('dues_receipts_amount', sql`${receipt.amount} between 1 and 10000000`),
    // Whoever keeps the books of a branch, and of the branch that the member has moved to since.
    memberReads(sql`${mine(receipt.memberId)} or ${reached(receipt.bodyId, 'dues.record', 'members.manage')}
      or ${atHome(receipt.memberId, 'dues.record', 'members.manage')}`),
    memberAdds(sql`(${reached(receipt.bodyId, 'dues.record')}) and ${mine(receipt.recordedBy)}
      and access.is_home(${receipt.memberId}, ${receipt.bodyId})`),
    entrusted('registrar_counts', registrar, 'select'),
  ],
)

/** A receipt that was wrong, from that day on: it keeps its number and counts for nothing. */
export const duesCancellations = pgTable(
  'dues_cancellations',
  {
    receiptId: uuid().primaryKey(),
    bodyId: uuid().notNull(),
    reason: text().notNull(),
    cancelledBy: by(),
    cancelledAt: at(),
  },
  (row) => [
    foreignKey({
      columns: [row.receiptId, row.bodyId],
      foreignColumns: [duesReceipts.id, duesReceipts.bodyId],
      name: 'dues_cancellations_of_receipt',
    }),
    memberReads(sql`exists (select from dues_receipts r where r.id = ${row.receiptId})`),
    memberAdds(sql`(${reached(row.bodyId, 'dues.record')}) and ${mine(row.cancelledBy)}`),
  ],
)
