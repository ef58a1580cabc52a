import { PgBoss } from 'pg-boss'
import type { Sql } from 'postgres'
import { derivedUrl } from './logins.ts'

const QUEUES = ['letter', 'reset', 'publication', 'housekeeping', 'forgetting', 'announcement', 'contest']

/**
 * Brings the job queue's schema to today's shape under its own login, and lets the postman post:
 * a mutation sends its jobs under that role, inside its own transaction.
 */
export async function prepareQueues(owner: Sql, portalUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: derivedUrl(portalUrl, 'portal_boss'),
    schema: 'pgboss',
    supervise: false,
    schedule: false,
    createSchema: false,
    max: 2,
  })
  boss.on('error', () => {})
  await boss.start()
  for (const name of QUEUES)
    await boss.createQueue(name, {
      retryLimit: 8,
      retryDelay: 5,
      retryBackoff: true,
      deleteAfterSeconds: 86_400,
    })
  await boss.stop({ graceful: false })
  await owner`grant usage on schema pgboss to portal_postman`
  await owner`grant select, insert on all tables in schema pgboss to portal_postman`
  await owner`grant execute on all functions in schema pgboss to portal_postman`
}
