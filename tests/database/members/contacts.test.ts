import { randomBytes } from 'node:crypto'
import { sql as words } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { aBody, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let [azemmour, jadida, secretary, coordinator, comrade, stranger] = ['', '', '', '', '', '']
const key = randomBytes(32)

beforeAll(async () => {
  const root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  const sector = await aBody(sql, root, 'قطاع التعليم')
  secretary = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour])
  comrade = await aMember(sql, 'رفيق من أزمور', ['member', azemmour], ['member', sector])
  stranger = await aMember(sql, 'رفيق من الجديدة', ['member', jadida])
  coordinator = await aMember(sql, 'منسقة القطاع', ['sectorCoordinator', sector])
  for (const [member, home] of [
    [comrade, azemmour],
    [stranger, jadida],
  ] as const) {
    await sql`insert into profiles (member_id, body_id) values (${member}, ${home})`
    await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail)
      values (${member}, ${key}, ${key}, ${key})`
  }
})

const reveal = (memberId: string, wanted: string[]) =>
  as({ memberId }, (tx) =>
    tx.execute<{ member_id: string }>(
      words`select member_id from register.reveal(${words.param(`{${wanted.join(',')}}`)}::uuid[], 'اجتماع الفرع')`,
    ),
  )
const foundBy = (memberId: string) =>
  as({ memberId }, (tx) => tx.execute<{ found_by: string }>(words`select register.found_by('tail', ${key})`))
const lines = () =>
  sql<{ actor_id: string; count: number; details: { members: string[] } }[]>`
    select l.actor_id, l.count, d.details from ledger l join ledger_details d on d.line_id = l.id
    where l.act = 'contacts.revealed' order by l.at`

describe('Contacts of a member', () => {
  test('are shown to the secretary of their home branch, and one line of the ledger names all who were shown', async () => {
    const shown = await reveal(secretary, [comrade, stranger])
    expect(shown.map(({ member_id }) => member_id)).toEqual([comrade])
    const [line, ...more] = await lines()
    expect(more).toEqual([])
    expect(line).toMatchObject({ actor_id: secretary, count: 1, details: { members: [comrade] } })
  })

  test('are not shown to the coordinator of their sector, who knows their name', async () => {
    const names = await as({ memberId: coordinator }, (tx) =>
      tx.execute(words`select name_ar from members where id = ${comrade}`),
    )
    expect(names).toHaveLength(1)
    expect(await reveal(coordinator, [comrade])).toHaveLength(0)
    expect(await foundBy(coordinator)).toHaveLength(0)
  })

  test('are found by a phone’s last digits within one’s own branch only', async () => {
    expect((await foundBy(secretary)).map(({ found_by }) => found_by)).toEqual([comrade])
    expect(await foundBy(comrade)).toHaveLength(0)
  })

  test('leave the ledger verifiable', async () => {
    const [{ problems } = { problems: null }] = await sql<{ problems: unknown }[]>`
      select count(*)::int as problems from ledger l join ledger_details d on d.line_id = l.id
      where l.act = 'contacts.revealed'
        and l.details_hash <> sha256(d.salt || convert_to(d.details::text, 'UTF8'))`
    expect(problems).toBe(0)
  })
})
