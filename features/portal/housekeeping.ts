import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'
import { clearCounters } from '@/gate/limits'
import { IDLE_SECONDS } from '@/gate/session-length'

/** Removes what has run out: sessions a month after their end, spent links, codes owed for too long, answers to forms, discarded texts, limit counters. */
export async function clearExpired(): Promise<void> {
  await asHousekeeper(async (tx) => {
    await tx.execute(sql`delete from sessions where least(ends_at, revoked_at,
      seen_at + make_interval(secs => ${IDLE_SECONDS})) < now() - interval '30 days'`)
    await tx.execute(sql`delete from tokens where ends_at < now() - interval '1 day'`)
    await tx.execute(sql`delete from pending_sign_ins where ends_at < now() - interval '1 day'`)
    await tx.execute(sql`delete from submissions where at < now() - interval '7 days'`)
    // Those thrown away 30 days ago: row policies show the housekeeper no others.
    await tx.execute(sql`delete from articles where id in (select article_id from discards)`)
  })
  await clearCounters()
}
