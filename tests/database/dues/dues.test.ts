import { randomUUID } from 'node:crypto'
import { sql as words } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { cancelReceipt, openSummary, recordPayment, setRate, setStanding } from '@/features/dues/mutations'
import { branchAccounts, membersOwing, ownAccount, receiptById, yearByBranch } from '@/features/dues/queries'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let [root, azemmour, jadida, member, stranger] = ['', '', '', '', '']
let treasurer: Actor
let secretary: Actor
let provincial: Actor
let neighbour: Actor
let former: Actor
let plain: Actor
const yesterday = new Date(Date.now() - 86_400_000)
const thisYear = Number(onTheClock(new Date()).day.slice(0, 4))

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

/** A member at home in a branch, since two years ago. */
async function athome(name: string, bodyId: string) {
  const id = await aMember(sql, name)
  await sql`insert into profiles (member_id, body_id) values (${id}, ${bodyId})`
  await sql`update members set joined_at = now() - interval '2 years' where id = ${id}`
  await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on)
    select gen_random_uuid(), ${id}, o.id, ${bodyId}, now() - interval '2 years', 'congress', '2018-04-22'
    from offices o where o.key = 'member'`
  return id
}

beforeEach(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  treasurer = await at('أمينة المال', ['treasurer', azemmour])
  secretary = await at('كاتب أزمور', ['branchSecretary', azemmour])
  provincial = await at('الكاتبة الإقليمية', ['provincialSecretary', root])
  neighbour = await at('أمين مال الجديدة', ['treasurer', jadida])
  plain = await at('منخرطة', ['member', azemmour])
  const formerId = await aMember(sql, 'أمين مال سابق', ['member', azemmour])
  await aMandate(sql, formerId, 'treasurer', azemmour, { endsAt: yesterday })
  former = await actorFor(sql, formerId)
  member = await athome('نعيمة', azemmour)
  stranger = await athome('سعيد', jadida)
})

const pay = (actor: Actor, memberId = member, bodyId = azemmour, amount = 20_000) =>
  recordPayment(actor, { memberId, bodyId, amount, paidOn: null, method: 'cash', note: '' })
const full = (startsOn = `${thisYear}-01-01`) =>
  ({
    category: 'full',
    nameAr: '',
    nameFr: '',
    nameEn: '',
    amount: 20_000,
    period: 'year',
    startsOn,
  }) as const
const refused = (act: Promise<unknown>, reason: string, who = '') =>
  expect(act, who).rejects.toMatchObject({ reason })
const others = () => ({ neighbour, former, plain, secretary })
const numberOf = async (id: string) =>
  (await sql<{ number: number }[]>`select number from dues_receipts where id = ${id}`)[0]?.number

describe('Receipts', () => {
  test('are numbered one after the other in each branch, without a gap', async () => {
    const first = await pay(treasurer)
    await expect(pay(treasurer, member, azemmour, -1), 'an amount below zero').rejects.toThrow()
    const second = await pay(treasurer)
    const elsewhere = await pay(neighbour, stranger, jadida)
    expect([await numberOf(first.receiptId), await numberOf(second.receiptId)]).toEqual([1, 2])
    expect(await numberOf(elsewhere.receiptId)).toBe(1)
  })

  test('made by several at once get a number each', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, (_, n) => pay(n % 2 ? treasurer : provincial)))
    const numbers = await Promise.all(made.map(({ receiptId }) => numberOf(receiptId)))
    expect(numbers.sort((a = 0, b = 0) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('are recorded by the treasurer of the member’s branch alone', async () => {
    for (const [who, actor] of Object.entries(others())) await refused(pay(actor), 'notYours', who)
    await refused(pay(treasurer, stranger), 'notFound')
    await refused(pay(treasurer, stranger, jadida), 'notYours')
    expect(await sql`select from dues_receipts where member_id in (${member}, ${stranger})`).toHaveLength(0)
  })

  test('past the code, the database refuses a receipt for another branch’s member', async () => {
    await expect(
      as(treasurer, (tx) =>
        tx.execute(words`insert into dues_receipts (id, body_id, member_id, amount, paid_on, method, recorded_by)
          values (${randomUUID()}, ${azemmour}, ${stranger}, 100, current_date, 'cash', ${treasurer.memberId})`),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('of a day to come are refused beside their field', async () => {
    const act = recordPayment(treasurer, {
      memberId: member,
      bodyId: azemmour,
      amount: 100,
      paidOn: '2090-01-01',
      method: 'cash',
      note: '',
    })
    await expect(act).rejects.toMatchObject({ more: { fields: { paidOn: 'future' } } })
  })

  test('that are wrong are cancelled once, with their number kept and nothing counted', async () => {
    await setRate(provincial, full())
    const { receiptId } = await pay(treasurer)
    for (const [who, actor] of Object.entries({ neighbour, former, plain }))
      await refused(cancelReceipt(actor, { receiptId, reason: 'خطأ' }), 'notFound', who)
    await refused(cancelReceipt(secretary, { receiptId, reason: 'خطأ' }), 'notYours')
    await cancelReceipt(treasurer, { receiptId, reason: 'مبلغ خاطئ' })
    await refused(cancelReceipt(treasurer, { receiptId, reason: 'مرة أخرى' }), 'cancelledAlready')
    const next = await pay(treasurer)
    expect([await numberOf(receiptId), await numberOf(next.receiptId)]).toEqual([1, 2])
    const { account, receipts } = await ownAccount(await actorFor(sql, member))
    expect(account?.payments).toHaveLength(1)
    expect(receipts.map(({ reason }) => reason)).toEqual([null, 'مبلغ خاطئ'])
  })

  test('are read by the member and by who answers for the branch, and by nobody else', async () => {
    const { receiptId } = await pay(treasurer)
    for (const actor of [treasurer, secretary, provincial, await actorFor(sql, member)])
      expect(await receiptById(actor, receiptId)).toMatchObject({ amount: 20_000 })
    for (const actor of [neighbour, former, plain]) expect(await receiptById(actor, receiptId)).toBeNull()
  })
})

describe('The accounts of a branch', () => {
  test('show its treasurer the names and numbers of its members, and never their contacts', async () => {
    await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail)
      values (${member}, 'x', 'x', 'x')`
    const branch = await branchAccounts(treasurer, azemmour)
    expect(branch?.accounts.map(({ memberId }) => memberId)).toEqual([member])
    for (const table of ['contacts', 'profiles'])
      expect(
        await as(treasurer, (tx) => tx.execute(words.raw(`select 1 from ${table}`))),
        table,
      ).toHaveLength(0)
    const shown = await as(treasurer, (tx) =>
      tx.execute(words`select 1 from register.reveal(array[${member}]::uuid[], 'x')`),
    )
    expect(shown).toHaveLength(0)
  })

  test('are found by a part of the name, or by the number', async () => {
    const sought = async (who: string) =>
      (await branchAccounts(treasurer, azemmour, who))?.accounts.filter((one) => one.sought).length
    const [row] = await sql<{ number: number }[]>`select number from members where id = ${member}`
    expect([await sought('نعيمه'), await sought(String(row?.number)), await sought('غيرها')]).toEqual([
      1, 1, 0,
    ])
  })

  test('are empty for whoever keeps other books, or kept these before', async () => {
    for (const actor of [neighbour, former, plain])
      expect((await branchAccounts(actor, azemmour))?.accounts).toEqual([])
  })

  test('count what is due since joining, less what was paid; and nothing while suspended', async () => {
    await setRate(provincial, full())
    const balance = async () => (await branchAccounts(treasurer, azemmour))?.accounts[0]?.balance
    const before = (await balance()) ?? 0
    expect(before).toBeGreaterThanOrEqual(20_000)
    await pay(treasurer)
    expect(await balance()).toBe(before - 20_000)
    await suspend(sql, member)
    await sql`update suspensions set starts_at = now() - interval '3 years' where member_id = ${member}`
    expect(await balance()).toBe(-20_000)
  })

  test('tell the treasurer how many owe, and their branch’s year to treasurer, secretary and province', async () => {
    await setRate(provincial, full())
    expect([await membersOwing(treasurer), await membersOwing(plain)]).toEqual([1, 0])
    await pay(treasurer)
    for (const actor of [treasurer, secretary, provincial]) {
      const mine = (await yearByBranch(actor, thisYear)).find(({ id }) => id === azemmour)
      expect(mine).toMatchObject({ received: 20_000, receipts: 1 })
      expect((await openSummary(actor, { bodyId: azemmour, year: thisYear })).accounts).toHaveLength(1)
    }
    for (const actor of [neighbour, former, plain])
      await refused(openSummary(actor, { bodyId: azemmour, year: thisYear }), 'notYours')
    const [line] =
      await sql`select count from ledger where act = 'dues.exported' and body_id = ${azemmour} limit 1`
    expect(line).toEqual({ count: 1 })
  })
})

describe('What is paid', () => {
  test('is set by the province alone, reduced rates by their names', async () => {
    for (const [who, actor] of Object.entries({ ...others(), treasurer }))
      await refused(setRate(actor, full()), 'notYours', who)
    const names = { nameAr: 'طلبة', nameFr: 'Étudiants', nameEn: '' }
    await setRate(provincial, { ...full(), category: 'new', ...names })
    const [row] =
      await sql`select c.name_en, r.amount from dues_rates r join dues_categories c on c.id = r.category_id
      where r.set_by = ${provincial.memberId}`
    expect(row).toEqual({ name_en: 'Étudiants', amount: 20_000 })
    await refused(setRate(provincial, { ...full(), category: randomUUID() }), 'notFound')
  })

  test('by one member is said by the treasurer of their home, with the reason', async () => {
    await setRate(provincial, full(`${thisYear - 1}-01-01`))
    const exempt = {
      memberId: member,
      bodyId: azemmour,
      pays: 'exempt',
      startsOn: '2020-01-01',
      reason: 'متقاعدة',
    }
    for (const [who, actor] of Object.entries(others()))
      await refused(setStanding(actor, exempt), 'notYours', who)
    await refused(setStanding(treasurer, { ...exempt, memberId: stranger }), 'notFound')
    await setStanding(treasurer, exempt)
    expect((await ownAccount(await actorFor(sql, member))).account?.balance).toBe(0)
  })
})
