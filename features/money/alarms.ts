import { randomUUID } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { campaignAlarms } from '@/db/schema/campaign-money'
import type { Actor } from '@/gate/actor'
import { tell } from '@/gate/mail'
import { insist } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import { type Alarm, levelOf } from './cap'
import { alarmLetter } from './letters'
import { type Account, accountIn } from './queries'

/** How an account stands after an act: which alarm, whether it has only just risen to it, what passes the cap. */
export type Watched = { alarm: Alarm | 0; risen: boolean; over: number }

/**
 * Looks at an account after an act that may have moved it: where its spending rose to an alarm or fell below it, that is
 * written down, and who is responsible is written to once for each rise. The account is locked by whoever calls.
 */
export async function watch(tx: Tx, actor: Actor, accountId: string): Promise<Watched> {
  const account = await accountIn(tx, actor, accountId)
  insist(account, 'notFound')
  const last = await lastAlarm(tx, accountId)
  const { spent, cap, bodyId } = account
  const alarm = levelOf(account)
  const risen = alarm > last.percent
  if (alarm !== last.percent) {
    const row = { id: randomUUID(), accountId, bodyId, number: last.number + 1, percent: alarm, spent, cap }
    await tx.insert(campaignAlarms).values({ ...row, raisedBy: actor.memberId })
  }
  if (risen && cap !== null) await tellResponsible(tx, { ...account, cap }, alarm)
  return { alarm, risen, over: cap === null ? 0 : Math.max(0, spent - cap) }
}

async function lastAlarm(tx: Tx, accountId: string): Promise<{ number: number; percent: number }> {
  const [last] = await tx
    .select({ number: campaignAlarms.number, percent: campaignAlarms.percent })
    .from(campaignAlarms)
    .where(eq(campaignAlarms.accountId, accountId))
    .orderBy(desc(campaignAlarms.number))
    .limit(1)
  return last ?? { number: 0, percent: 0 }
}

async function tellResponsible(tx: Tx, account: Account & { cap: number }, alarm: number): Promise<void> {
  const responsible = await tx.execute<{ address: string; language: Locale }>(
    sql`select * from register.campaign_addresses(${account.id})`,
  )
  for (const { address, language } of responsible)
    await tell(tx, await alarmLetter(address, account, alarm, language, (work) => work(tx)))
}
