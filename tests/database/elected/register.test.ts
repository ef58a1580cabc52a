import { beforeEach, describe, expect, test } from 'vitest'
import * as input from '@/features/elected/input'
import {
  correctOffice,
  correctResponsibility,
  endOffice,
  hideOffice,
  recordOffice,
  recordResponsibility,
  showOffice,
} from '@/features/elected/mutations'
import { keptOffice, keptRegister } from '@/features/elected/queries'
import type { Actor } from '@/gate/actor'
import { anElectedOffice } from '../../builders/elected'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const AZEMMOUR = '06.181.01.01'
let branch: string
let keeper: Actor
let holder: string
let strangers: Record<string, Actor>

beforeEach(async () => {
  branch = await aBody(sql, root, 'فرع')
  const elsewhere = await aBody(sql, root, 'فرع آخر')
  holder = await aMember(sql, 'نعيمة', ['member', branch])
  keeper = await actorFor(sql, await aMember(sql, 'كاتبة', ['branchSecretary', branch]))
  strangers = {
    'the secretary of another branch': await actorFor(
      sql,
      await aMember(sql, 'جار', ['branchSecretary', elsewhere]),
    ),
    'the communication officer': await actorFor(sql, await aMember(sql, 'م', ['communicationOfficer', root])),
    'a plain member': await actorFor(sql, await aMember(sql, 'منخرط', ['member', branch])),
  }
})

const said = {
  ...{ council: 'commune', communeCode: AZEMMOUR, nameAr: 'نعيمة', nameLatin: 'Naima' },
  ...{ starts: '8/9/2021', source: 'محضر الإعلان', sourceOn: '9/9/2021' },
}
const title = { titleAr: 'النائبة الثالثة', titleFr: 'Troisième vice-présidente', starts: '9/2021' }
const record = (actor: Actor, more: Record<string, unknown> = {}) =>
  recordOffice(actor, input.officeInput.parse({ bodyId: branch, ...said, ...more }))
const correct = (actor: Actor, officeId: string, version: number, more: Record<string, unknown> = {}) =>
  correctOffice(
    actor,
    input.correctedOfficeInput.parse({ officeId, version: String(version), note: 'تصويب', ...said, ...more }),
  )
const end = (actor: Actor, officeId: string, ends = '1/1/2024') =>
  endOffice(actor, input.endingInput.parse({ officeId, version: '1', ends, note: 'استقالة' }))
const answerFor = (actor: Actor, officeId: string) =>
  recordResponsibility(
    actor,
    input.responsibilityInput.parse({ officeId, ...title, source: 'محضر', sourceOn: '1/10/2021' }),
  )
const show = (actor: Actor, officeId: string, more: Record<string, unknown> = {}) =>
  showOffice(actor, input.consentInput.parse({ officeId, ...more }))
const hide = (actor: Actor, officeId: string) => hideOffice(actor, { officeId })

const asVisitor = (officeId: string) =>
  sql.begin(async (tx) => {
    await tx`select set_config('role', 'portal_visitor', true)`
    const offices = await tx<{ id: string }[]>`select id from elected_offices where id = ${officeId}`
    const more = await tx<
      { id: string }[]
    >`select id from elected_responsibilities where office_id = ${officeId}`
    return { office: offices.length, responsibilities: more.length }
  })
const versionsOf = (officeId: string) => sql<
  { version: number; fields: Record<string, unknown>; by: string }[]
>`
  select version, fields, recorded_by as by from elected_versions where subject_id = ${officeId} order by version`
const refusal = (reason: string) => ({ reason })

describe('Recording an elected office', () => {
  test('whoever keeps the register of a body records there, and a member is named as the register names them', async () => {
    const { officeId } = await record(keeper, { memberId: holder, nameAr: '', nameLatin: '' })
    const { offices } = await keptRegister(keeper, '')
    expect(offices.map(({ id, nameAr }) => [id, nameAr])).toEqual([[officeId, 'نعيمة']])
  })

  test('nobody else records, corrects, ends or adds to it', async () => {
    const { officeId } = await record(keeper, { publicHistory: 'on' })
    const { responsibilityId } = await answerFor(keeper, officeId)
    for (const [who, actor] of Object.entries(strangers)) {
      await expect(record(actor), who).rejects.toMatchObject(refusal('notYours'))
      await expect(correct(actor, officeId, 1), who).rejects.toMatchObject(refusal('notYours'))
      await expect(end(actor, officeId), who).rejects.toMatchObject(refusal('notYours'))
      await expect(answerFor(actor, officeId), who).rejects.toMatchObject(refusal('notYours'))
      await expect(
        correctResponsibility(
          actor,
          input.correctedResponsibilityInput.parse({
            ...{
              responsibilityId,
              version: '1',
              note: 'تصويب',
              ...title,
              source: 'محضر',
              sourceOn: '1/10/2021',
            },
          }),
        ),
        who,
      ).rejects.toMatchObject(refusal('notYours'))
      expect(await keptOffice(actor, officeId, ''), who).toBeNull()
    }
    expect(await versionsOf(officeId)).toHaveLength(1)
  })

  test('what is hidden is not found by those who may not see it', async () => {
    const { officeId } = await record(keeper, { memberId: holder })
    const outside = strangers['the secretary of another branch'] as Actor
    await expect(correct(outside, officeId, 1)).rejects.toMatchObject(refusal('notFound'))
    await expect(show(outside, officeId)).rejects.toMatchObject(refusal('notFound'))
    await expect(hide(outside, officeId)).rejects.toMatchObject(refusal('notFound'))
  })

  test.each([
    [{ communeCode: '' }, 'communeCode', 'required'],
    [{ council: 'region' }, 'placeAr', 'required'],
    [{ starts: '1/1/2090' }, 'starts', 'future'],
    [{ ends: '2020' }, 'ends', 'beforeStart'],
    [{ sourceOn: '1/1/2090' }, 'sourceOn', 'future'],
    [{ nameAr: '' }, 'nameAr', 'required'],
  ])('%j is refused beside its field', async (more, field, fault) => {
    await expect(record(keeper, more)).rejects.toMatchObject({ more: { fields: { [field]: fault } } })
  })

  test('nobody holds the same seat twice at a time', async () => {
    await record(keeper, { memberId: holder })
    await expect(record(keeper, { memberId: holder, starts: '2023' })).rejects.toMatchObject(
      refusal('heldAlready'),
    )
  })

  test('somebody out of reach cannot be recorded as a member', async () => {
    const outside = await aMember(sql, 'بعيد')
    await expect(record(keeper, { memberId: outside })).rejects.toMatchObject(refusal('notFound'))
  })
})

describe('Correcting', () => {
  test('what was said before stays, with who corrected it; whose it is stays out of it', async () => {
    const { officeId } = await record(keeper, { memberId: holder })
    await correct(keeper, officeId, 1, { memberId: holder, seat: 'الجزء المخصص للنساء' })
    const versions = await versionsOf(officeId)
    expect(versions.map(({ version, by, fields }) => [version, by, fields.seat])).toEqual([
      [1, keeper.memberId, ''],
      [2, keeper.memberId, 'الجزء المخصص للنساء'],
    ])
    expect(JSON.stringify(versions.map(({ fields }) => fields))).not.toContain(holder)
  })

  test('of two who correct at once, the second sees what the first wrote', async () => {
    const { officeId } = await record(keeper)
    await correct(keeper, officeId, 1, { seat: 'أ' })
    await expect(correct(keeper, officeId, 1, { seat: 'ب' })).rejects.toMatchObject({
      ...refusal('stale'),
      more: { theirs: { seat: 'أ' } },
    })
  })

  test('past the code, nobody changes a line without a trace', async () => {
    const { officeId } = await record(keeper)
    for (const change of [
      sql`update elected_offices set seat = 'x' where id = ${officeId}`,
      sql`update elected_offices set seat = 'x', version = 2 where id = ${officeId}`,
      sql`update elected_offices set seat = 'x', version = 3, note = 'y' where id = ${officeId}`,
    ])
      await expect(change).rejects.toMatchObject({ constraint_name: 'elected_corrections_are_kept' })
  })

  test('an office that is over is not ended again', async () => {
    const { officeId } = await record(keeper)
    await end(keeper, officeId)
    await expect(end(keeper, officeId)).rejects.toMatchObject(refusal('alreadyEnded'))
    const { officeId: fresh } = await record(keeper)
    await expect(end(keeper, fresh, '1/1/2019')).rejects.toMatchObject({
      more: { fields: { ends: 'beforeStart' } },
    })
    await expect(end(keeper, fresh, '1/1/2090')).rejects.toMatchObject({
      more: { fields: { ends: 'future' } },
    })
  })

  test('a responsibility can be corrected, and its versions are kept beside those of the seat', async () => {
    const { officeId } = await record(keeper)
    const { responsibilityId } = await answerFor(keeper, officeId)
    await correctResponsibility(
      keeper,
      input.correctedResponsibilityInput.parse({
        ...{ responsibilityId, version: '1', note: 'انتهت', ...title, ends: '2024' },
        ...{ source: 'محضر', sourceOn: '1/1/2024' },
      }),
    )
    expect((await versionsOf(responsibilityId)).map(({ fields }) => fields.ends_on)).toEqual([
      null,
      '2024-01-01',
    ])
    expect((await keptOffice(keeper, officeId, ''))?.versions).toHaveLength(3)
  })
})

describe('What the public sees', () => {
  test('public history with its source, and what comes with the seat', async () => {
    const { officeId } = await record(keeper, { publicHistory: 'on' })
    await answerFor(keeper, officeId)
    expect(await asVisitor(officeId)).toEqual({ office: 1, responsibilities: 1 })
  })

  test('a member’s office only while they agree to it', async () => {
    const { officeId } = await record(keeper, { memberId: holder })
    await answerFor(keeper, officeId)
    expect(await asVisitor(officeId)).toEqual({ office: 0, responsibilities: 0 })
    const herself = await actorFor(sql, holder)
    await show(herself, officeId)
    expect(await asVisitor(officeId)).toEqual({ office: 1, responsibilities: 1 })
    await hide(herself, officeId)
    expect(await asVisitor(officeId)).toEqual({ office: 0, responsibilities: 0 })
  })

  test('what a member signed on paper is recorded with its date and its place', async () => {
    const { officeId } = await record(keeper, { memberId: holder })
    await expect(show(keeper, officeId)).rejects.toMatchObject({ more: { fields: { givenOn: 'required' } } })
    await expect(show(keeper, officeId, { givenOn: '1/10/2021' })).rejects.toMatchObject({
      more: { fields: { paper: 'required' } },
    })
    await show(keeper, officeId, { givenOn: '1/10/2021', paper: 'ملف 12' })
    expect(await asVisitor(officeId)).toMatchObject({ office: 1 })
  })

  test('nobody agrees for another', async () => {
    const officeId = await anElectedOffice(sql, branch, keeper.memberId, {
      memberId: holder,
      consented: true,
    })
    for (const [who, actor] of Object.entries(strangers)) {
      await expect(show(actor, officeId), who).rejects.toMatchObject(refusal('notYours'))
      await expect(hide(actor, officeId), who).rejects.toMatchObject(refusal('notYours'))
    }
  })

  test('consent of one person does not speak for another', async () => {
    const { officeId } = await record(keeper, { memberId: holder })
    await show(keeper, officeId, { givenOn: '1/10/2021', paper: 'ملف 12' })
    const other = await aMember(sql, 'سعاد', ['member', branch])
    await correct(keeper, officeId, 1, { memberId: other, nameAr: 'سعاد' })
    expect(await asVisitor(officeId)).toMatchObject({ office: 0 })
  })

  test('a member’s office is never shown as history, in code or past it', async () => {
    await expect(record(keeper, { memberId: holder, publicHistory: 'on' })).rejects.toMatchObject({
      more: { fields: { publicHistory: 'ofMember' } },
    })
    const { officeId } = await record(keeper, { memberId: holder })
    await expect(
      sql`update elected_offices set public_history = true, version = 2, note = 'x' where id = ${officeId}`,
    ).rejects.toMatchObject({ constraint_name: 'elected_offices_history_names_no_member' })
  })
})
