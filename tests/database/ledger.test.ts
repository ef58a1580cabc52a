import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { as } from '@/db/client'
import type { Actor } from '@/gate/actor'
import { record, recordRefusal } from '@/gate/ledger'
import { actorFor, aMember, rootBody } from '../builders/world'
import { ownerSql as sql } from '../environment/database'

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

test('any edit by the owner’s own hand is shown by the chain, wherever it is', async () => {
  await noted(secretary, 'test.last')
  const tamperings = [
    `update ledger set act = 'forged' where id = (select line_id from ledger_links order by position limit 1)`,
    `update ledger set actor_id = null where id = (select line_id from ledger_links order by position desc limit 1)`,
    `update ledger set at = at + interval '1 second' where id = (select line_id from ledger_links offset 2 limit 1)`,
    `update ledger_links set hash = sha256('x') where position = 2`,
    `delete from ledger_links where position = 2`,
    `delete from ledger_links where position = (select max(position) from ledger_links)`,
    `insert into ledger (id, act) values (gen_random_uuid(), 'slipped in')`,
  ]
  for (const tampering of tamperings) {
    const undo = new Error('undo')
    const brokenAt = await sql
      .begin(async (tx) => {
        await tx`set session_replication_role = replica`
        await tx.unsafe(tampering)
        const [row] = await tx`select broken_at from access.verify_ledger()`
        throw Object.assign(undo, { brokenAt: row?.broken_at })
      })
      .catch((error) => error.brokenAt)
    expect(brokenAt, tampering).not.toBeNull()
  }
  expect(await verified()).toMatchObject({ brokenAt: null })
})

test('erasing details leaves the chain whole, and details that were changed no longer match their line', async () => {
  await noted(secretary, 'test.erased', { phone: '0600000000' })
  const [row] = await sql<{ line_id: string; salt: Buffer; details: unknown; details_hash: Buffer }[]>`
    select d.line_id, d.salt, d.details, l.details_hash from ledger_details d join ledger l on l.id = d.line_id
    where l.act = 'test.erased'`
  if (!row) throw new Error('no details were kept')
  const hash = createHash('sha256').update(row.salt).update(JSON.stringify(row.details)).digest()
  expect(hash.equals(row.details_hash)).toBe(true)
  await sql`delete from ledger_details where line_id = ${row.line_id}`
  expect(await verified()).toMatchObject({ brokenAt: null })
})
