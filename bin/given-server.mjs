import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inDatabase } from './scratch.mjs'
import { prepareDatabase } from './surroundings.mjs'

/**
 * A migrated template on a server that somebody gave us for tests (TEST_DATABASE_URL, as one who may make roles
 * and databases). The template goes when the tests are over; the portal's roles stay on that server.
 * @param {string} address
 * @param {Record<string, string>} settings of the scratch server, of which all but the addresses hold
 */
export const prepareGivenServer = async (address, settings) => {
  const name = `wahaj_test_${randomBytes(6).toString('hex')}`
  const sql = postgres(inDatabase(address, 'postgres'), { max: 1, onnotice: () => {} })
  await sql`create database ${sql(name)}`
  const portal = new URL(inDatabase(address, name))
  portal.username = 'portal_app'
  portal.password = new URL(settings.DATABASE_URL).password
  const there = {
    ...settings,
    SAMPLE: '',
    DATABASE_OWNER_URL: inDatabase(address, name),
    DATABASE_URL: portal.href,
  }
  const stop = async () => {
    await sql`drop database if exists ${sql(name)} with (force)`
    await sql.end()
  }
  try {
    await prepareDatabase(there)
  } catch (error) {
    await stop()
    throw error
  }
  return { settings: there, stop }
}
