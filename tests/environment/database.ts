// Each test file gets a database of its own, cloned from the migrated template that the run prepared.
// Runs before the test file is imported, so that db/client.ts finds the clone in DATABASE_URL.
import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll } from 'vitest'
import { inDatabase } from './address.ts'

const template = process.env.DATABASE_OWNER_URL
const portal = process.env.DATABASE_URL
if (!template || !portal) throw new Error('Database tests need a prepared server: npm test -- database')

const name = `test_${randomUUID().replaceAll('-', '')}`
const maintenance = postgres(inDatabase(template, 'postgres'), { max: 1, onnotice: () => {} })
await maintenance`create database ${maintenance(name)} template ${maintenance(new URL(template).pathname.slice(1))}`

process.env.DATABASE_OWNER_URL = inDatabase(template, name)
process.env.DATABASE_URL = inDatabase(portal, name)

/** A connection as superuser on this file's own database: past every row policy, for building and for looking. */
export const ownerSql = postgres(inDatabase(template, name), { max: 4, onnotice: () => {} })

/** The portal login's address on this file's own database, for tests that open connections themselves. */
export const portalUrl = inDatabase(portal, name)

afterAll(async () => {
  await ownerSql.end({ timeout: 5 })
  await maintenance`drop database if exists ${maintenance(name)} with (force)`
  await maintenance.end({ timeout: 5 })
})
