// What HTTP tests and journeys know of the running portal: it has a database and a data folder of its own,
// with the sample organisation in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'

const setting = (name: string) => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: these tests need the running portal, see npm test`)
  return value
}

/** Scheme, host and port of the portal under test. */
export const site = () => setting('PUBLIC_URL')

/** Where the portal under test leaves its letters, pictures and documents. */
export const dataDir = () => setting('DATA_DIR')

let connection: postgres.Sql | undefined
/** A connection as superuser to the database behind the portal under test. */
export const ownerSql = () => {
  connection ??= postgres(setting('DATABASE_OWNER_URL'), { max: 2, idle_timeout: 1, onnotice: () => {} })
  return connection
}

/** An invented person of the sample organisation who can sign in. */
export type SampleAccount = { email: string; password: string; roleAr: string; roleEn: string }
export const sampleAccounts = (): SampleAccount[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../db/sample/accounts.json'), 'utf8'))
