import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import {
  campaignAccounts,
  campaignAlarms,
  campaignCancellations,
  campaignEntries,
  campaignParties,
  campaignVouchers,
} from '@/db/schema/campaign-money'
import { constituencies } from '@/db/schema/territory'
import {
  attachVoucher,
  exportAccount,
  openAccount,
  recordExpense,
  recordReceipt,
  saveBudget,
  setLimits,
} from '@/features/money/mutations'
import { accountRoom, bookRoom, moneyRoom } from '@/features/money/queries'
import { anElection } from '../../builders/election'
import { anAccount, aVoucherPaper } from '../../builders/money'
import { aBallotList, aConstituency } from '../../builders/territory'
import { actorFor, aMember } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'
import {
  giving,
  limiting,
  type MoneyWorld,
  moneyWorld,
  planning,
  seen,
  spending,
  written,
} from './money-world'

let world: MoneyWorld

beforeEach(async () => {
  world = await moneyWorld()
})

describe('The account of a list', () => {
  test('is opened by whoever keeps the campaign’s money, for a list of ours, once', async () => {
    const { election, treasurer, secretary, reader, outsiders } = world
    const place = await aConstituency(
      sql,
      { electionId: election.id, bodyId: election.bodyId },
      secretary.memberId,
    )
    const listId = await aBallotList(sql, place, secretary.memberId, { isOurs: true })
    const theirs = await aBallotList(sql, place, secretary.memberId)
    await refused(openAccount(secretary, { listId }), 'notYours')
    await refused(openAccount(reader, { listId }), 'notYours')
    for (const actor of outsiders) await expect(openAccount(actor, { listId })).rejects.toThrow()
    await refused(openAccount(treasurer, { listId: theirs }), 'notFound')
    const { accountId } = await openAccount(treasurer, { listId })
    expect((await openAccount(treasurer, { listId })).accountId).toBe(accountId)
    expect(await written('money.opened', accountId)).toHaveLength(1)
    expect((await moneyRoom(treasurer, election.id))?.accounts.map(({ id }) => id)).toContain(accountId)
  })

  test('takes its cap from the election’s rules, until another is set with its article and the reason', async () => {
    const { election, treasurer, secretary, reader, outsiders } = world
    const account = await anAccount(sql, election, treasurer.memberId)
    const [law] = await sql`select (r.rules ->> 'cap')::float8 as cap from elections e
      join rule_sets r on r.id = e.rule_set_id where e.id = ${election.id}`
    expect((await seen(reader, account))?.cap).toBe(law?.cap)
    for (const actor of [secretary, reader])
      await refused(setLimits(actor, limiting(account.id, 0)), 'notYours')
    for (const actor of outsiders) await refused(setLimits(actor, limiting(account.id, 0)), 'notFound')
    await setLimits(treasurer, limiting(account.id, 0, { cap: 8_000_000 }))
    expect(await seen(reader, account)).toMatchObject({ cap: 8_000_000, limits: { article: 'المادة 94' } })
    await refused(setLimits(treasurer, limiting(account.id, 0, { cap: 1 })), 'stale')
    await setLimits(treasurer, limiting(account.id, 1))
    expect((await seen(reader, account))?.cap).toBe(law?.cap)
    expect(await written('money.bounded', account.id)).toHaveLength(2)
  })

  test('has a budget that nobody overwrites unseen', async () => {
    const { account, treasurer, secretary, reader, outsiders } = world
    for (const actor of [secretary, reader])
      await refused(saveBudget(actor, planning(account.id, 0)), 'notYours')
    for (const actor of outsiders) await refused(saveBudget(actor, planning(account.id, 0)), 'notFound')
    await saveBudget(treasurer, planning(account.id, 0, { printing: 3_000_000 }))
    await refused(saveBudget(treasurer, planning(account.id, 0, { printing: 1 })), 'stale')
    await saveBudget(treasurer, planning(account.id, 1, { printing: 2_000_000, media: 500_000 }))
    expect((await seen(reader, account))?.budget).toEqual({
      ...{ number: 2, amounts: { printing: 2_000_000, media: 500_000 } },
    })
  })

  test('shows planners and readers its sums, keepers its names, and others nothing', async () => {
    const { account, treasurer, director, secretary, reader, outsiders } = world
    await recordReceipt(treasurer, giving(account.id, 500_000))
    await recordExpense(treasurer, spending(account.id, 200_000))
    for (const actor of [treasurer, director, secretary, reader])
      expect(await seen(actor, account)).toMatchObject({ received: 500_000, spent: 200_000 })
    for (const actor of [treasurer, director])
      expect((await bookRoom(actor, account.electionId, account.id))?.entries).toHaveLength(2)
    for (const actor of [secretary, reader]) {
      expect(await bookRoom(actor, account.electionId, account.id)).toBeNull()
      expect((await accountRoom(actor, account.electionId, account.id))?.missing).toEqual([])
      expect((await seen(actor, account))?.unvouched).toBeNull()
      expect(await as(actor, (tx) => tx.select().from(campaignParties))).toEqual([])
    }
    for (const actor of outsiders) {
      expect(await seen(actor, account)).toBeUndefined()
      expect(await accountRoom(actor, account.electionId, account.id)).toBeNull()
      expect(await as(actor, (tx) => tx.select().from(campaignEntries))).toEqual([])
    }
  })

  test('goes with its constituency, names and vouchers and all, to whoever that is handed to', async () => {
    const { root, provincial, treasurer, secretary } = world
    const election = await anElection(sql, root, provincial.memberId)
    const account = await anAccount(sql, election, provincial.memberId, { bodyId: world.azemmour })
    const { entryId } = await recordExpense(treasurer, spending(account.id, 1_000))
    const documentId = await aVoucherPaper(sql, world.azemmour, treasurer.memberId)
    await attachVoucher(treasurer, { entryId, documentId })
    const handed = { bodyId: root }
    await as(provincial, (tx) =>
      tx.update(constituencies).set(handed).where(eq(constituencies.electionId, election.id)),
    )
    expect(await seen(provincial, account)).toMatchObject({ bodyId: root, spent: 1_000 })
    expect((await bookRoom(provincial, election.id, account.id))?.entries[0]?.vouchers).toHaveLength(1)
    for (const actor of [treasurer, secretary]) expect(await seen(actor, account)).toBeUndefined()
  })

  test('is found in its own election alone', async () => {
    const { account, treasurer, azemmour } = world
    const other = await anElection(sql, azemmour, treasurer.memberId)
    expect(await accountRoom(treasurer, other.id, account.id)).toBeNull()
    expect(await bookRoom(treasurer, other.id, account.id)).toBeNull()
  })
})

describe('The account as a file', () => {
  test('is handed to whoever keeps it, and the ledger says who took it and how many entries', async () => {
    const { account, treasurer, secretary, reader, outsiders } = world
    await recordReceipt(treasurer, giving(account.id, 1_000))
    const asked = { accountId: account.id, format: 'csv' }
    for (const actor of [secretary, reader]) await refused(exportAccount(actor, asked), 'notYours')
    for (const actor of outsiders) await refused(exportAccount(actor, asked), 'notFound')
    expect((await exportAccount(treasurer, asked)).entries).toHaveLength(1)
    expect(await written('money.exported', account.id)).toHaveLength(1)
  })
})

describe('The database itself', () => {
  test('lets nobody change or remove what stands in an account', async () => {
    const { account, treasurer } = world
    const { entryId } = await recordExpense(treasurer, spending(account.id, 1_000))
    for (const table of [campaignEntries, campaignParties, campaignAccounts, campaignAlarms])
      await expect(as(treasurer, (tx) => tx.delete(table))).rejects.toThrow()
    await expect(as(treasurer, (tx) => tx.update(campaignEntries).set({ amount: 1 }))).rejects.toThrow()
    await expect(as(treasurer, (tx) => tx.update(campaignParties).set({ name: 'آخر' }))).rejects.toThrow()
    const party = { entryId, bodyId: account.bodyId, name: 'آخر' }
    await denied(as(treasurer, (tx) => tx.insert(campaignParties).values(party)))
  })

  test('takes no entry, cancellation or voucher from whoever only plans', async () => {
    const { account, treasurer, secretary, azemmour } = world
    const { entryId } = await recordExpense(treasurer, spending(account.id, 1_000))
    const { bodyId } = account
    const entry = {
      id: crypto.randomUUID(),
      accountId: account.id,
      bodyId,
      side: 'expense',
      heading: 'printing',
    } as const
    const by = secretary.memberId
    const row = { ...entry, amount: 1, on: '2026-11-01', way: 'cash', recordedBy: by } as const
    await denied(as(secretary, (tx) => tx.insert(campaignEntries).values(row)))
    const cancelled = { entryId, bodyId, reason: 'x', cancelledBy: by }
    await denied(as(secretary, (tx) => tx.insert(campaignCancellations).values(cancelled)))
    const documentId = await aVoucherPaper(sql, azemmour, by)
    const voucher = { entryId, bodyId, documentId, attachedBy: by }
    await denied(as(secretary, (tx) => tx.insert(campaignVouchers).values(voucher)))
  })

  test('keeps a treasurer of another branch out of everything', async () => {
    const { account, treasurer } = world
    const [jadida] = await sql`select id from bodies where name_ar = 'الجديدة' order by id desc limit 1`
    const other = await actorFor(
      sql,
      await aMember(sql, 'أمين مال الجديدة', ['treasurer', String(jadida?.id)]),
    )
    await recordExpense(treasurer, spending(account.id, 1_000))
    expect(await as(other, (tx) => tx.select().from(campaignEntries))).toEqual([])
    await refused(recordExpense(other, spending(account.id, 1_000)), 'notFound')
  })
})
