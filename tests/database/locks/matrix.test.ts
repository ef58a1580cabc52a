import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/gate/actor'
import { portalUrl, ownerSql as sql } from '../../environment/database'
import { figure } from '../../environment/figures'
import { type Asker, fullWorld, publicWorld } from './full-world'
import { RIGHTS } from './rights'
import type { Operation, PublicWorld, Row } from './rule'

const OPERATIONS: Operation[] = ['select', 'insert', 'update', 'delete']
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
        const rows = await rowsOf(table)
        for (const asker of askers) {
          const found = await secondLock(table, operation, asker, rows)
          expect(found.length).toBe(rows.length)
          for (const [at, row] of rows.entries()) {
            const expected = firstLock(table, operation, asker.actor, row)
            cells += 1
            if (expected !== found[at])
              wrong.push(
                `${asker.name}: code says ${expected}, database ${found[at]}: ${JSON.stringify(row)}`,
              )
          }
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

// Tries a statement on each row as whoever asks, and takes it back. A row that breaks a constraint got past the policies.
// All in the database: a way there and back for each cell would take most of the time.
const ATTEMPTS = `do $$
declare
  asked jsonb := current_setting('matrix.asked');
  one jsonb;
  touched bigint;
  found boolean[] := '{}';
begin
  for one in select jsonb_array_elements(asked -> 'rows') loop
    begin
      execute asked ->> 'statement' using one;
      get diagnostics touched = row_count;
      raise exception sqlstate 'MX000';
    exception
      when sqlstate 'MX000' then found := found || (touched > 0);
      when insufficient_privilege then found := found || false;
      when integrity_constraint_violation then found := found || true;
    end;
  end loop;
  perform set_config('matrix.found', to_json(found)::text, true);
end $$`

/** Which of these rows the database lets somebody do it to. */
async function secondLock(
  table: string,
  operation: Operation,
  { role, actor }: Asker,
  rows: Row[],
): Promise<boolean[]> {
  const attempts = rows.map((row) => attemptOn(table, signed(table, row, actor)))
  const asked = JSON.stringify({ statement: statementOf(table, operation, attempts), rows: attempts })
  return portal.begin(async (tx) => {
    await tx`select set_config('role', ${role}, true), set_config('app.member', ${actor?.memberId ?? ''}, true),
      set_config('app.second_factor', 'optional', true), set_config('matrix.asked', ${asked}, true)`
    await tx.unsafe(ATTEMPTS)
    const [answer] = await tx<{ found: string }[]>`select current_setting('matrix.found') as found`
    return JSON.parse(answer?.found ?? '[]') as boolean[]
  })
}

const attemptOn = (table: string, { actor_of_line: _, ...row }: Row): Row => {
  const key = RIGHTS[table]?.key ?? []
  return key.length === 1 && key[0] === 'id'
    ? { ...row, fresh: { ...row, id: randomUUID() } }
    : { ...row, fresh: row }
}

const name = (word: string) => `"${word}"`

function statementOf(table: string, operation: Operation, attempts: Row[]): string {
  const { key, touch } = RIGHTS[table] ?? { key: [], touch: '' }
  const own = `public.${name(table)}`
  const meant = `jsonb_populate_record(null::${own}, $1)`
  const same = key.map((column) => `t.${name(column)} = r.${name(column)}`).join(' and ')
  if (operation === 'select') return `select 1 from ${own} t, ${meant} r where ${same}`
  if (operation === 'delete') return `delete from ${own} t using ${meant} r where ${same}`
  if (operation === 'update')
    return `update ${own} t set ${name(touch)} = t.${name(touch)} from ${meant} r where ${same}`
  const columns = Object.keys((attempts[0]?.fresh as Row) ?? {}).map(name)
  return `insert into ${own} (${columns}) select ${columns} from jsonb_populate_record(null::${own}, $1 -> 'fresh')`
}
