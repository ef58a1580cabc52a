import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { as } from '@/db/client'
import type { Actor } from '@/gate/actor'
import { record, recordRefusal } from '@/gate/ledger'
import { actorFor, aMember, rootBody } from '../builders/world'
import { ownerSql as sql } from '../environment/database'
import { figure, times } from '../environment/figures'

let root: string
let secretary: Actor
let member: Actor

beforeAll(async () => {
  root = await rootBody(sql)
  secretary = await actorFor(sql, await aMember(sql, 'الكاتب', ['provincialSecretary', root]))
  member = await actorFor(sql, await aMember(sql, 'منخرط', ['member', root]))
})

const verified = async () => {
  const [row] = await sql<
    { length: string; broken_at: string | null }[]
  >`select * from access.verify_ledger()`
  return { length: Number(row?.length), brokenAt: row?.broken_at ?? null }
}

const noted = (actor: Actor, act: string, details?: Record<string, unknown>) =>
  as(actor, (tx) => record(tx, actor, act, { subject: root, bodyId: root, ...(details && { details }) }))

test('what is done stands in the ledger in the same transaction, or not at all', async () => {
  const before = await verified()
  await expect(
    as(secretary, async (tx) => {
      await record(tx, secretary, 'test.undone', { subject: root, bodyId: root })
      throw new Error('the act failed')
    }),
  ).rejects.toThrow('the act failed')
  expect((await verified()).length).toBe(before.length)
  await noted(secretary, 'test.done')
  expect((await verified()).length).toBe(before.length + 1)
})

test('a plain member’s act is written down with its details, though they cannot read the ledger', async () => {
  await noted(member, 'test.by-member', { note: 'تفصيل' })
  const seen = await as(member, (tx) => tx.execute('select count(*)::int as n from ledger'))
  expect(seen[0]).toEqual({ n: 0 })
})

test('many acts at once make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, i) => noted(i % 2 ? member : secretary, `test.${i}`)))
  expect(await verified()).toMatchObject({ brokenAt: null })
})

test('the refusal of a signed-in person is recorded even though their act is gone', async () => {
  await recordRefusal(member, 'article.publish', 'notYours')
  const [line] =
    await sql`select act, subject from ledger where actor_id = ${member.memberId} and act like '%refused'`
  expect(line).toEqual({ act: 'article.publish.refused', subject: 'notYours' })
})

test('nobody can write in another’s name', async () => {
  const forged = as(member, (tx) =>
    tx.execute(
      `insert into ledger (id, actor_id, act, body_id) values ('${randomUUID()}', '${secretary.memberId}', 'forged', '${root}')`,
    ),
  )
  await expect(forged).rejects.toThrow()
})

test('the portal’s roles cannot change, remove or relink a line', async () => {
  for (const attempt of [
    `update ledger set act = 'x'`,
    'delete from ledger',
    `update ledger_links set hash = ''`,
    'delete from ledger_links',
  ])
    await expect(as(secretary, (tx) => tx.execute(attempt))).rejects.toThrow()
})

/** Changes something behind every trigger's back, looks where the chain breaks, and takes it back. */
const brokenAfter = (tampering: string): Promise<string | null> => {
  const undo = Object.assign(new Error('undo'), { brokenAt: null as string | null })
  return sql
    .begin(async (tx) => {
      await tx`set session_replication_role = replica`
      const { count } = await tx.unsafe(tampering)
      if (count === 0) throw new Error(`nothing was changed by ${tampering}`)
      const [row] = await tx<{ broken_at: string | null }[]>`select broken_at from access.verify_ledger()`
      undo.brokenAt = row?.broken_at ?? null
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
      return undo.brokenAt
    })
}

const TABLES = ['ledger', 'ledger_links', 'ledger_details']
// Something else of each kind.
const CHANGED: Record<string, (column: string) => string> = {
  uuid: () => 'gen_random_uuid()',
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `${column} + 1`,
  bigint: (column) => `${column} + 1000000`,
  bytea: (column) => `sha256(coalesce(${column}, '') || 'x')`,
  jsonb: (column) => `${column} || '{"slipped": "in"}'`,
  'timestamp with time zone': (column) => `${column} + interval '1 microsecond'`,
}

test('any edit of any column by the owner’s own hand is shown by the chain, on whatever line it is', async () => {
  for (let n = 0; n < times(4, 60); n++)
    await noted(secretary, `test.line${n}`, { language: 'ar', number: n })
  const columns = await sql<{ table: string; column: string; kind: string }[]>`
    select table_name as table, column_name as column, data_type as kind from information_schema.columns
    where table_schema = 'public' and table_name = any(${TABLES})`
  const missed: string[] = []
  let edits = 0
  for (const { table, column, kind } of columns) {
    const key = table === 'ledger' ? 'id' : 'line_id'
    const lines = await sql<{ key: string }[]>`select ${sql(key)} as key from ${sql(table)}`
    for (const { key: line } of lines) {
      edits += 1
      const changed = CHANGED[kind]?.(column)
      if (!changed) throw new Error(`how to change a ${kind}?`)
      const tampering = `update ${table} set ${column} = ${changed} where ${key} = '${line}'`
      if ((await brokenAfter(tampering)) === null) missed.push(`${table}.${column}`)
    }
  }
  figure('L2', `${edits} edits of ${columns.length} columns as the owner: detected ${edits - missed.length}`)
  expect([...new Set(missed)]).toEqual([])
  expect(await verified()).toMatchObject({ brokenAt: null })
})

test('a line that is slipped in, taken out or put elsewhere is shown by the chain', async () => {
  await noted(secretary, 'test.last')
  for (const tampering of [
    'delete from ledger_links where position = 2',
    'delete from ledger_links where position = (select max(position) from ledger_links)',
    'delete from ledger where id = (select line_id from ledger_links where position = 2)',
    'update ledger set actor_id = null where id = (select line_id from ledger_links where position = 1)',
    `insert into ledger (id, act) values (gen_random_uuid(), 'slipped in')`,
    `create temp table taken on commit drop as select * from ledger_links where position < 3;
     delete from ledger_links where position < 3;
     insert into ledger_links select t.position, o.line_id, t.hash from taken t join taken o on o.position = 3 - t.position`,
  ])
    expect(await brokenAfter(tampering), tampering).not.toBeNull()
  expect(await verified()).toMatchObject({ brokenAt: null })
})

test('erasing details leaves the chain whole', async () => {
  await noted(secretary, 'test.erased', { phone: '0600000000', language: 'ar' })
  const erased =
    await sql`delete from ledger_details d using ledger l where l.id = d.line_id and l.act = 'test.erased'`
  expect(erased.count).toBe(1)
  expect(await verified()).toMatchObject({ brokenAt: null })
})
