import { beforeEach, expect, test } from 'vitest'
import { statutesInput } from '@/features/statutes/input'
import { changeStatutes } from '@/features/statutes/mutations'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const branch = await aBody(sql, root, 'فرع')
const secretary = await actorFor(sql, await aMember(sql, 'الكاتبة', ['provincialSecretary', root]))
let version = 1

beforeEach(async () => {
  const [row] = await sql<{ version: number }[]>`select version from statutes where kind = 'branch'`
  version = row?.version ?? 0
})

const officeOf = async (key: string) => {
  const [row] = await sql<{ id: string }[]>`select id from offices where key = ${key}`
  return row?.id ?? ''
}
const change = async (actor: Actor, more: Record<string, string> = {}) =>
  changeStatutes(
    actor,
    statutesInput.parse({
      ...{ kind: 'branch', version: String(version), seats: '9', termMonths: '48', womenShare: '33' },
      ...{ youngShare: '20', youngUntil: '40', quorum: '50', noticeDays: '15', leastFounders: '٥' },
      ...{
        [`in.${await officeOf('branchSecretary')}`]: 'true',
        [`seats.${await officeOf('branchSecretary')}`]: '1',
      },
      ...more,
    }),
  )

test('what the statutes ask of a kind of body is edited, its offices with it', async () => {
  await change(secretary)
  const [row] =
    await sql`select seats, women_share, least_founders, version from statutes where kind = 'branch'`
  expect(row).toEqual({ seats: 9, women_share: 33, least_founders: 5, version: version + 1 })
  const offices = await sql`select o.key, s.seats from statute_offices s join offices o on o.id = s.office_id
    where s.kind = 'branch'`
  expect([...offices]).toEqual([{ key: 'branchSecretary', seats: 1 }])
  const [line] = await sql`select act from ledger where subject = 'branch'`
  expect(line).toEqual({ act: 'statutes.changed' })
})

test('fewer seats than are filled send nobody away; nobody is added to them', async () => {
  const adviser = await officeOf('adviser')
  for (const name of ['أولى', 'ثان']) await aMember(sql, name, ['adviser', branch])
  await change(secretary, { [`in.${adviser}`]: 'true', [`seats.${adviser}`]: '1' })
  const [row] =
    await sql`select count(*)::int as n from mandates where body_id = ${branch} and ends_at is null`
  expect(row).toEqual({ n: 2 })
  await expect(aMember(sql, 'ثالثة', ['adviser', branch])).rejects.toMatchObject({
    constraint_name: 'mandates_within_seats',
  })
})

test('of two who edit at once, the second sees what the first wrote', async () => {
  await change(secretary, { quorum: '60' })
  await expect(change(secretary, { quorum: '70' })).rejects.toMatchObject({
    reason: 'stale',
    more: { theirs: { quorum: 60, version: version + 1 } },
  })
})

test('nobody edits them without the settings of the whole organisation', async () => {
  for (const [office, body] of [
    ['branchSecretary', branch],
    ['communicationOfficer', root],
    ['provincialSecretary', branch],
    ['member', branch],
  ] as const) {
    const actor = await actorFor(sql, await aMember(sql, 'شخص', [office, body]))
    await expect(change(actor), office).rejects.toMatchObject({ reason: 'notYours' })
  }
})

test('numbers that no statutes have are refused beside their field', () => {
  const base = { kind: 'branch', version: '1', womenShare: '0', youngShare: '0', youngUntil: '40' }
  const rest = { quorum: '50', noticeDays: '15', leastFounders: '3' }
  for (const [field, typed] of Object.entries({
    womenShare: '101',
    quorum: 'نصف',
    seats: '0',
    youngUntil: '',
  })) {
    const result = statutesInput.safeParse({ ...base, ...rest, [field]: typed })
    expect(
      result.error?.issues.map(({ path }) => path[0]),
      field,
    ).toContain(field)
  }
})
