import { expect, test } from 'vitest'
import { HOLDINGS, IMPERSONAL } from '@/db/holdings'
import ar from '@/i18n/messages/ar/mydata.json'
import { ownerSql as sql } from '../../environment/database'

const listed = new Set(HOLDINGS.map(({ table }) => table))

test('every table of the schema is listed: as one that concerns a person, or as one that does not', async () => {
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`
  const names = tables.map(({ name }) => name)
  expect(names.filter((name) => !listed.has(name) && !(name in IMPERSONAL))).toEqual([])
  expect([...listed, ...Object.keys(IMPERSONAL)].filter((name) => !names.includes(name))).toEqual([])
})

test('every column that names a member is listed, with what a person is shown and what an erasure does', async () => {
  const columns = await sql<{ table: string; column: string }[]>`
    select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'public.members'::regclass`
  const missing = columns.filter(
    ({ table, column }) =>
      !HOLDINGS.some((holding) => holding.table === table && holding.whose.column === column),
  )
  expect(missing).toEqual([])
})

test('no table is called impersonal that has a column naming a member', async () => {
  const rows = await sql<
    { table: string }[]
  >`select distinct conrelid::regclass::text as table from pg_constraint
    where contype = 'f' and confrelid = 'public.members'::regclass`
  expect(rows.map(({ table }) => table).filter((table) => table in IMPERSONAL)).toEqual([])
})

test('what is shown exists, has a name in words, and is no hash', async () => {
  const columns = await sql<{ name: string }[]>`select table_name || '.' || column_name as name
    from information_schema.columns where table_schema = 'public'`
  const known = new Set(columns.map(({ name }) => name))
  const words: Record<string, string> = ar.columns
  for (const { table, shown, name } of HOLDINGS) {
    expect(ar.holdings, name).toHaveProperty(name)
    for (const column of shown) {
      expect(known, `${table}.${column}`).toContain(`${table}.${column}`)
      expect(column).not.toMatch(/hash|_key$/)
      expect(words, column).toHaveProperty(column.replace(/_(sealed|id)$/, '') || column)
    }
  }
})

test('whatever stays after an erasure says why', () => {
  for (const { table, erased, because } of HOLDINGS)
    if (erased !== 'removed') {
      expect(because, table).toBeDefined()
      expect(ar.kept).toHaveProperty(because ?? '')
    }
})

test('the database follows the list as it stands', async () => {
  const rows = await sql<{ plan: unknown }[]>`select plan from holdings order by position`
  expect(rows.map(({ plan }) => plan)).toEqual(JSON.parse(JSON.stringify(HOLDINGS)))
})
