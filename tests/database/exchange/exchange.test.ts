import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { csvLine } from '@/features/exchange/cells'
import { COLUMNS, type Mapping } from '@/features/exchange/columns'
import { rowsOf } from '@/features/exchange/list'
import { acceptPoints, exportProgramme } from '@/features/exchange/mutations'
import { previewPoints } from '@/features/exchange/preview'
import { everyPoint } from '@/features/exchange/queries'
import type { Actor } from '@/gate/actor'
import { aLine, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const people = {} as Record<'secretary' | 'drafter' | 'treasurer' | 'member' | 'elsewhere', Actor>
let azemmour = ''
beforeEach(async () => {
  azemmour = await aBody(sql, root, `أزمور ${Math.random()}`)
  const jadida = await aBody(sql, root, `الجديدة ${Math.random()}`)
  for (const [name, office, body] of [
    ['secretary', 'branchSecretary', azemmour],
    ['drafter', 'programmeOfficer', azemmour],
    ['treasurer', 'treasurer', azemmour],
    ['member', 'member', azemmour],
    ['elsewhere', 'branchSecretary', jadida],
  ] as const)
    people[name] = await actorFor(sql, await aMember(sql, name, [office, body]))
})

const refusal = (reason: string) => ({ reason })
const whole = () => ({ bodyId: azemmour, by: people.secretary.memberId })

async function aFilled(stage: 'drafting' | 'running' = 'drafting') {
  const { bodyId, by } = whole()
  const programme = await aProgramme(sql, bodyId, by, { stage, open: false })
  const first = await aPoint(sql, programme, by, {
    title: '=إنارة; "الحي"',
    text: 'فقرة\n+فقرة',
    cost: 162_000_000_01,
  })
  const second = await aPoint(sql, programme, by, { cost: null, theme: 'water' })
  await aPoint(sql, programme, by, { title: "'@ملعب" })
  await aLine(sql, first, by, { source: 'region' })
  await aLine(sql, first, by, { source: 'allies', committed: 0, paid: 0 })
  await aLine(sql, second, by, { source: 'state', pledged: 0, committed: 0, paid: 0 })
  return programme
}

const empty = (stage: 'drafting' | 'running' = 'drafting') =>
  aProgramme(sql, azemmour, people.secretary.memberId, { stage, open: false })

async function exported(actor: Actor, programmeId: string) {
  await exportProgramme(actor, { programmeId, format: 'csv' })
  const lines = [csvLine([...COLUMNS])]
  for await (const point of everyPoint(actor, programmeId)) lines.push(...rowsOf(point).map(csvLine))
  return `\ufeff${lines.join('')}`
}
const fileOf = (...rows: (string | number)[][]) => rows.map(csvLine).join('')
const preview = (actor: Actor, programmeId: string, text: string) =>
  previewPoints(actor, { programmeId, file: new File([text], 'points.csv'), sealed: '', mapping: null })
const accept = (actor: Actor, programmeId: string, sealed: string, note = '') =>
  acceptPoints(actor, { programmeId, sealed, note })
const rowsIn = async (programmeId: string) => {
  const [counts] =
    await sql`select (select count(*)::int from points where programme_id = ${programmeId}) as points,
    (select count(*)::int from point_versions where programme_id = ${programmeId}) as versions,
    (select count(*)::int from funding_lines where programme_id = ${programmeId}) as lines,
    (select count(*)::int from funding_entries where programme_id = ${programmeId}) as amounts`
  return counts
}
const states = ({ shown }: Awaited<ReturnType<typeof preview>>) =>
  shown.map(({ state, number, faults }) => [state, number, ...faults.map(({ fault }) => fault)])

describe('A programme that goes out and comes in again', () => {
  test('is the same list afterwards, in an empty programme, money and dropped points with it', async () => {
    const from = await aFilled()
    const [third] = await sql`select id from points where programme_id = ${from.id} and number = 2`
    await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
      values (${third?.id}, ${from.id}, ${azemmour}, 'تكرار', ${people.secretary.memberId})`
    const list = await exported(people.secretary, from.id)
    const to = await empty()
    const { sealed, counts } = await preview(people.secretary, to.id, list)
    expect(counts).toMatchObject({ bad: 0, new: 3, same: 0 })
    expect(await rowsIn(to.id)).toMatchObject({ points: 0, amounts: 0 })
    await accept(people.secretary, to.id, sealed)
    expect(await exported(people.secretary, to.id)).toBe(list)
    const [line] = await sql`select count from ledger where act = 'programme.imported' and subject = ${to.id}`
    expect(line?.count).toBe(8)
  })

  test('changes nothing in itself', async () => {
    const { id } = await aFilled('running')
    const list = await exported(people.drafter, id)
    const { sealed, counts } = await preview(people.drafter, id, list)
    expect(counts).toEqual({ bad: 0, notYours: 0, new: 0, reworded: 0, money: 0, same: 8 })
    await expect(accept(people.drafter, id, sealed)).rejects.toMatchObject(refusal('nothingToTake'))
  })
})

describe('A list', () => {
  test('rewords the point of its number, and keeps the wording that stood', async () => {
    const { id } = await aFilled()
    const { sealed, shown } = await preview(people.drafter, id, fileOf(['number', 'cost'], [2, '12,50']))
    expect(shown).toMatchObject([{ state: 'reworded', number: 2, changed: ['cost'] }])
    await accept(people.drafter, id, sealed)
    const wordings =
      await sql`select v.number, v.cost::int as cost, v.theme from point_versions v join points t on t.id = v.point_id
      where t.programme_id = ${id} and t.number = 2 order by v.number`
    expect([...wordings]).toEqual([
      { number: 1, cost: null, theme: 'water' },
      { number: 2, cost: 1250, theme: 'water' },
    ])
  })

  test('with anything wrong saves nothing of it', async () => {
    const { id } = await aFilled()
    const before = await rowsIn(id)
    const told = await preview(
      people.secretary,
      id,
      fileOf(
        ['kind', 'number', 'title_ar', 'theme', 'authority', 'cost', 'source', 'stage', 'amount', 'on'],
        ['point', '', 'نقطة سليمة', 'water', 'commune', '5', '', '', '', ''],
        ['point', '', 'نقطة', 'القمر', 'commune', '', '', '', '', ''],
        ['point', '', 'نقطة', 'water', 'commune', '-5', '', '', '', ''],
        ['point', 99, 'نقطة', 'water', 'commune', '', '', '', '', ''],
        ['funding', 1, '', '', '', '', 'province', 'paid', '5', '2024-01-01'],
      ),
    )
    expect(states(told)).toEqual([
      ['bad', 5, 'theme'],
      ['bad', 6, 'amount'],
      ['bad', 99, 'noSuchNumber'],
      ['bad', 1, 'aboveCommitted'],
      ['new', 4],
    ])
    await expect(accept(people.secretary, id, told.sealed)).rejects.toMatchObject(refusal('incomplete'))
    expect(await rowsIn(id)).toEqual(before)
  })

  test('whose columns were named anew is read by those names', async () => {
    const { id } = await aFilled()
    const first = await preview(people.drafter, id, fileOf(['number', 'ثمن'], [1, '7']))
    expect(first.counts).toMatchObject({ same: 1, reworded: 0 })
    const mapping: Mapping = ['number', 'cost']
    const again = await previewPoints(people.drafter, {
      programmeId: id,
      file: null,
      sealed: first.sealed,
      mapping,
    })
    expect(again.counts).toMatchObject({ same: 0, reworded: 1 })
  })

  test('whose columns name no points is not taken in', async () => {
    const { id } = await aFilled()
    const told = await preview(people.drafter, id, fileOf(['لون'], ['أحمر']))
    expect(told).toMatchObject({ mapped: false, shown: [], mapping: [null] })
    await expect(accept(people.drafter, id, told.sealed)).rejects.toMatchObject(refusal('invalid'))
  })

  test('needs a reason where it says anew what was promised', async () => {
    const { id } = await aFilled('running')
    const { sealed, asksNote } = await preview(people.drafter, id, fileOf(['number', 'cost'], [1, '7']))
    expect(asksNote).toBe(true)
    await expect(accept(people.drafter, id, sealed)).rejects.toMatchObject(refusal('invalid'))
    await accept(people.drafter, id, sealed, 'كلفة محينة')
    const [said] =
      await sql`select note from point_versions v join points t on t.id = v.point_id and t.version = v.number
      where t.programme_id = ${id} and t.number = 1`
    expect(said?.note).toBe('كلفة محينة')
  })

  test('is stale once the programme has moved on, and is not taken in twice', async () => {
    const { id } = await aFilled()
    const list = fileOf(['number', 'title_ar', 'theme', 'authority'], ['', 'نقطة أخرى', 'water', 'commune'])
    const { sealed } = await preview(people.drafter, id, list)
    await accept(people.drafter, id, sealed)
    await expect(accept(people.drafter, id, sealed)).rejects.toMatchObject(refusal('stale'))
    expect(await rowsIn(id)).toMatchObject({ points: 4 })
  })

  test('brings money only from whoever records it; the rest of it is taken in', async () => {
    const { id } = await aFilled()
    const list = fileOf(
      ['kind', 'number', 'title_ar', 'source', 'stage', 'amount', 'on'],
      ['point', 1, 'إنارة', '', '', '', ''],
      ['funding', 1, '', 'province', 'pledged', '5', '2024-01-01'],
    )
    const told = await preview(people.drafter, id, list)
    expect(states(told)).toEqual([
      ['notYours', 1],
      ['reworded', 1],
    ])
    const { amounts } = (await rowsIn(id)) ?? {}
    await accept(people.drafter, id, told.sealed)
    expect(await rowsIn(id)).toMatchObject({ versions: 4, amounts })
  })

  test('that is too long, too large or no list at all is refused', async () => {
    const { id } = await empty()
    const long = fileOf(['number'], ...Array.from({ length: 2001 }, (_, n) => [n + 1]))
    await expect(preview(people.drafter, id, long)).rejects.toMatchObject(refusal('tooManyRows'))
    await expect(preview(people.drafter, id, 'x'.repeat(1024 * 1024 + 1))).rejects.toMatchObject(
      refusal('tooLarge'),
    )
    await expect(preview(people.drafter, id, '\0\x01')).rejects.toMatchObject(refusal('notASheet'))
  })

  test('of two thousand points is taken in at once', async () => {
    const { id } = await empty()
    const list = fileOf(
      ['title_ar', 'theme', 'authority', 'cost'],
      ...Array.from({ length: 2000 }, (_, n) => [`نقطة ${n + 1}`, 'water', 'commune', '1000,50']),
    )
    const { sealed } = await preview(people.drafter, id, list)
    await accept(people.drafter, id, sealed)
    const [last] = await sql`select v.title_ar from points t join point_versions v on v.point_id = t.id
      where t.programme_id = ${id} and t.number = 2000`
    expect(last?.title_ar).toBe('نقطة 2000')
  })
})

describe('Nobody else', () => {
  test.each([
    ['the treasurer', 'treasurer', 'notYours'],
    ['a plain member', 'member', 'notYours'],
    ['the secretary of another branch', 'elsewhere', 'notFound'],
  ] as const)('%s neither takes a list out nor brings one in', async (_, who, reason) => {
    const { id } = await aFilled()
    const { sealed } = await preview(people.secretary, id, fileOf(['number', 'cost'], [1, '7']))
    await expect(exportProgramme(people[who], { programmeId: id, format: 'csv' })).rejects.toMatchObject(
      refusal(reason),
    )
    await expect(preview(people[who], id, fileOf(['number'], [1]))).rejects.toMatchObject(refusal(reason))
    await expect(accept(people[who], id, sealed)).rejects.toMatchObject(refusal(reason))
  })

  test('a list is not accepted for another member, for another programme, or after it was touched', async () => {
    const [{ id }, other] = [await aFilled(), await aFilled()]
    const { sealed } = await preview(people.secretary, id, fileOf(['number', 'cost'], [1, '7']))
    const touched = Buffer.from(sealed, 'base64')
    touched[60] = (touched[60] ?? 0) ^ 1
    for (const [actor, programmeId, sent] of [
      [people.drafter, id, sealed],
      [people.secretary, other.id, sealed],
      [people.secretary, id, touched.toString('base64')],
      [people.secretary, id, 'nothing'],
    ] as const)
      await expect(accept(actor, programmeId, sent)).rejects.toMatchObject(refusal('invalid'))
  })

  test('what an office lost meanwhile may do is gone with it: the rows refuse too', async () => {
    const { id } = await aFilled()
    const { sealed } = await preview(people.drafter, id, fileOf(['number', 'cost'], [1, '7']))
    await sql`update mandates set ends_at = now() where member_id = ${people.drafter.memberId}`
    await expect(accept(people.drafter, id, sealed)).rejects.toThrow()
    expect(await rowsIn(id)).toMatchObject({ versions: 3 })
  })

  test('a programme that is not there is none', async () =>
    expect(
      exportProgramme(people.secretary, { programmeId: randomUUID(), format: 'csv' }),
    ).rejects.toMatchObject(refusal('notFound')))
})
