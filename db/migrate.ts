import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { lockTables } from './locks.ts'

/**
 * Brings a database to today's shape as its owner: migrations, then locks.
 * In: the owner's address. Runs one at a time, however many portals start at once.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(hashtext('wahaj.migrate'))`
    await runMigrations(drizzle(sql), { migrationsFolder: new URL('./migrations', import.meta.url).pathname })
    await lockTables(sql)
  } finally {
    await sql.end()
  }
}
