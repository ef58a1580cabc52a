import { beforeEach, describe, expect, test } from 'vitest'
import { guessMapping } from '@/features/imports/columns'
import { clearOldImports } from '@/features/imports/housekeeping'
import {
  acceptImport,
  chooseFor,
  correctRow,
  dropImport,
  mapColumns,
  readOn,
  startImport,
  undoImport,
} from '@/features/imports/mutations'
import { badRows, importPreview, importShelf } from '@/features/imports/queries'
import type { Actor } from '@/gate/actor'
import { aComrade } from '../../builders/comrades'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { figure, times } from '../../environment/figures'
import { csvOf, dirtyList } from './dirty-list'

const root = await rootBody(sql)
let [azemmour, jadida] = ['', '']
let [here, there]: Actor[] = []
beforeEach(async () => {
  azemmour = await aBody(sql, root, `أزمور ${Math.random()}`)
  jadida = await aBody(sql, root, `الجديدة ${Math.random()}`)
  here = await actorFor(sql, await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour]))
  there = await actorFor(sql, await aMember(sql, 'كاتب الجديدة', ['branchSecretary', jadida]))
})

const is = (actor: Actor | undefined) => {
  if (!actor) throw new Error('nobody')
  return actor
}
const refusal = (reason: string) => ({ reason })
const HEADINGS = ['الاسم الكامل', 'Nom et prénom', 'الهاتف', 'البريد الإلكتروني', 'الجنس']

async function sent(actor: Actor, rows: string[][], headings = HEADINGS) {
  const bytes = csvOf([headings, ...rows])
  const { importId } = await startImport(actor, { bodyId: azemmour, fileName: 'list.csv', bytes })
  await mapColumns(actor, { importId, mapping: guessMapping(headings) })
  let left = 1
  while (left > 0) left = (await readOn(actor, { importId })).left
  return importId
}
const accept = (actor: Actor, importId: string) => acceptImport(actor, { importId, signed: 'كاتبة أزمور' })
const living = async () =>
  (await sql<{ n: number }[]>`select count(*)::int as n from profiles where body_id = ${azemmour}`)[0]?.n

describe('A list of members', () => {
  test('is in the register only once its preview was accepted, with one line in the ledger', async () => {
    const importId = await sent(is(here), [
      ['مريم الساحلي', 'Mariam Sahli', '0600000001', 'm@example.org', 'أنثى'],
      ['', 'Karim 06', '123', 'no', 'x'],
    ])
    expect(await living()).toBe(0)
    const preview = await importPreview(is(here), importId, 'bad', 1)
    expect(preview?.counts).toMatchObject({ good: 1, bad: 1 })
    expect(preview?.shown[0]).toMatchObject({ line: 3 })
    expect(preview?.shown[0]?.faults.map(({ column }) => column)).toEqual([2, 3, 4])
    expect((await accept(is(here), importId)).taken).toBe(1)
    expect(await living()).toBe(1)
    const [line] = await sql`select count from ledger where act = 'import.accepted' and subject = ${importId}`
    expect(line?.count).toBe(1)
    const [row] =
      await sql`select evidence from consents c join profiles p using (member_id) where p.body_id = ${azemmour}`
    expect(row?.evidence).toBe('paper')
    await expect(accept(is(here), importId)).rejects.toMatchObject(refusal('acceptedAlready'))
  })

  test('a bad row is corrected in place and waits with the good ones', async () => {
    const importId = await sent(is(here), [['كريم', 'Karim', '12', '', '']])
    expect((await correctRow(is(here), { importId, line: 2, cells: { 2: '06 00 00 00 02' } })).state).toBe(
      'good',
    )
    await accept(is(here), importId)
    expect(await living()).toBe(1)
  })

  test('whoever may stand there already is proposed, and nothing goes in before it is decided', async () => {
    const known = await aComrade(sql, 'أحمد العلوي', azemmour, {
      latin: 'Ahmed Alaoui',
      phone: '+212600000044',
    })
    await aComrade(sql, 'أحمد العلوي', jadida, { phone: '+212600000055' })
    const importId = await sent(is(here), [
      ['العلوي احمد', 'ALAOUI Ahmed', '', 'a@example.org', 'ذكر'],
      ['زيد', 'Zaid', '0600000044', '', ''],
      ['عمر', 'Omar', '0600000055', '', ''],
      ['عمر', 'Omar', '0600000055', '', ''],
    ])
    const { shown, undecided } = (await importPreview(is(here), importId, 'alike', 1)) ?? {}
    expect(undecided).toBe(3)
    expect(shown?.map(({ line, alike, alikeBy, alikeLine }) => [line, alike, alikeBy, alikeLine])).toEqual([
      [2, known, 'name', null],
      [3, known, 'phone', null],
      [5, null, null, 4],
    ])
    await expect(accept(is(here), importId)).rejects.toMatchObject(refusal('undecided'))
    await chooseFor(is(here), { importId, line: 2, choice: 'merge' })
    await expect(chooseFor(is(here), { importId, line: 5, choice: 'merge' })).rejects.toMatchObject(
      refusal('notFound'),
    )
    await chooseFor(is(here), { importId, line: 3, choice: 'new' })
    await chooseFor(is(here), { importId, line: 5, choice: 'skip' })
    expect((await accept(is(here), importId)).taken).toBe(3)
    const [row] =
      await sql`select email_key is not null as email, gender from contacts join profiles using (member_id) where member_id = ${known}`
    expect(row).toEqual({ email: true, gender: 'm' })
    expect(await undoImport(is(here), { importId })).toEqual({ gone: 3, kept: [] })
    const [after] =
      await sql`select email_key, gender, phone_key is not null as phone from contacts join profiles using (member_id) where member_id = ${known}`
    expect(after).toEqual({ email_key: null, gender: null, phone: true })
  })

  test('undone as a whole, it leaves those whom somebody has touched since, and names their lines', async () => {
    const importId = await sent(is(here), [
      ['مريم', 'Mariam', '0600000001', '', ''],
      ['سعاد', 'Souad', '0600000002', '', ''],
      ['هند', 'Hind', '0600000003', '', ''],
    ])
    await accept(is(here), importId)
    await sql`update profiles set gender = 'f' where member_id = (select member_id from import_rows where import_id = ${importId} and line = 3)`
    expect(await undoImport(is(here), { importId })).toEqual({ gone: 2, kept: [3] })
    expect(await living()).toBe(1)
    await expect(undoImport(is(here), { importId })).rejects.toMatchObject(refusal('undoneAlready'))
  })

  test('with a column for the branch, a row goes only where the importer manages members', async () => {
    const both = await actorFor(sql, await aMember(sql, 'مسؤول', ['organisationOfficer', root]))
    const [a, j] = await sql<
      { name_ar: string }[]
    >`select name_ar from bodies where id in (${azemmour}, ${jadida}) order by name_ar`
    const rows = [
      ['رقية', 'Rkia', '', '', '', a?.name_ar ?? ''],
      ['طامو', 'Tamou', '', '', '', j?.name_ar ?? ''],
    ]
    const headings = [...HEADINGS, 'الفرع']
    const mine = await sent(is(here), rows, headings)
    expect((await importPreview(is(here), mine, 'bad', 1))?.shown.map(({ line }) => line)).toEqual([3])
    const all = await sent(both, rows, headings)
    // Whoever leads one of the branches does not have a list in hand that goes to another one, too.
    expect(await importPreview(is(here), all, 'good', 1)).toBeNull()
    expect((await accept(both, all)).taken).toBe(2)
  })

  test('nobody else sees, corrects, accepts, undoes or drops it', async () => {
    const importId = await sent(is(here), [
      ['مريم', 'Mariam', '0600000001', '', ''],
      ['x', '', '1', '', ''],
    ])
    const neighbour = is(there)
    expect(await importPreview(neighbour, importId, 'good', 1)).toBeNull()
    expect(await badRows(neighbour, importId)).toBeNull()
    expect((await importShelf(neighbour)).lists).toEqual([])
    for (const attempt of [
      () => mapColumns(neighbour, { importId, mapping: guessMapping(HEADINGS) }),
      () => readOn(neighbour, { importId }),
      () => correctRow(neighbour, { importId, line: 2, cells: {} }),
      () => chooseFor(neighbour, { importId, line: null, choice: 'new' }),
      () => accept(neighbour, importId),
      () => undoImport(neighbour, { importId }),
      () => dropImport(neighbour, { importId }),
    ])
      await expect(attempt()).rejects.toMatchObject(refusal('notFound'))
    await expect(
      startImport(neighbour, { bodyId: azemmour, fileName: 'x', bytes: csvOf([HEADINGS, ['a']]) }),
    ).rejects.toMatchObject(refusal('notYours'))
    await dropImport(is(here), { importId })
  })

  test('its cells lie sealed while they wait, and are gone after acceptance and after a week', async () => {
    const importId = await sent(is(here), [['مريم العطار', 'Mariam', '0600000001', '', '']])
    const dump = async () =>
      JSON.stringify(
        await sql`select r.*, encode(sealed, 'escape') from import_rows r where import_id = ${importId}`,
      )
    expect(await dump()).not.toContain('العطار')
    expect(await dump()).not.toContain('0600000001')
    await accept(is(here), importId)
    const [row] = await sql`select sealed from import_rows where import_id = ${importId}`
    expect(row?.sealed).toBeNull()
    const waiting = await sent(is(here), [['سعاد', 'Souad', '', '', '']])
    await sql`update imports set started_at = now() - interval '8 days' where id in (${importId}, ${waiting})`
    await clearOldImports()
    const left = await sql<{ id: string }[]>`select id from imports where id in (${importId}, ${waiting})`
    expect(left.map(({ id }) => id)).toEqual([importId])
  })
})

test('a dirty list of Arabic and French rows: each bad one named by line, the rest taken in, and undone', async () => {
  const rows = times(500, 10_000)
  const { lines, bad } = dirtyList(rows)
  const actor = is(here)
  const began = performance.now()
  const importId = await sent(actor, lines.slice(1), lines[0])
  const told = await badRows(actor, importId)
  expect(told?.rows.map(({ line }) => line)).toEqual(bad)
  await chooseFor(actor, { importId, line: null, choice: 'new' })
  const { taken } = await accept(actor, importId)
  expect(taken).toBe(rows - bad.length)
  expect(await living()).toBe(taken)
  const seconds = (performance.now() - began) / 1000
  expect(await undoImport(actor, { importId })).toEqual({ gone: taken, kept: [] })
  expect(await living()).toBe(0)
  figure(
    'import',
    `${rows} rows, ${bad.length} bad ones named, ${taken} taken in after ${seconds.toFixed(1)} s, all undone`,
  )
}, 180_000)
