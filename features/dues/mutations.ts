import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { duesCancellations, duesCategories, duesRates, duesReceipts, duesStandings } from '@/db/schema/dues'
import { organisation } from '@/db/schema/portal'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import {
  type CancellationInput,
  EXEMPT,
  FULL,
  NEW,
  type PaymentInput,
  type RateInput,
  type StandingInput,
} from './input'
import { mayRecord, maySeeAccounts, maySetDues } from './policy'
import { accountsIn } from './queries'

/** Sets what is paid from a month on; a reduced rate gets its name here. Earlier rates stay as they were. */
export const setRate = (actor: Actor, { category, nameAr, nameFr, nameEn, ...terms }: RateInput) =>
  as(actor, async (tx) => {
    const rootId = await rootOf(tx)
    insist(maySetDues(actor, rootId), 'notYours')
    const names = { nameAr, nameFr, nameEn: nameEn || nameFr }
    const categoryId = category === NEW ? await addCategory(tx, actor, names) : await known(tx, category)
    const id = randomUUID()
    await tx.insert(duesRates).values({ id, categoryId, ...terms, setBy: actor.memberId })
    await record(tx, actor, 'dues.set', { subject: id, bodyId: rootId, details: { categoryId, ...terms } })
    return { rateId: id }
  })

/** Says from which month on a member pays the full rate, a reduced one, or nothing, and why. */
export const setStanding = (actor: Actor, { memberId, bodyId, pays, startsOn, reason }: StandingInput) =>
  as(actor, async (tx) => {
    insist(mayRecord(actor, bodyId), 'notYours')
    await insistHome(tx, memberId, bodyId)
    const exempt = pays === EXEMPT
    const categoryId = exempt ? null : await known(tx, pays)
    const id = randomUUID()
    const setBy = actor.memberId
    await tx.insert(duesStandings).values({ id, memberId, startsOn, exempt, categoryId, reason, setBy })
    const details = { member: memberId, pays, startsOn, reason }
    await record(tx, actor, 'dues.standing', { subject: id, bodyId, details })
    return { standingId: id }
  })

/** Records what a member paid; the database gives the receipt its number. Nothing is paid here. */
export const recordPayment = (
  actor: Actor,
  { memberId, bodyId, amount, paidOn, method, note }: PaymentInput,
) =>
  as(actor, async (tx) => {
    insist(mayRecord(actor, bodyId), 'notYours')
    await insistHome(tx, memberId, bodyId)
    const today = onTheClock(new Date()).day
    const day = paidOn ?? today
    insist(day <= today, 'invalid', { fields: { paidOn: 'future' } })
    const [receipt] = await tx
      .insert(duesReceipts)
      .values({
        id: randomUUID(),
        bodyId,
        memberId,
        amount,
        paidOn: day,
        method,
        note,
        recordedBy: actor.memberId,
      })
      .returning({ id: duesReceipts.id, year: duesReceipts.year, number: duesReceipts.number })
    insist(receipt, 'notYours')
    const { id, year, number } = receipt
    const details = { member: memberId, amount, number: `${year}/${number}` }
    await record(tx, actor, 'dues.recorded', { subject: id, bodyId, details })
    return { receiptId: id }
  })

/** Cancels a wrong receipt from now on, for a reason: it keeps its number, and a right one is a new receipt. */
export const cancelReceipt = (actor: Actor, { receiptId, reason }: CancellationInput) =>
  as(actor, async (tx) => {
    const [receipt] = await tx
      .select({ bodyId: duesReceipts.bodyId, memberId: duesReceipts.memberId })
      .from(duesReceipts)
      .where(eq(duesReceipts.id, receiptId))
    insist(receipt, 'notFound')
    const { bodyId, memberId } = receipt
    insist(mayRecord(actor, bodyId), 'notYours')
    const done = await tx
      .insert(duesCancellations)
      .values({ receiptId, bodyId, reason, cancelledBy: actor.memberId })
      .onConflictDoNothing()
      .returning({ receiptId: duesCancellations.receiptId })
    insist(done.length === 1, 'cancelledAlready')
    await record(tx, actor, 'dues.cancelled', {
      subject: receiptId,
      bodyId,
      details: { member: memberId, reason },
    })
    return { receiptId }
  })

/** Hands out a branch's accounts for the yearly summary, and writes down who took them, with how many members. */
export const openSummary = (actor: Actor, { bodyId, year }: { bodyId: string; year: number }) =>
  as(actor, async (tx) => {
    insist(maySeeAccounts(actor, bodyId), 'notYours')
    const branch = await accountsIn(tx, bodyId)
    insist(branch, 'notFound')
    const count = branch.accounts.length
    await record(tx, actor, 'dues.exported', { subject: bodyId, bodyId, count, details: { year } })
    return branch
  })

async function rootOf(tx: Tx): Promise<string> {
  const [row] = await tx.select({ rootId: organisation.rootId }).from(organisation)
  insist(row, 'notFound')
  return row.rootId
}

type Names = Pick<typeof duesCategories.$inferInsert, 'nameAr' | 'nameFr' | 'nameEn'>

async function addCategory(tx: Tx, actor: Actor, names: Names): Promise<string> {
  const id = randomUUID()
  await tx.insert(duesCategories).values({ id, ...names, addedBy: actor.memberId })
  return id
}

/** The category's id, null for the full rate; `notFound` where there is none of that id. */
async function known(tx: Tx, choice: string): Promise<string | null> {
  if (choice === FULL) return null
  const [row] = await tx
    .select({ id: duesCategories.id })
    .from(duesCategories)
    .where(eq(duesCategories.id, choice))
  insist(row, 'notFound')
  return row.id
}

/** Refuses where the member's home is another branch: as if they were not there. */
async function insistHome(tx: Tx, memberId: string, bodyId: string): Promise<void> {
  const [row] = await tx.execute<{ home: boolean }>(
    sql`select access.is_home(${memberId}, ${bodyId}) as home`,
  )
  insist(row?.home, 'notFound')
}
