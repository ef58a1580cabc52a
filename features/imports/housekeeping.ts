import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'

/** Deletes lists whose time is up, with their rows: the row policy says which those are. */
export const clearOldImports = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from imports`))
