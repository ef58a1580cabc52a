import { asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { as, type Tx } from '@/db/client'
import { duesCancellations, duesCategories, duesRates, duesReceipts } from '@/db/schema/dues'
import { bodies, members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { dueBy, type Membership, type Rate, type Standing, type Term } from './dues'

const bodyNames = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }

/** A member with all that their dues are reckoned from; payments that count, in centimes. */
type AccountRow = {
  id: string
  number: number
  ar: string
  latin: string
  joined_on: string
  terms: Term[]
  standings: { startsOn: string; exempt: boolean; categoryId: string | null }[]
  payments: { amount: number; paidOn: string }[]
  sought: boolean
}

/** Accounts of the members at home in a body, or (null) of the actor alone; by name. */
const accountRows = (tx: Tx, bodyId: string | null, who = '') =>
  tx.execute<AccountRow>(sql`
    select m.id, m.number, m.name_ar as ar, m.name_latin as latin,
      to_char(m.joined_at at time zone 'Africa/Casablanca', 'YYYY-MM-DD') as joined_on, t.terms,
      (select coalesce(jsonb_agg(jsonb_build_object('startsOn', s.starts_on, 'exempt', s.exempt,
          'categoryId', s.category_id) order by s.set_at), '[]')
        from dues_standings s where s.member_id = m.id) as standings,
      (select coalesce(jsonb_agg(jsonb_build_object('amount', r.amount, 'paidOn', r.paid_on)), '[]')
        from dues_receipts r where r.member_id = m.id
          and not exists (select from dues_cancellations c where c.receipt_id = r.id)) as payments,
      ${who} = '' or m.number::text = search.normalise(${who})
        or search.normalise(concat_ws(' ', m.name_ar, m.name_latin, m.known_as)) like
          '%' || replace(replace(search.normalise(${who}), '%', ''), '_', '') || '%' as sought
    from access.membership_terms(${bodyId}) t join members m on m.id = t.member_id
    order by m.name_ar, m.number`)

export type Account = {
  memberId: string
  number: number
  name: { ar: string; latin: string }
  membership: Membership
  payments: { amount: number; paidOn: string }[]
  /** In centimes; below zero: paid ahead. */
  balance: number
  /** Whether the search asked for them. */
  sought: boolean
}

const accountOf = (row: AccountRow, rates: readonly Rate[], today: string): Account => {
  const { id, number, ar, latin, joined_on, terms, standings, payments, sought } = row
  const membership = { joinedOn: joined_on, terms, standings: standings satisfies Standing[] }
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
  const balance = dueBy(membership, rates, today) - paid
  return { memberId: id, number, name: { ar, latin }, membership, payments, balance, sought }
}

/** All rates ever set, by the time they were set, with the names of the reduced ones. */
const rateRows = (tx: Tx) =>
  tx
    .select({
      id: duesRates.id,
      categoryId: duesRates.categoryId,
      startsOn: duesRates.startsOn,
      period: duesRates.period,
      amount: duesRates.amount,
      category: { ar: duesCategories.nameAr, fr: duesCategories.nameFr, en: duesCategories.nameEn },
    })
    .from(duesRates)
    .leftJoin(duesCategories, eq(duesCategories.id, duesRates.categoryId))
    .orderBy(asc(duesRates.setAt), asc(duesRates.id))

export type RateRow = Awaited<ReturnType<typeof rateRows>>[number]

/** What is paid, from when on: for the page where it is set, and for whoever wants to know. */
export const duesRatesSet = (actor: Actor) => as(actor, rateRows)

/** The reduced rates by name. */
export const namedRates = (
  rates: readonly RateRow[],
): { id: string; name: { ar: string; fr: string; en: string } }[] => [
  ...new Map(
    rates.flatMap(({ categoryId, category }) =>
      categoryId && category ? [[categoryId, { id: categoryId, name: category }] as const] : [],
    ),
  ).values(),
]

const today = () => onTheClock(new Date()).day

/** The accounts of a branch, for whoever may see them; null where there is no such body. */
export const branchAccounts = (actor: Actor, bodyId: string, who = '') =>
  as(actor, (tx) => accountsIn(tx, bodyId, who))

/** The same within a transaction. */
export async function accountsIn(tx: Tx, bodyId: string, who = '') {
  const [body] = await tx.select({ id: bodies.id, name: bodyNames }).from(bodies).where(eq(bodies.id, bodyId))
  if (!body) return null
  const rates = await rateRows(tx)
  const rows = await accountRows(tx, bodyId, who)
  return { body, rates, accounts: rows.map((row) => accountOf(row, rates, today())) }
}

/** The actor's own account: what fell due, and every receipt. */
export const ownAccount = (actor: Actor) =>
  as(actor, async (tx) => {
    const rates = await rateRows(tx)
    const [row] = await accountRows(tx, null)
    const receipts = await receiptRows(tx, actor.memberId)
    return { rates, account: row ? accountOf(row, rates, today()) : null, receipts }
  })

/** One member's account with its receipts, in the branch that is their home; null where it is not. */
export const memberAccount = (actor: Actor, bodyId: string, memberId: string) =>
  as(actor, async (tx) => {
    const rates = await rateRows(tx)
    const row = (await accountRows(tx, bodyId)).find(({ id }) => id === memberId)
    if (!row) return null
    return { rates, account: accountOf(row, rates, today()), receipts: await receiptRows(tx, memberId) }
  })

const recorder = alias(members, 'recorder')
const shownReceipt = {
  id: duesReceipts.id,
  bodyId: duesReceipts.bodyId,
  year: duesReceipts.year,
  number: duesReceipts.number,
  amount: duesReceipts.amount,
  paidOn: duesReceipts.paidOn,
  method: duesReceipts.method,
  note: duesReceipts.note,
  recordedAt: duesReceipts.recordedAt,
  memberId: duesReceipts.memberId,
  cancelledAt: duesCancellations.cancelledAt,
  reason: duesCancellations.reason,
}

const receiptRows = (tx: Tx, memberId: string) =>
  tx
    .select(shownReceipt)
    .from(duesReceipts)
    .leftJoin(duesCancellations, eq(duesCancellations.receiptId, duesReceipts.id))
    .where(eq(duesReceipts.memberId, memberId))
    .orderBy(desc(duesReceipts.recordedAt), desc(duesReceipts.number))

export type ReceiptRow = Awaited<ReturnType<typeof receiptRows>>[number]

/** One receipt, for the member, and for whoever keeps the books of their branch; null otherwise. */
export const receiptById = (actor: Actor, id: string) =>
  as(actor, async (tx) => {
    const [row] = await tx
      .select({
        ...shownReceipt,
        body: bodyNames,
        member: { number: members.number, ar: members.nameAr, latin: members.nameLatin },
        recorder: { ar: recorder.nameAr, latin: recorder.nameLatin },
      })
      .from(duesReceipts)
      .innerJoin(bodies, eq(bodies.id, duesReceipts.bodyId))
      .leftJoin(duesCancellations, eq(duesCancellations.receiptId, duesReceipts.id))
      .leftJoin(members, eq(members.id, duesReceipts.memberId))
      .leftJoin(recorder, eq(recorder.id, duesReceipts.recordedBy))
      .where(eq(duesReceipts.id, id))
    return row ?? null
  })

export type Receipt = NonNullable<Awaited<ReturnType<typeof receiptById>>>

const uuids = (ids: readonly string[]) => sql`${sql.param(`{${ids.join(',')}}`)}::uuid[]`

/** Bodies whose accounts the actor may see and that have members or receipts of a year: what came in, in centimes. */
export const yearByBranch = (actor: Actor, year: number) =>
  as(actor, (tx) => {
    const reach = uuids([...new Set([...actor.reach('dues.record'), ...actor.reach('members.manage')])])
    return tx.execute<{
      id: string
      ar: string
      fr: string
      en: string | null
      received: number
      receipts: number
    }>(sql`
      select b.id, b.name_ar as ar, b.name_fr as fr, b.name_en as en,
        coalesce(sum(r.amount) filter (where c.receipt_id is null), 0)::int as received,
        count(r.id) filter (where c.receipt_id is null)::int as receipts
      from bodies b left join dues_receipts r on r.body_id = b.id and extract(year from r.paid_on) = ${year}
        left join dues_cancellations c on c.receipt_id = r.id
      where b.id = any(${reach}) and (b.kind = 'branch' or r.id is not null)
      group by b.id order by b.name_ar`)
  })

/** What waits for a treasurer: how many members of their branches owe dues. The root looks at its branches instead. */
export async function membersOwing(actor: Actor): Promise<number> {
  if (actor.holdsSomewhere('dues.set')) return 0
  const branches = await Promise.all(
    actor.reach('dues.record').map((bodyId) => branchAccounts(actor, bodyId)),
  )
  return branches.flatMap((branch) => branch?.accounts ?? []).filter(({ balance }) => balance > 0).length
}
