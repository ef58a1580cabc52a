import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/gate/actor'
import { portalUrl, ownerSql as sql } from '../../environment/database'
import { figure } from '../../environment/figures'
import { type Asker, fullWorld, publicWorld } from './full-world'
import { type Operation, type PublicWorld, RIGHTS, type Row } from './rights'

const OPERATIONS: Operation[] = ['select', 'insert', 'update', 'delete']
const REFUSED_BY_DATABASE = '42501'
const PASSED_THE_LOCK = /^23/ // a row that breaks a constraint got past the policies first

const portal = postgres(portalUrl, { max: 2, onnotice: () => {} })
let askers: Asker[]
let world: PublicWorld
const walked = { cells: 0, wrong: 0 }

beforeAll(async () => {
  askers = await fullWorld(sql)
  world = await publicWorld(sql, askers)
})
afterAll(() => portal.end())

describe('every table, every operation, every kind of person', () => {
  test('no table of the portal is missing from the rights', async () => {
    const tables = await sql<
      { tablename: string }[]
    >`select tablename from pg_tables where schemaname = 'public'`
    expect(tables.map(({ tablename }) => tablename).filter((name) => !RIGHTS[name])).toEqual([])
  })

  test('the world has a row in every table, so that nothing is proven on emptiness', async () => {
    const empty: string[] = []
    for (const table of Object.keys(RIGHTS)) if ((await rowsOf(table)).length === 0) empty.push(table)
    expect(empty).toEqual([])
  })

  for (const table of Object.keys(RIGHTS))
    for (const operation of OPERATIONS)
      test(`${table}: who may ${operation} is the same in code and in the database`, async () => {
        const wrong: string[] = []
        let cells = 0
        for (const asker of askers)
          for (const row of await rowsOf(table)) {
            const expected = firstLock(table, operation, asker.actor, row)
            const found = await secondLock(table, operation, asker, row)
            cells += 1
            if (expected !== found)
              wrong.push(`${asker.name}: code says ${expected}, database ${found}: ${JSON.stringify(row)}`)
          }
        walked.cells += cells
        walked.wrong += wrong.length
        expect(wrong).toEqual([])
        expect(cells).toBeGreaterThan(0)
      })

  afterAll(() =>
    figure('Z2', `${walked.cells} cells of role × operation × row in SQL, wrong ${walked.wrong}`),
  )
})

const signed = (table: string, row: Row, actor: Actor | null): Row => {
  const copy = { ...row }
  for (const column of RIGHTS[table]?.signs ?? []) copy[column] = actor?.memberId ?? randomUUID()
  return copy
}

const firstLock = (table: string, operation: Operation, actor: Actor | null, row: Row) =>
  RIGHTS[table]?.[operation]?.(actor, operation === 'insert' ? signed(table, row, actor) : row, world) ??
  false

const rowsOf = async (table: string): Promise<Row[]> => {
  const rows = await sql<Row[]>`select to_jsonb(t) as row from ${sql(table)} t`
  const plain = rows.map(({ row }) => row as Row)
  if (table !== 'ledger_details') return plain
  const lines = await sql<{ id: string; actor_id: string }[]>`select id, actor_id from ledger`
  return plain.map((row) => ({ ...row, actor_of_line: lines.find(({ id }) => id === row.line_id)?.actor_id }))
}

/** Tries it as the database role, and takes it back. */
async function secondLock(
  table: string,
  operation: Operation,
  { role, actor }: Asker,
  row: Row,
): Promise<boolean> {
  const undo = new Error('undo')
  let allowed = false
  try {
    await portal.begin(async (tx) => {
      await tx`select set_config('role', ${role}, true), set_config('app.member', ${actor?.memberId ?? ''}, true),
        set_config('app.second_factor', 'optional', true)`
      allowed = await attempt(tx, table, operation, signed(table, row, actor))
      throw undo
    })
  } catch (error) {
    if (error === undo) return allowed
    const code = error instanceof postgres.PostgresError ? error.code : ''
    if (PASSED_THE_LOCK.test(code)) return true
    if (code === REFUSED_BY_DATABASE) return false
    throw error
  }
  return allowed
}

async function attempt(tx: TransactionSql, table: string, operation: Operation, row: Row): Promise<boolean> {
  const { key, touch } = RIGHTS[table] ?? { key: [], touch: '' }
  const at = key.map((column) => tx`${tx(column)} = ${value(row[column])}`)
  const where = at.reduce((all, one) => tx`${all} and ${one}`)
  if (operation === 'select') return (await tx`select 1 from ${tx(table)} where ${where}`).length > 0
  if (operation === 'delete') return (await tx`delete from ${tx(table)} where ${where}`).count > 0
  if (operation === 'update')
    return (await tx`update ${tx(table)} set ${tx(touch)} = ${tx(touch)} where ${where}`).count > 0
  const { actor_of_line: _, ...plain } = row
  const fresh = key.length === 1 && key[0] === 'id' ? { ...plain, id: randomUUID() } : plain
  const columns = Object.keys(fresh)
  await tx`insert into ${tx(table)} (${tx(columns)}) select ${tx(columns)}
    from jsonb_populate_record(null::${tx.unsafe(`public."${table}"`)}, ${tx.json(fresh as never)})`
  return true
}

const value = (raw: unknown) => (raw === undefined ? null : (raw as string))
