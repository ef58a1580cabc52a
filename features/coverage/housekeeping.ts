import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'

/** Erases the names and telephones of agents from outside, once polling day is long enough past: the row policy says when. */
export const clearOutsiders = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from agent_outsiders`))
