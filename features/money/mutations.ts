import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { HEADINGS } from '@/db/campaign-money'
import { as, type Tx } from '@/db/client'
import {
  campaignAccounts,
  campaignBudgets,
  campaignCancellations,
  campaignLimits,
} from '@/db/schema/campaign-money'
import { ballotLists } from '@/db/schema/territory'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { watch } from './alarms'
import { type Limits, passedBy, type Sums } from './book'
import { attach, entryIn, givenBy, lockAccount, writeEntry } from './entry-rows'
import type {
  BudgetInput,
  CancellationInput,
  ExpenseInput,
  LimitsInput,
  OpeningInput,
  ReceiptInput,
  VoucherInput,
} from './input'
import { mayKeep } from './policy'
import { accountIn, entriesIn } from './queries'

/** Opens the account of a list of ours. There is one for each: opened twice, the first stands. */
export const openAccount = (actor: Actor, { listId }: OpeningInput) =>
  as(actor, async (tx) => {
    const [list] = await tx.select().from(ballotLists).where(eq(ballotLists.id, listId))
    insist(list?.isOurs, 'notFound')
    const { electionId, constituencyId, bodyId } = list
    insist(mayKeep(actor, bodyId), 'notYours')
    const id = randomUUID()
    const row = { id, listId, constituencyId, electionId, bodyId, openedBy: actor.memberId }
    const opened = await tx
      .insert(campaignAccounts)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: campaignAccounts.id })
    if (opened.length > 0) await record(tx, actor, 'money.opened', { subject: id, bodyId })
    return { electionId, accountId: opened[0]?.id ?? (await accountOf(tx, listId)) }
  })

async function accountOf(tx: Tx, listId: string): Promise<string> {
  const [account] = await tx.select().from(campaignAccounts).where(eq(campaignAccounts.listId, listId))
  insist(account, 'notFound')
  return account.id
}

// Under a lock: what an account comes to cannot change between the look and the act.
async function keptAccount(tx: Tx, actor: Actor, accountId: string) {
  const seen = await accountIn(tx, actor, accountId)
  insist(seen, 'notFound')
  insist(mayKeep(actor, seen.bodyId), 'notYours')
  await lockAccount(tx, accountId)
  const account = await accountIn(tx, actor, accountId)
  insist(account, 'notFound')
  return account
}

const insistPast = (on: string) =>
  insist(on <= onTheClock(new Date()).day, 'invalid', { fields: { on: 'future' } })

/** Records what came in. A donation above a limit is refused: it has not been taken yet, and can go back. */
export const recordReceipt = (actor: Actor, { accountId, ...said }: ReceiptInput) =>
  as(actor, async (tx) => {
    const { bodyId, limits } = await keptAccount(tx, actor, accountId)
    insistPast(said.on)
    await insistWithin(tx, accountId, said, limits)
    const entry = await writeEntry(tx, actor, { accountId, bodyId }, 'receipt', said)
    const { heading, amount } = said
    const details = { account: accountId, number: entry.number, heading, amount }
    await record(tx, actor, 'money.received', { subject: entry.entryId, bodyId, details })
    return entry
  })

async function insistWithin(
  tx: Tx,
  accountId: string,
  said: Omit<ReceiptInput, 'accountId'>,
  limits: Limits | null,
): Promise<void> {
  if (!limits) return
  const given = await givenBy(tx, accountId, said.name)
  const passed = passedBy(said, given, limits)
  const { donorMost, cashMost } = limits
  insist(!passed, 'invalid', {
    fields: { amount: passed ?? 'amount' },
    theirs: { given, most: passed === 'aboveCashMost' ? cashMost : donorMost },
  })
}

/** Records what was spent. What passes the cap is recorded too, since it happened; and alarms whoever is responsible. */
export const recordExpense = (actor: Actor, { accountId, ...said }: ExpenseInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await keptAccount(tx, actor, accountId)
    insistPast(said.on)
    const entry = await writeEntry(tx, actor, { accountId, bodyId }, 'expense', said)
    const { heading, amount } = said
    const details = { account: accountId, number: entry.number, heading, amount }
    await record(tx, actor, 'money.spent', { subject: entry.entryId, bodyId, details })
    return { ...entry, ...(await watch(tx, actor, accountId)) }
  })

/** Adds the paper that shows an entry. */
export const attachVoucher = (actor: Actor, { entryId, documentId }: VoucherInput) =>
  as(actor, async (tx) => {
    const { accountId, bodyId, cancelled } = await entryIn(tx, entryId)
    insist(mayKeep(actor, bodyId), 'notYours')
    insist(!cancelled, 'cancelledAlready')
    const added = await attach(tx, actor, { entryId, bodyId, documentId })
    const details = { account: accountId, document: documentId }
    if (added) await record(tx, actor, 'money.vouched', { subject: entryId, bodyId, details })
    return { entryId }
  })

/** Cancels a wrong entry for a reason: it keeps its number and counts for nothing; a right one is recorded anew. */
export const cancelEntry = (actor: Actor, { entryId, reason }: CancellationInput) =>
  as(actor, async (tx) => {
    const { accountId, bodyId } = await entryIn(tx, entryId)
    insist(mayKeep(actor, bodyId), 'notYours')
    await lockAccount(tx, accountId)
    const { side, number, amount, cancelled } = await entryIn(tx, entryId)
    insist(!cancelled, 'cancelledAlready')
    await tx.insert(campaignCancellations).values({ entryId, bodyId, reason, cancelledBy: actor.memberId })
    const details = { account: accountId, side, number, amount, reason }
    await record(tx, actor, 'money.cancelled', { subject: entryId, bodyId, details })
    if (side === 'expense') await watch(tx, actor, accountId)
    return { entryId }
  })

/** Sets what an account is held to from now on, by which article and why; what was set before stays readable. */
export const setLimits = (actor: Actor, { accountId, version, ...said }: LimitsInput) =>
  as(actor, async (tx) => {
    const { bodyId, limits } = await keptAccount(tx, actor, accountId)
    insist((limits?.number ?? 0) === version, 'stale', { theirs: limits })
    const row = { ...said, id: randomUUID(), accountId, bodyId, number: version + 1 }
    await tx.insert(campaignLimits).values({ ...row, setBy: actor.memberId })
    await record(tx, actor, 'money.bounded', { subject: accountId, bodyId, details: said })
    await watch(tx, actor, accountId)
    return { version: version + 1 }
  })

/** Says what is meant to come in and to be spent, heading by heading; the plan before stays readable. */
export const saveBudget = (actor: Actor, { accountId, version, ...said }: BudgetInput) =>
  as(actor, async (tx) => {
    const { bodyId, budget } = await keptAccount(tx, actor, accountId)
    insist((budget?.number ?? 0) === version, 'stale', { theirs: budget })
    const amounts: Sums = {}
    for (const heading of HEADINGS) if (said[heading] !== null) amounts[heading] = said[heading]
    const row = { id: randomUUID(), accountId, bodyId, number: version + 1, amounts }
    await tx.insert(campaignBudgets).values({ ...row, savedBy: actor.memberId })
    await record(tx, actor, 'money.budgeted', { subject: accountId, bodyId, details: amounts })
    return { version: version + 1 }
  })

/** Hands out an account with every name in it, and writes down who took it, with how many entries. */
export const exportAccount = (actor: Actor, { accountId, format }: { accountId: string; format: string }) =>
  as(actor, async (tx) => {
    const account = await accountIn(tx, actor, accountId)
    insist(account, 'notFound')
    insist(mayKeep(actor, account.bodyId), 'notYours')
    const entries = await entriesIn(tx, accountId)
    await record(tx, actor, 'money.exported', {
      ...{ subject: accountId, bodyId: account.bodyId, count: entries.length, details: { format } },
    })
    return { account, entries }
  })
