import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  EXPENSE_HEADINGS,
  HEADINGS,
  type Heading,
  MOST_OF_CAMPAIGN,
  RECEIPT_HEADINGS,
  SIDES,
  WAYS,
} from '../campaign-money.ts'
import { entrusted, memberAdds, memberReads, mine, reached } from '../policies.ts'
import { clerk } from '../roles.ts'
import { documents } from './files.ts'
import { at, by } from './programmes.ts'
import { ballotLists, constituencies } from './territory.ts'

/** True on rows of bodies whose campaign money the actor keeps, or whose elections they plan or read: sums, no names. */
const followed = (bodyId: AnyPgColumn) =>
  reached(bodyId, 'campaign.account', 'election.plan', 'election.read')
const keeps = (bodyId: AnyPgColumn) => reached(bodyId, 'campaign.account')
const keptBy = (bodyId: AnyPgColumn, memberId: AnyPgColumn) => sql`(${keeps(bodyId)}) and ${mine(memberId)}`

// Written out: a constraint takes no parameters.
const oneOf = (column: AnyPgColumn, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`
const money = () => bigint({ mode: 'number' })
const isMoney = (column: AnyPgColumn) => sql`${column} between 1 and ${sql.raw(String(MOST_OF_CAMPAIGN))}`

/** The account of one list of ours: what its campaign receives and spends. With its constituency, to whoever that is handed to. */
export const campaignAccounts = pgTable(
  'campaign_accounts',
  {
    id: uuid().primaryKey(),
    listId: uuid().notNull().unique('campaign_accounts_one_each'),
    constituencyId: uuid().notNull(),
    electionId: uuid().notNull(),
    bodyId: uuid().notNull(),
    openedBy: by(),
    openedAt: at(),
  },
  (row) => [
    unique('campaign_accounts_whole').on(row.id, row.bodyId),
    foreignKey({
      columns: [row.listId, row.constituencyId],
      foreignColumns: [ballotLists.id, ballotLists.constituencyId],
      name: 'campaign_accounts_of_list',
    }),
    foreignKey({
      columns: [row.constituencyId, row.electionId, row.bodyId],
      foreignColumns: [constituencies.id, constituencies.electionId, constituencies.bodyId],
      name: 'campaign_accounts_in_constituency',
    }).onUpdate('cascade'),
    index().on(row.bodyId),
    index().on(row.electionId),
    memberReads(followed(row.bodyId)),
    memberAdds(sql`${keptBy(row.bodyId, row.openedBy)} and election.is_within(${row.electionId}, ${row.bodyId})
      and exists (select from ballot_lists l where l.id = ${row.listId} and l.is_ours)`),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

const ofAccount = () => ({ accountId: uuid().notNull(), bodyId: uuid().notNull() })
const belongsToAccount = (name: string, row: Record<'accountId' | 'bodyId', AnyPgColumn>) =>
  foreignKey({
    columns: [row.accountId, row.bodyId],
    foreignColumns: [campaignAccounts.id, campaignAccounts.bodyId],
    name: `${name}_of_account`,
  }).onUpdate('cascade')

/** What an account is held to from then on, as the law or a decree says. Never changed: what is set later counts. */
export const campaignLimits = pgTable(
  'campaign_limits',
  {
    id: uuid().primaryKey(),
    ...ofAccount(),
    /** Counted in the account, from 1. */
    number: integer().notNull(),
    /** The most that may be spent; null: what the election’s rules say. In centimes, like the others. */
    cap: money(),
    /** The most that one donor may give in all; null while nobody has entered it. */
    donorMost: money(),
    /** The most that one donation may be in cash; null while nobody has entered it. */
    cashMost: money(),
    /** The article that says so. */
    article: text().notNull(),
    reason: text().notNull(),
    setBy: by(),
    setAt: at(),
  },
  (row) => [
    unique('campaign_limits_numbered').on(row.accountId, row.number),
    belongsToAccount('campaign_limits', row),
    check('campaign_limits_from_one', sql`${row.number} >= 1`),
    check('campaign_limits_cap', sql`${row.cap} is null or ${isMoney(row.cap)}`),
    check('campaign_limits_donor', sql`${row.donorMost} is null or ${isMoney(row.donorMost)}`),
    check('campaign_limits_cash', sql`${row.cashMost} is null or ${isMoney(row.cashMost)}`),
    check(
      'campaign_limits_founded',
      sql`length(trim(${row.article})) > 0 and length(trim(${row.reason})) > 0`,
    ),
    memberReads(followed(row.bodyId)),
    memberAdds(keptBy(row.bodyId, row.setBy)),
  ],
)

/** What is meant to come in and to be spent, in centimes by heading. Never changed: the latest counts. */
export const campaignBudgets = pgTable(
  'campaign_budgets',
  {
    id: uuid().primaryKey(),
    ...ofAccount(),
    /** Counted in the account, from 1. */
    number: integer().notNull(),
    amounts: jsonb().$type<Partial<Record<Heading, number>>>().notNull(),
    savedBy: by(),
    savedAt: at(),
  },
  (row) => [
    unique('campaign_budgets_numbered').on(row.accountId, row.number),
    belongsToAccount('campaign_budgets', row),
    check('campaign_budgets_from_one', sql`${row.number} >= 1`),
    check('campaign_budgets_amounts', sql`jsonb_typeof(${row.amounts}) = 'object'`),
    memberReads(followed(row.bodyId)),
    memberAdds(keptBy(row.bodyId, row.savedBy)),
  ],
)

/** Money that came in or went out. Numbered by the database; never changed or removed: what was wrong is cancelled. */
export const campaignEntries = pgTable(
  'campaign_entries',
  {
    id: uuid().primaryKey(),
    ...ofAccount(),
    side: text({ enum: SIDES }).notNull(),
    heading: text({ enum: HEADINGS }).notNull(),
    /** The trigger’s: receipts and expenses of an account each one after the other, without a gap. */
    number: integer().notNull().default(0),
    amount: money().notNull(),
    on: date().notNull(),
    way: text({ enum: WAYS }).notNull(),
    recordedBy: by(),
    recordedAt: at(),
  },
  (row) => [
    unique('campaign_entries_numbered').on(row.accountId, row.side, row.number),
    unique('campaign_entries_whole').on(row.id, row.bodyId),
    belongsToAccount('campaign_entries', row),
    check('campaign_entries_amount', isMoney(row.amount)),
    check(
      'campaign_entries_heading',
      sql`case ${row.side} when 'receipt' then ${oneOf(row.heading, RECEIPT_HEADINGS)}
        else ${oneOf(row.heading, EXPENSE_HEADINGS)} end`,
    ),
    check(
      'campaign_entries_in_kind',
      sql`${row.side} = 'expense' or (${row.heading} = 'kindDonation') = (${row.way} = 'inKind')`,
    ),
    memberReads(followed(row.bodyId)),
    memberAdds(keptBy(row.bodyId, row.recordedBy)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

const ofEntry = () => ({ entryId: uuid().notNull(), bodyId: uuid().notNull() })
const belongsToEntry = (name: string, row: Record<'entryId' | 'bodyId', AnyPgColumn>) =>
  foreignKey({
    columns: [row.entryId, row.bodyId],
    foreignColumns: [campaignEntries.id, campaignEntries.bodyId],
    name: `${name}_of_entry`,
  }).onUpdate('cascade')

/** Who gave it or was paid, and for what: people outside, of whom the accounts need the name and nothing else. */
export const campaignParties = pgTable(
  'campaign_parties',
  {
    ...ofEntry(),
    name: text().notNull(),
    purpose: text().notNull().default(''),
    /** The number of the cheque, the transfer or the invoice. */
    reference: text().notNull().default(''),
  },
  (row) => [
    primaryKey({ columns: [row.entryId] }),
    belongsToEntry('campaign_parties', row),
    check('campaign_parties_named', sql`length(trim(${row.name})) > 0`),
    memberReads(keeps(row.bodyId)),
    // With its entry, in one act: nobody names another one afterwards.
    memberAdds(sql`(${keeps(row.bodyId)})
      and exists (select from campaign_entries e where e.id = ${row.entryId} and e.recorded_at = now())`),
  ],
)

/** A paper that shows that an expense was made, or a receipt given. */
export const campaignVouchers = pgTable(
  'campaign_vouchers',
  {
    ...ofEntry(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    attachedBy: by(),
    attachedAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.entryId, row.documentId] }),
    belongsToEntry('campaign_vouchers', row),
    index().on(row.documentId),
    memberReads(keeps(row.bodyId)),
    // Somebody else’s paper would be opened to whoever keeps the account.
    memberAdds(sql`${keptBy(row.bodyId, row.attachedBy)} and election.is_own_paper(${row.documentId})`),
  ],
)

/** An entry that was wrong, from that day on: it keeps its number and counts for nothing. */
export const campaignCancellations = pgTable(
  'campaign_cancellations',
  {
    ...ofEntry(),
    reason: text().notNull(),
    cancelledBy: by(),
    cancelledAt: at(),
  },
  (row) => [
    primaryKey({ columns: [row.entryId] }),
    belongsToEntry('campaign_cancellations', row),
    check('campaign_cancellations_reason', sql`length(trim(${row.reason})) > 0`),
    memberReads(followed(row.bodyId)),
    memberAdds(keptBy(row.bodyId, row.cancelledBy)),
  ],
)

/** When an account’s spending rose to a share of its cap, or fell below it again: who was written to, and when. */
export const campaignAlarms = pgTable(
  'campaign_alarms',
  {
    id: uuid().primaryKey(),
    ...ofAccount(),
    /** Counted in the account, from 1. */
    number: integer().notNull(),
    /** In percent; nought below the first. */
    percent: integer().notNull(),
    spent: money().notNull(),
    /** Null where the account has none any more. */
    cap: money(),
    raisedBy: by(),
    raisedAt: at(),
  },
  (row) => [
    unique('campaign_alarms_numbered').on(row.accountId, row.number),
    belongsToAccount('campaign_alarms', row),
    check('campaign_alarms_percent', sql`${row.percent} in (0, 70, 90, 100)`),
    memberReads(followed(row.bodyId)),
    memberAdds(keptBy(row.bodyId, row.raisedBy)),
  ],
)
