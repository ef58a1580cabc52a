import { sql } from 'drizzle-orm'
import { asHousekeeper } from '@/db/client'

/** Deletes the letters whose time is up: the row policy says which those are. */
export const clearOldLetters = (): Promise<unknown> =>
  asHousekeeper((tx) => tx.execute(sql`delete from messages`))
