import { type SQL, sql } from 'drizzle-orm'
import type { Heading, Side, Way } from '@/db/campaign-money'
import { as, type Tx } from '@/db/client'
import type { DocumentType } from '@/features/documents/document'
import { electionWith } from '@/features/elections/queries'
import type { WaitingLine } from '@/features/home/line'
import type { Names } from '@/features/programmes/queries'
import { personOf, saidOf, wordsOf } from '@/features/programmes/words'
import { ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { type Sums, totalOf } from './book'
import { worstFirst } from './cap'

type Said = { ar: string; fr: string }

/** An account with what it comes to, in centimes. */
export type Account = {
  id: string
  electionId: string
  bodyId: string
  body: Names
  list: Said
  constituency: Said
  /** The most that may be spent: the account’s own, or what the election’s rules say; null while neither does. */
  cap: number | null
  /** What the election’s rules say. */
  lawCap: number | null
  limits: SetLimits | null
  budget: { number: number; amounts: Sums } | null
  sums: Sums
  received: number
  spent: number
  /** Expenses without a voucher; null for those who may not see the vouchers. */
  unvouched: number | null
}

/** The limits that were set last for an account, and by which article. */
export type SetLimits = {
  number: number
  cap: number | null
  donorMost: number | null
  cashMost: number | null
  article: string
  reason: string
}

type Row = Omit<Account, 'received' | 'spent'>

const reachOf = (actor: Pick<Actor, 'reach'>): SQL =>
  sql`${`{${actor.reach('campaign.account').join(',')}}`}::uuid[]`

const counts = sql`not exists (select from campaign_cancellations x where x.entry_id = n.id)`
const unvouched = sql`n.side = 'expense' and ${counts}
  and not exists (select from campaign_vouchers v where v.entry_id = n.id)`
const lawCap = sql`(r.rules ->> 'cap')::float8`
// Of our own tables, by names that stand below: a name is no value, and takes no parameter.
const lastOf = (table: 'campaign_limits' | 'campaign_budgets'): SQL =>
  sql`left join lateral (select * from ${sql.raw(table)} t where t.account_id = a.id order by t.number desc limit 1)`

const accountsWhere = async (tx: Tx, actor: Pick<Actor, 'reach'>, where: SQL): Promise<Account[]> => {
  const rows = await tx.execute<Row>(sql`
    select a.id, a.election_id as "electionId", a.body_id as "bodyId", ${wordsOf('b', 'name')} as body,
      ${saidOf('l', 'name')} as list, ${saidOf('c', 'name')} as constituency,
      coalesce(m.cap::float8, ${lawCap}) as cap, ${lawCap} as "lawCap",
      case when m.id is not null then json_build_object('number', m.number, 'cap', m.cap, 'donorMost', m.donor_most,
        'cashMost', m.cash_most, 'article', m.article, 'reason', m.reason) end as limits,
      case when g.id is not null then json_build_object('number', g.number, 'amounts', g.amounts) end as budget,
      (select coalesce(json_object_agg(s.heading, s.amount), '{}') from (select n.heading, sum(n.amount) as amount
        from campaign_entries n where n.account_id = a.id and ${counts} group by n.heading) s) as sums,
      case when a.body_id = any(${reachOf(actor)}) then (select count(*)::int from campaign_entries n
        where n.account_id = a.id and ${unvouched}) end as unvouched
    from campaign_accounts a join elections e on e.id = a.election_id join rule_sets r on r.id = e.rule_set_id
      join ballot_lists l on l.id = a.list_id join constituencies c on c.id = a.constituency_id
      join bodies b on b.id = a.body_id
      ${lastOf('campaign_limits')} m on true ${lastOf('campaign_budgets')} g on true
    where ${where} order by length(c.code), c.code, l.name_ar, a.id`)
  return rows.map((row) => ({
    ...{ ...row, received: totalOf(row.sums, 'receipt'), spent: totalOf(row.sums, 'expense') },
  }))
}

/** One account as it stands; undefined where the actor may not know of it. */
export const accountIn = async (tx: Tx, actor: Pick<Actor, 'reach'>, accountId: string) => {
  const [account] = await accountsWhere(tx, actor, sql`a.id = ${accountId}`)
  return account
}

// With the day on which accounts are due, counted from polling day as the election's rules say; null where they do not.
async function electionOf(tx: Tx, electionId: string) {
  const found = await electionWith<{ rules: unknown }>(tx, electionId, sql`r.rules`)
  if (!found) return null
  const { rules, ...election } = found
  const due = ruleSet.parse(rules).deadlines.find(({ key }) => key === 'accounts')
  return { election, dueOn: due ? daysAfter(election.pollingDay, due.day) : null }
}

/** A list of ours that has no account yet. */
export type Unopened = { id: string; list: Said; constituency: Said }

/**
 * The accounts of an election within the actor’s reach, worst first, and the lists for which they may open one; null
 * where they may not know of the election.
 */
export const moneyRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionOf(tx, electionId)
    if (!found) return null
    const accounts = await accountsWhere(tx, actor, sql`a.election_id = ${electionId}`)
    const unopened = await tx.execute<Unopened>(sql`
      select l.id, ${saidOf('l', 'name')} as list, ${saidOf('c', 'name')} as constituency
      from ballot_lists l join constituencies c on c.id = l.constituency_id
      where l.election_id = ${electionId} and l.is_ours and l.body_id = any(${reachOf(actor)})
        and not exists (select from campaign_accounts a where a.list_id = l.id) order by length(c.code), c.code, l.name_ar`)
    return { ...found, accounts: worstFirst(accounts), unopened: [...unopened] }
  })

type Person = { ar: string; latin: string }

/** A paper that shows it. */
export type Voucher = { name: string; title: string; type: DocumentType; bytes: number }

/** An entry with all that is known of it, for whoever keeps the account. */
export type Entry = {
  id: string
  side: Side
  heading: Heading
  number: number
  /** In centimes. */
  amount: number
  on: string
  way: Way
  name: string
  purpose: string
  reference: string
  recordedAt: string
  by: Person | null
  cancelled: boolean
  cancelledWhy: string | null
  vouchers: Voucher[]
}

/** All entries of an account, as they were recorded. */
export const entriesIn = async (tx: Tx, accountId: string): Promise<Entry[]> => [
  ...(await tx.execute<Entry>(sql`
    select n.id, n.side, n.heading, n.number, n.amount::float8 as amount, n."on"::text as "on", n.way, p.name, p.purpose,
      p.reference, n.recorded_at as "recordedAt", ${personOf('m')} as by, x.entry_id is not null as cancelled,
      x.reason as "cancelledWhy",
      (select coalesce(json_agg(json_build_object('name', d.name, 'title', d.title, 'type', d.type, 'bytes', d.bytes)
        order by v.attached_at), '[]') from campaign_vouchers v join documents d on d.id = v.document_id
        where v.entry_id = n.id) as vouchers
    from campaign_entries n join campaign_parties p on p.entry_id = n.id
      left join campaign_cancellations x on x.entry_id = n.id left join members m on m.id = n.recorded_by
    where n.account_id = ${accountId} order by n.side, n.number`)),
]

/** Whether an expense still lacks its paper. */
export const isUnvouched = ({ side, cancelled, vouchers }: Entry): boolean =>
  side === 'expense' && !cancelled && vouchers.length === 0

async function accountOf(tx: Tx, actor: Actor, electionId: string, accountId: string) {
  const found = await electionOf(tx, electionId)
  const account = found && (await accountIn(tx, actor, accountId))
  return found && account?.electionId === electionId ? { ...found, account } : null
}

/**
 * One account, and for whoever keeps it the expenses whose paper is missing; null where the actor may not know of it,
 * or where it is of another election.
 */
export const accountRoom = (actor: Actor, electionId: string, accountId: string) =>
  as(actor.reader, async (tx) => {
    const found = await accountOf(tx, actor, electionId, accountId)
    if (!found) return null
    const entries = found.account.unvouched ? await entriesIn(tx, accountId) : []
    return { ...found, missing: entries.filter(isUnvouched) }
  })

/** An account with its entries, for whoever keeps it; null for anybody else. */
export const bookRoom = (actor: Actor, electionId: string, accountId: string) =>
  as(actor.reader, async (tx) => {
    const found = await accountOf(tx, actor, electionId, accountId)
    const kept = found && actor.holds('campaign.account', found.account.bodyId)
    return kept ? { ...found, entries: await entriesIn(tx, accountId) } : null
  })

/** How long an account is looked after once the votes are cast: it is due 60 days after the final results. */
const DAYS_AFTER = 120

const openElections = () => sql`e.polling_day >= ${daysAfter(onTheClock(new Date()).day, -DAYS_AFTER)}::date`

/** Accounts that have reached an alarm, of those that the actor keeps or plans for. */
export const alarmsWaiting: WaitingLine = {
  key: 'campaignAlarms',
  path: () => '/members/elections',
  concerns: (actor) => actor.holdsSomewhere('campaign.account', 'election.plan'),
  count: () => sql`select count(*) from campaign_accounts a join elections e on e.id = a.election_id
      join rule_sets r on r.id = e.rule_set_id ${lastOf('campaign_limits')} m on true
    where ${openElections()}
      and (a.body_id = any((select access.bodies('campaign.account'))::uuid[])
        or a.body_id = any((select access.bodies('election.plan'))::uuid[]))
      and coalesce(m.cap, (r.rules ->> 'cap')::bigint) * 70 <= 100 * (select coalesce(sum(n.amount), 0)
        from campaign_entries n where n.account_id = a.id and n.side = 'expense' and ${counts})`,
}

/** Expenses without a voucher, of accounts that the actor keeps. */
export const vouchersWaiting: WaitingLine = {
  key: 'campaignVouchers',
  path: () => '/members/elections',
  concerns: (actor) => actor.holdsSomewhere('campaign.account'),
  count: () => sql`select count(*) from campaign_entries n join campaign_accounts a on a.id = n.account_id
      join elections e on e.id = a.election_id
    where ${openElections()} and a.body_id = any((select access.bodies('campaign.account'))::uuid[]) and ${unvouched}`,
}
