import postgres from 'postgres'
import { layFoundations } from './founding.ts'
import { keepHoldings } from './holdings.ts'
import { prepareLimits, prepareLogins } from './logins.ts'
import { migrate } from './migrate.ts'
import { prepareQueues } from './queues.ts'

/**
 * Makes a database ready for a portal, as its owner: migrations, locks, logins, queues, foundations.
 * In: the owner's address and the portal's. Running it again changes nothing.
 */
export async function prepare(ownerUrl: string, portalUrl: string): Promise<void> {
  await migrate(ownerUrl)
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await prepareLogins(sql, portalUrl)
    await prepareQueues(sql, portalUrl)
    await prepareLimits(portalUrl)
    await layFoundations(sql)
    await keepHoldings(sql)
  } finally {
    await sql.end()
  }
}
