import { asc, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { comingDates } from '@/db/schema/portal'
import { insistMeant, isCount } from '@/gate/meant'

const { id, on, precision, title, place, note } = comingDates

/**
 * What is coming, the nearest first. A day is over at its end, in Casablanca; a month that is all that is known, at
 * the end of that month; a year likewise.
 */
export async function whatIsComing(count: number) {
  'use cache'
  insistMeant(isCount(count, 50))
  cacheTag('coming')
  // Made anew within the hour, so that what is over drops out by itself.
  cacheLife({ stale: 300, revalidate: 3600, expire: 86_400 * 30 })
  return asVisitor((tx) =>
    tx
      .select({ id, on, precision, title, place, note })
      .from(comingDates)
      .where(
        sql`date_trunc(${precision}, ${on}::timestamp) + ('1 ' || ${precision})::interval
          > now() at time zone 'Africa/Casablanca'`,
      )
      .orderBy(asc(on))
      .limit(count),
  )
}

export type ComingDate = Awaited<ReturnType<typeof whatIsComing>>[number]
