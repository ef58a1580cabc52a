import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'

/** Deletes what was contested long ago; what came of it stays. The row policy says which those are. */
export const clearOldContests = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from contests`))
