import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { DONATIONS, type Heading, type Side, type Way } from '@/db/campaign-money'
import type { Tx } from '@/db/client'
import { campaignEntries, campaignParties, campaignVouchers } from '@/db/schema/campaign-money'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'

type Of = { accountId: string; bodyId: string }

/** What is said of money that came in or went out. */
export type SaidEntry = {
  heading: Heading
  amount: number
  on: string
  way: Way
  name: string
  purpose: string
  reference: string
  documentId: string | null
}

/** Holds everybody else back from an account until the transaction ends; the very lock that numbers its entries. */
export const lockAccount = (tx: Tx, accountId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('campaign ' || ${accountId}::uuid::text, 0))`)

/** Writes an entry with whom it concerns and its voucher; the database gives it its number. */
export async function writeEntry(
  tx: Tx,
  actor: Actor,
  { accountId, bodyId }: Of,
  side: Side,
  { name, purpose, reference, documentId, ...counted }: SaidEntry,
) {
  const id = randomUUID()
  const row = { ...counted, id, accountId, bodyId, side, recordedBy: actor.memberId }
  const [entry] = await tx.insert(campaignEntries).values(row).returning({ number: campaignEntries.number })
  insist(entry, 'notYours')
  await tx.insert(campaignParties).values({ entryId: id, bodyId, name, purpose, reference })
  if (documentId) await attach(tx, actor, { entryId: id, bodyId, documentId })
  return { entryId: id, number: entry.number }
}

/** Adds a paper to an entry. Refuses `notFound` where the actor did not bring it themselves as evidence. */
export async function attach(
  tx: Tx,
  actor: Actor,
  { entryId, bodyId, documentId }: { entryId: string; bodyId: string; documentId: string },
): Promise<boolean> {
  const [own] = await tx.execute<{ own: boolean }>(sql`select election.is_own_paper(${documentId}) as own`)
  insist(own?.own, 'notFound')
  const added = await tx
    .insert(campaignVouchers)
    .values({ entryId, bodyId, documentId, attachedBy: actor.memberId })
    .onConflictDoNothing()
    .returning({ entryId: campaignVouchers.entryId })
  return added.length > 0
}

/** An entry with its account; refuses `notFound` where the actor may not know of it. */
export async function entryIn(tx: Tx, entryId: string) {
  const [entry] = await tx.execute<
    Of & { side: Side; number: number; amount: number; cancelled: boolean }
  >(sql`
    select n.account_id as "accountId", n.body_id as "bodyId", n.side, n.number, n.amount::float8 as amount,
      exists (select from campaign_cancellations x where x.entry_id = n.id) as cancelled
    from campaign_entries n where n.id = ${entryId}`)
  insist(entry, 'notFound')
  return entry
}

/** What a donor has given to an account so far, in centimes: names are the same however they are spelled. */
export async function givenBy(tx: Tx, accountId: string, name: string): Promise<number> {
  const [row] = await tx.execute<{ given: number }>(sql`
    select coalesce(sum(n.amount), 0)::float8 as given from campaign_entries n
      join campaign_parties p on p.entry_id = n.id
    where n.account_id = ${accountId} and n.heading = any(${`{${DONATIONS.join(',')}}`}::text[])
      and search.normalise(p.name) = search.normalise(${name})
      and not exists (select from campaign_cancellations x where x.entry_id = n.id)`)
  return row?.given ?? 0
}
