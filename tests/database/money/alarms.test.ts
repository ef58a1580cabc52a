import { beforeEach, describe, expect, test } from 'vitest'
import { waitingFor } from '@/features/home/queries'
import { cancelEntry, recordExpense, setLimits } from '@/features/money/mutations'
import { alarmsWaiting, moneyRoom, vouchersWaiting } from '@/features/money/queries'
import { anAccount, anEntry } from '../../builders/money'
import { ownerSql as sql } from '../../environment/database'
import { lettersTo, limiting, type MoneyWorld, moneyWorld, seen, spending } from './money-world'

let world: MoneyWorld

beforeEach(async () => {
  world = await moneyWorld()
})

describe('The alarm', () => {
  test('is raised at 70, 90 and 100 % of the cap, each time by one letter to those responsible', async () => {
    const { account, treasurer, secretary, reader, member } = world
    const spend = async (amount: number) => recordExpense(treasurer, spending(account.id, amount))
    expect(await spend(6_999_999)).toMatchObject({ alarm: 0, risen: false, over: 0 })
    expect(await lettersTo(treasurer)).toEqual([])
    expect(await spend(1)).toMatchObject({ alarm: 70, risen: true })
    expect(await spend(1)).toMatchObject({ alarm: 70, risen: false })
    expect(await spend(2_000_000)).toMatchObject({ alarm: 90, risen: true })
    expect(await spend(1_500_000)).toMatchObject({ alarm: 100, risen: true, over: 500_001 })
    expect(await spend(100)).toMatchObject({ alarm: 100, risen: false, over: 500_101 })
    for (const actor of [treasurer, secretary]) expect(await lettersTo(actor)).toHaveLength(3)
    for (const actor of [reader, member]) expect(await lettersTo(actor)).toEqual([])
    expect((await seen(reader, account))?.spent).toBe(10_500_101)
  })

  test('that falls back after a cancellation is raised anew when spending rises again', async () => {
    const { account, treasurer } = world
    const { entryId } = await recordExpense(treasurer, spending(account.id, 9_500_000))
    await cancelEntry(treasurer, { entryId, reason: 'صفر زائد' })
    expect(await recordExpense(treasurer, spending(account.id, 950_000))).toMatchObject({
      alarm: 0,
      risen: false,
    })
    expect(await recordExpense(treasurer, spending(account.id, 8_100_000))).toMatchObject({
      alarm: 90,
      risen: true,
    })
    const percents =
      await sql`select percent from campaign_alarms where account_id = ${account.id} order by number`
    expect(percents.map(({ percent }) => percent)).toEqual([90, 0, 90])
    expect(await lettersTo(treasurer)).toHaveLength(2)
  })

  test('is raised when the cap is lowered, too', async () => {
    const { account, treasurer } = world
    await recordExpense(treasurer, spending(account.id, 5_000_000))
    await setLimits(treasurer, limiting(account.id, 1, { cap: 5_000_000 }))
    expect(await lettersTo(treasurer)).toHaveLength(1)
  })

  test('waits at home for those who keep or plan, until the account is long due; and the worst stands first', async () => {
    const { account, election, treasurer, secretary, reader, outsiders } = world
    const other = await anAccount(sql, election, treasurer.memberId)
    await anEntry(sql, account, treasurer.memberId, 'expense', { amount: 7_000_000 })
    await anEntry(sql, other, treasurer.memberId, 'expense', { amount: 5_900_000 })
    expect((await moneyRoom(reader, election.id))?.accounts.map(({ id }) => id)).toEqual([
      other.id,
      account.id,
    ])
    for (const actor of [treasurer, secretary])
      expect(await waitingFor(actor, [alarmsWaiting])).toMatchObject([{ count: 2 }])
    for (const actor of [reader, ...outsiders]) expect(await waitingFor(actor, [alarmsWaiting])).toEqual([])
    await sql`update elections set polling_day = '2020-09-08' where id = ${election.id}`
    expect(await waitingFor(treasurer, [alarmsWaiting, vouchersWaiting])).toEqual([])
  })
})
