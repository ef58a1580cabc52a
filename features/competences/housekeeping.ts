import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'

/** Deletes the offers whose time is up: the row policy says which those are. */
export const clearOldOffers = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from competence_offers`))
