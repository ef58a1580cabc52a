import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { anElection } from '../../builders/election'
import { aCancelledEntry, anAccount, anEntry, aVoucher, aVoucherPaper, limitsOf } from '../../builders/money'

/** A campaign account of each body, with limits, a budget, entries, vouchers and an alarm. */
export async function moneyOf(sql: Sql, people: Map<string, string>, bodies: string[]) {
  const treasurer = people.get('the treasurer of Azemmour') ?? ''
  const provincial = people.get('the provincial secretary') ?? ''
  for (const bodyId of bodies) {
    const account = await anAccount(sql, await anElection(sql, bodyId, provincial), treasurer)
    const row = { account_id: account.id, body_id: bodyId, number: 1 }
    await limitsOf(sql, account, treasurer, { cap: 5_000_000 })
    await sql`insert into campaign_budgets ${sql({ ...row, id: randomUUID(), amounts: {}, saved_by: treasurer })}`
    await sql`insert into campaign_alarms ${sql({
      ...{ ...row, id: randomUUID(), percent: 70, spent: 3_500_000, cap: 5_000_000, raised_by: treasurer },
    })}`
    await anEntry(sql, account, treasurer, 'receipt', { name: 'متبرعة' })
    for (const member of [treasurer, provincial]) {
      const entry = await anEntry(sql, account, treasurer)
      await aVoucher(sql, entry, bodyId, await aVoucherPaper(sql, bodyId, member), member)
      await aCancelledEntry(sql, entry, bodyId, member)
    }
  }
}

/** What the rights of campaign money are reckoned from: who brought each paper. */
export async function moneyWorld(sql: Sql) {
  const papers = await sql<{ id: string; uploaded_by: string }[]>`
    select id, uploaded_by from documents where purpose = 'evidence'`
  const vouchers = await sql<{ document_id: string; body_id: string }[]>`
    select document_id, body_id from campaign_vouchers`
  return {
    evidenceBy: new Map<unknown, string>(papers.map((row) => [row.id, row.uploaded_by])),
    voucherOf: new Map<unknown, string>(vouchers.map((row) => [row.document_id, row.body_id])),
  }
}
