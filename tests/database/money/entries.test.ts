import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { waitingFor } from '@/features/home/queries'
import {
  attachVoucher,
  cancelEntry,
  recordExpense,
  recordReceipt,
  setLimits,
} from '@/features/money/mutations'
import { accountRoom, bookRoom, vouchersWaiting } from '@/features/money/queries'
import { anAccount, aVoucherPaper } from '../../builders/money'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'
import { giving, limiting, type MoneyWorld, moneyWorld, seen, spending, written } from './money-world'

let world: MoneyWorld

beforeEach(async () => {
  world = await moneyWorld()
})

describe('Donations', () => {
  test('are taken up to the limits that were entered; above them they are refused, with what is known', async () => {
    const { account, treasurer } = world
    await setLimits(treasurer, limiting(account.id, 1, { donorMost: 1_000_000, cashMost: 200_000 }))
    await recordReceipt(treasurer, giving(account.id, 700_000))
    const act = recordReceipt(treasurer, giving(account.id, 300_001, { name: 'فاطِمة  الزهراء' }))
    await expect(act).rejects.toMatchObject({
      ...{ reason: 'invalid', more: { fields: { amount: 'aboveDonorMost' } } },
    })
    await expect(act).rejects.toMatchObject({ more: { theirs: { given: 700_000, most: 1_000_000 } } })
    await refused(
      recordReceipt(treasurer, giving(account.id, 200_001, { way: 'cash', name: 'سعيد' })),
      'invalid',
      {
        amount: 'aboveCashMost',
      },
    )
    await recordReceipt(treasurer, giving(account.id, 300_000))
    await recordReceipt(treasurer, giving(account.id, 5_000_000, { heading: 'ownMeans' }))
    expect((await seen(treasurer, account))?.received).toBe(6_000_000)
  })

  test('that were cancelled no longer count against their donor', async () => {
    const { account, treasurer } = world
    await setLimits(treasurer, limiting(account.id, 1, { donorMost: 1_000_000 }))
    const { entryId } = await recordReceipt(treasurer, giving(account.id, 900_000))
    await refused(recordReceipt(treasurer, giving(account.id, 900_000)), 'invalid')
    await cancelEntry(treasurer, { entryId, reason: 'شيك بلا رصيد' })
    await recordReceipt(treasurer, giving(account.id, 900_000))
  })

  test('two at once that each just fit are not both taken', async () => {
    const { account, treasurer, director } = world
    await setLimits(treasurer, limiting(account.id, 1, { donorMost: 1_000_000 }))
    const gifts = [treasurer, director, treasurer].map((actor) =>
      recordReceipt(actor, giving(account.id, 600_000)),
    )
    const outcomes = await Promise.allSettled(gifts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('and expenses are recorded by whoever keeps the account, not of a day to come', async () => {
    const { account, secretary, reader, treasurer, outsiders } = world
    for (const actor of [secretary, reader]) {
      await refused(recordReceipt(actor, giving(account.id, 1)), 'notYours')
      await refused(recordExpense(actor, spending(account.id, 1)), 'notYours')
    }
    for (const actor of outsiders) {
      await refused(recordReceipt(actor, giving(account.id, 1)), 'notFound')
      await refused(recordExpense(actor, spending(account.id, 1)), 'notFound')
    }
    const on = '2099-01-01'
    await refused(recordReceipt(treasurer, giving(account.id, 1, { on })), 'invalid', { on: 'future' })
    await refused(recordExpense(treasurer, spending(account.id, 1, { on })), 'invalid', { on: 'future' })
  })
})

describe('Numbers', () => {
  test('of receipts and of expenses each run on without a gap, however many are recorded at once', async () => {
    const { account, treasurer, director } = world
    const acts = Array.from({ length: 12 }, (_, n) => {
      const actor = n % 2 ? treasurer : director
      return n % 3
        ? recordExpense(actor, spending(account.id, 1_000))
        : recordReceipt(actor, giving(account.id, 1_000))
    })
    // One that is refused in between takes no number along.
    acts.push(recordReceipt(treasurer, giving(account.id, 1, { on: '2099-01-01' })))
    await Promise.allSettled(acts)
    const numbers = async (side: string) =>
      (
        await sql`select number from campaign_entries where account_id = ${account.id} and side = ${side} order by number`
      ).map(({ number }) => number)
    expect(await numbers('receipt')).toEqual([1, 2, 3, 4])
    expect(await numbers('expense')).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('of another account begin at one', async () => {
    const { account, election, treasurer } = world
    await recordExpense(treasurer, spending(account.id, 1_000))
    const other = await anAccount(sql, election, treasurer.memberId)
    expect((await recordExpense(treasurer, spending(other.id, 1_000))).number).toBe(1)
  })
})

describe('What is wrong', () => {
  test('is cancelled with a reason, once: it keeps its number and counts for nothing', async () => {
    const { account, treasurer, secretary, reader, outsiders } = world
    const { entryId } = await recordExpense(treasurer, spending(account.id, 400_000))
    const wrong = { entryId, reason: 'مبلغ خاطئ' }
    for (const actor of [secretary, reader]) await refused(cancelEntry(actor, wrong), 'notYours')
    for (const actor of outsiders) await refused(cancelEntry(actor, wrong), 'notFound')
    await cancelEntry(treasurer, wrong)
    await refused(cancelEntry(treasurer, wrong), 'cancelledAlready')
    expect((await seen(reader, account))?.spent).toBe(0)
    expect((await recordExpense(treasurer, spending(account.id, 40_000))).number).toBe(2)
    const book = await bookRoom(treasurer, account.electionId, account.id)
    expect(book?.entries[0]).toMatchObject({ number: 1, cancelled: true, cancelledWhy: 'مبلغ خاطئ' })
    expect(await written('money.cancelled', entryId)).toHaveLength(1)
  })

  test('sums never drift: what is shown is what was recorded less what was cancelled', async () => {
    const { election, treasurer, reader } = world
    const step = fc.record({
      side: fc.constantFrom('receipt' as const, 'expense' as const),
      amount: fc.integer({ min: 1, max: 500_000 }),
      cancelled: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const account = await anAccount(sql, election, treasurer.memberId)
        for (const { side, amount, cancelled } of steps) {
          const { entryId } = await (side === 'receipt'
            ? recordReceipt(treasurer, giving(account.id, amount))
            : recordExpense(treasurer, spending(account.id, amount)))
          if (cancelled) await cancelEntry(treasurer, { entryId, reason: 'خطأ' })
        }
        const sum = (side: string) =>
          steps.reduce((all, one) => all + (one.side === side && !one.cancelled ? one.amount : 0), 0)
        expect(await seen(reader, account)).toMatchObject({ received: sum('receipt'), spent: sum('expense') })
      }),
      { numRuns: 6 },
    )
  })
})

describe('Vouchers', () => {
  test('are added by whoever keeps the account, of papers that they brought themselves', async () => {
    const { account, treasurer, director, secretary, reader, outsiders, azemmour } = world
    const { entryId } = await recordExpense(treasurer, spending(account.id, 1_000))
    expect((await seen(treasurer, account))?.unvouched).toBe(1)
    expect((await accountRoom(treasurer, account.electionId, account.id))?.missing).toHaveLength(1)
    expect(await waitingFor(treasurer, [vouchersWaiting])).toMatchObject([{ count: 1 }])
    const documentId = await aVoucherPaper(sql, azemmour, treasurer.memberId)
    for (const actor of [secretary, reader])
      await refused(attachVoucher(actor, { entryId, documentId }), 'notYours')
    for (const actor of outsiders) await refused(attachVoucher(actor, { entryId, documentId }), 'notFound')
    await refused(attachVoucher(director, { entryId, documentId }), 'notFound')
    await attachVoucher(treasurer, { entryId, documentId })
    expect((await seen(treasurer, account))?.unvouched).toBe(0)
    expect(await waitingFor(treasurer, [vouchersWaiting])).toEqual([])
    expect((await bookRoom(director, account.electionId, account.id))?.entries[0]?.vouchers).toHaveLength(1)
    const second = await aVoucherPaper(sql, azemmour, treasurer.memberId)
    await cancelEntry(treasurer, { entryId, reason: 'خطأ' })
    await refused(attachVoucher(treasurer, { entryId, documentId: second }), 'cancelledAlready')
  })

  test('come with the expense itself, and a foreign paper is not found', async () => {
    const { account, treasurer, director, azemmour } = world
    const documentId = await aVoucherPaper(sql, azemmour, treasurer.memberId)
    await refused(recordExpense(director, spending(account.id, 1_000, { documentId })), 'notFound')
    await recordExpense(treasurer, spending(account.id, 1_000, { documentId }))
    expect((await seen(treasurer, account))?.unvouched).toBe(0)
  })
})
