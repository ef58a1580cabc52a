import postgres from 'postgres'
import { env } from '../env.ts'
import { foundOrganisation, layFoundations } from './founding.ts'
import { prepareLimits, prepareLogins } from './logins.ts'
import { migrate } from './migrate.ts'
import { prepareQueues } from './queues.ts'

/**
 * Makes a database ready for the portal, as its owner: migrations, locks, logins, queues, foundations;
 * and, where asked for, the sample organisation in an empty database. Running it again changes nothing.
 */
export async function prepare(ownerUrl: string, portalUrl: string, withSample: boolean): Promise<void> {
  await migrate(ownerUrl)
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await prepareLogins(sql, portalUrl)
    await prepareQueues(sql, portalUrl)
    await prepareLimits(portalUrl)
    await layFoundations(sql)
    void withSample
    await foundOrganisation(sql)
  } finally {
    await sql.end()
  }
}

if (process.argv[1] === import.meta.filename)
  await prepare(env.DATABASE_OWNER_URL, env.DATABASE_URL, env.SAMPLE)
