import { randomBytes } from 'node:crypto'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { SEALED_AS } from '@/features/factor/proof'
import { reseal, sealedColumns } from '@/features/mydata/resealing'
import { seal, unseal } from '@/gate/seal'
import { aBody, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { aMemberAtHome } from './a-member'

const { SEALING_KEY = '' } = process.env
const another = () => randomBytes(32).toString('base64')
let branch: string

beforeAll(async () => {
  branch = await aBody(sql, await rootBody(sql), 'أزمور')
})
afterEach(() => {
  process.env.SEALING_KEY = SEALING_KEY
  process.env.SEALING_KEYS_BEFORE = ''
})

const phoneOf = async (id: string) => {
  const [row] = await sql`select phone_sealed from contacts where member_id = ${id}`
  return unseal(row?.phone_sealed, 'phone')
}

test('after the key is changed everything is sealed anew, and the key before is needed no more', async () => {
  const people = [await aMemberAtHome(sql, branch), await aMemberAtHome(sql, branch)]
  process.env.SEALING_KEYS_BEFORE = SEALING_KEY
  process.env.SEALING_KEY = another()
  const { anew } = await reseal(sql)
  expect(anew).toBeGreaterThanOrEqual(4)
  process.env.SEALING_KEYS_BEFORE = ''
  for (const { id, phone } of people) expect(await phoneOf(id)).toBe(phone)
  expect(await reseal(sql)).toMatchObject({ anew: 0 })
  process.env.SEALING_KEYS_BEFORE = process.env.SEALING_KEY
  process.env.SEALING_KEY = SEALING_KEY
  await reseal(sql)
})

test('the secret of a second factor is sealed anew like everything else', async () => {
  const { id } = await aMemberAtHome(sql, branch)
  await sql`insert into second_factors (member_id, secret) values (${id}, ${seal('JBSWY3DPEHPK3PXP', SEALED_AS)})`
  process.env.SEALING_KEYS_BEFORE = SEALING_KEY
  process.env.SEALING_KEY = another()
  await reseal(sql)
  process.env.SEALING_KEYS_BEFORE = ''
  const [row] = await sql`select secret from second_factors where member_id = ${id}`
  expect(unseal(row?.secret, SEALED_AS)).toBe('JBSWY3DPEHPK3PXP')
  process.env.SEALING_KEYS_BEFORE = process.env.SEALING_KEY
  process.env.SEALING_KEY = SEALING_KEY
  await reseal(sql)
})

test('without the key it was sealed under nothing is touched, and everything still opens once that is back', async () => {
  const { id, phone } = await aMemberAtHome(sql, branch)
  process.env.SEALING_KEY = another()
  await expect(reseal(sql)).rejects.toThrow('sealed under a key')
  process.env.SEALING_KEY = SEALING_KEY
  expect(await phoneOf(id)).toBe(phone)
})

test('no sealed column of the schema is forgotten', async () => {
  const columns = await sql<{ name: string }[]>`select table_name || '.' || column_name as name
    from information_schema.columns where table_schema = 'public' and column_name like '%sealed'`
  const known = sealedColumns().map(({ table, column }) => `${table}.${column}`)
  expect(columns.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
})
