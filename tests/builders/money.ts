import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Heading, Side, Way } from '@/db/campaign-money'
import { aBallotList, aConstituency } from './territory'

type Of = { id: string; electionId: string; bodyId: string; listId: string }

/** The account of a list of ours in a constituency of its own. */
export async function anAccount(
  sql: Sql,
  election: { id: string; bodyId: string },
  authorId: string,
  {
    list,
    constituency,
    bodyId = election.bodyId,
  }: { list?: string; constituency?: string; bodyId?: string } = {},
): Promise<Of> {
  const place = await aConstituency(sql, { electionId: election.id, bodyId }, authorId, {
    ...(constituency && { name: constituency }),
  })
  const listId = await aBallotList(sql, place, authorId, { isOurs: true, ...(list && { name: list }) })
  const id = randomUUID()
  await sql`insert into campaign_accounts (id, list_id, constituency_id, election_id, body_id, opened_by)
    values (${id}, ${listId}, ${place.id}, ${election.id}, ${bodyId}, ${authorId})`
  return { id, electionId: election.id, bodyId, listId }
}

type Money = {
  heading?: Heading
  amount?: number
  on?: string
  way?: Way
  name?: string
  purpose?: string
}

/** Money that came into an account or went out of it: an expense of 1 000 dirhams unless told otherwise. */
export async function anEntry(
  sql: Sql,
  account: Pick<Of, 'id' | 'bodyId'>,
  authorId: string,
  side: Side = 'expense',
  more: Money = {},
): Promise<string> {
  const {
    amount = 100_000,
    on = '2026-11-01',
    way = 'transfer',
    name = 'مطبعة الميناء',
    purpose = 'ملصقات',
  } = more
  const heading = more.heading ?? (side === 'expense' ? 'printing' : 'moneyDonation')
  const id = randomUUID()
  await sql`insert into campaign_entries (id, account_id, body_id, side, heading, amount, "on", way, recorded_by)
    values (${id}, ${account.id}, ${account.bodyId}, ${side}, ${heading}, ${amount}, ${on}, ${way}, ${authorId})`
  await sql`insert into campaign_parties (entry_id, body_id, name, purpose)
    values (${id}, ${account.bodyId}, ${name}, ${purpose})`
  return id
}

/** What an account is held to by a decree of its own, in centimes. */
export const limitsOf = (
  sql: Sql,
  { id, bodyId }: Pick<Of, 'id' | 'bodyId'>,
  authorId: string,
  { cap = null as number | null, donorMost = null as number | null, cashMost = null as number | null },
) =>
  sql`insert into campaign_limits (id, account_id, body_id, number, cap, donor_most, cash_most, article, reason, set_by)
    select ${randomUUID()}, ${id}, ${bodyId}, 1 + coalesce(max(number), 0), ${cap}::bigint, ${donorMost}::bigint,
      ${cashMost}::bigint, 'المادة 94', 'مرسوم', ${authorId} from campaign_limits where account_id = ${id}`

/** A paper that somebody brought to show that something is true. */
export async function aVoucherPaper(sql: Sql, bodyId: string, memberId: string): Promise<string> {
  const [id, name] = [randomUUID(), randomUUID()]
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, purpose, uploaded_by)
    values (${id}, ${bodyId}, ${name}, 'فاتورة', 'application/pdf', 1000, 'x', 'evidence', ${memberId})`
  return id
}

/** Adds it to an entry. */
export const aVoucher = (sql: Sql, entryId: string, bodyId: string, documentId: string, memberId: string) =>
  sql`insert into campaign_vouchers (entry_id, body_id, document_id, attached_by)
    values (${entryId}, ${bodyId}, ${documentId}, ${memberId})`

/** Cancels an entry. */
export const aCancelledEntry = (sql: Sql, entryId: string, bodyId: string, memberId: string) =>
  sql`insert into campaign_cancellations (entry_id, body_id, reason, cancelled_by)
    values (${entryId}, ${bodyId}, 'سُجل مرتين', ${memberId})`
