import { randomUUID } from 'node:crypto'
import type { BudgetInput, ExpenseInput, LimitsInput, ReceiptInput } from '@/features/money/input'
import { moneyRoom } from '@/features/money/queries'
import type { Actor } from '@/gate/actor'
import { unseal } from '@/gate/mail'
import { anElection } from '../../builders/election'
import { anAccount, limitsOf } from '../../builders/money'
import { planners } from '../../builders/planners'
import { ownerSql as sql } from '../../environment/database'

/** Everyone who may ask something of a branch’s election, and its account with a cap of 100 000 dirhams. */
export async function moneyWorld() {
  const who = await planners(sql)
  const election = await anElection(sql, who.azemmour, who.secretary.memberId)
  const account = await anAccount(sql, election, who.treasurer.memberId)
  await limitsOf(sql, account, who.treasurer.memberId, { cap: 10_000_000 })
  return { ...who, election, account, outsiders: [who.member, who.neighbour] }
}
export type MoneyWorld = Awaited<ReturnType<typeof moneyWorld>>

export const spending = (
  accountId: string,
  amount: number,
  more: Partial<ExpenseInput> = {},
): ExpenseInput => ({
  ...{ accountId, amount, on: '2026-11-02', way: 'transfer', name: 'مطبعة الميناء', purpose: 'ملصقات' },
  ...{ reference: randomUUID(), documentId: null, heading: 'printing' },
  ...more,
})

export const giving = (
  accountId: string,
  amount: number,
  more: Partial<ReceiptInput> = {},
): ReceiptInput => ({
  ...{ accountId, amount, on: '2026-11-02', way: 'cheque', name: 'فاطمة الزهراء', purpose: '' },
  ...{ reference: '', documentId: null, heading: 'moneyDonation' },
  ...more,
})

export const limiting = (
  accountId: string,
  version: number,
  more: Partial<LimitsInput> = {},
): LimitsInput => ({
  ...{ accountId, version, cap: null, donorMost: null, cashMost: null },
  ...{ article: 'المادة 94', reason: 'مرسوم جديد' },
  ...more,
})

export const planning = (
  accountId: string,
  version: number,
  more: Partial<BudgetInput> = {},
): BudgetInput => ({
  ...{ accountId, version, ownMeans: null, partySupport: null, stateSupport: null, moneyDonation: null },
  ...{ kindDonation: null, printing: null, meetings: null, transport: null, media: null, personnel: null },
  petty: null,
  ...more,
})

/** An account as this actor sees it in the list of its election; undefined where they do not. */
export const seen = async (actor: Actor, { electionId, id }: MoneyWorld['account']) =>
  (await moneyRoom(actor, electionId))?.accounts.find((one) => one.id === id)

/** The letters that wait for somebody, by their subjects. */
export async function lettersTo(actor: Actor): Promise<string[]> {
  const jobs = await sql<{ data: { sealed: string } }[]>`
    select data from pgboss.job where name = 'letter' order by created_on`
  return jobs
    .map(({ data }) => unseal(data.sealed))
    .filter(({ to }) => to === `${actor.memberId}@example.org`)
    .map(({ subject }) => subject)
}

/** The lines of the ledger that tell of an act on something. */
export const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`
