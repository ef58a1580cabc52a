import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import type { Stage } from '@/db/plans'
import { pointDroppings, points, pointVersions } from '@/db/schema/points'
import { addPoint, dropPoint, restorePoint, rewordPoint } from '@/features/points/mutations'
import { adoptedRoom, pointRoom, pointsRoom, versionsRoom } from '@/features/points/rooms'
import type { Wording } from '@/features/points/wording'
import { moveProgramme } from '@/features/programmes/mutations'
import type { Actor } from '@/gate/actor'
import { aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

let azemmour = ''
let secretary: Actor
let drafter: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  const root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  drafter = await at('مسؤول البرنامج', ['programmeOfficer', azemmour])
  treasurer = await at('أمينة المال', ['treasurer', azemmour])
  member = await at('نعيمة', ['member', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
})

const wording: Wording = {
  titleAr: 'إنارة حي السلام',
  titleFr: 'Éclairage du quartier Salam',
  textAr: 'الفقرة الأولى.\nالفقرة الثانية.',
  textFr: '',
  needAr: 'الظلام ليلا',
  needFr: '',
  theme: 'roads',
  communes: [],
  quarter: 'حي السلام',
  authority: 'commune',
  officeId: null,
  partners: '',
  startsOn: null,
  dueOn: '2026-12-31',
  cost: 1_250_000_00,
  costStanding: 'reported',
  costSource: 'مصالح الجماعة',
  costOn: '2026-01-15',
}

const programmeIn = async (stage: Stage, open = false) =>
  (await aProgramme(sql, azemmour, secretary.memberId, { stage, open })).id
const adding = (programmeId: string, more: Partial<Wording> = {}) =>
  addPoint(drafter, { programmeId, wording: { ...wording, ...more }, note: '' })
const say = (actor: Actor, pointId: string, version: number, more: Partial<Wording>, note = '') =>
  rewordPoint(actor, { pointId, version, wording: { ...wording, ...more }, note })
const move = (programmeId: string, stage: Stage) =>
  moveProgramme(secretary, { programmeId, stage, decision: 'bureau', decidedOn: '2026-02-01', note: '' })
const versions = (pointId: string) => sql`select from point_versions where point_id = ${pointId}`

describe('A point’s number', () => {
  test('is the next one, also where several are added at once', async () => {
    const id = await programmeIn('drafting')
    const added = await Promise.all(Array.from({ length: 8 }, () => adding(id)))
    expect(added.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('stays its own whatever becomes of it, and nobody can change it', async () => {
    const id = await programmeIn('drafting')
    const [first, second] = [await adding(id), await adding(id)]
    await dropPoint(drafter, { pointId: second.pointId, reason: 'مكرر' })
    expect((await adding(id)).number).toBe(3)
    await restorePoint(drafter, { pointId: second.pointId })
    await say(drafter, first.pointId, 1, { titleAr: 'عنوان آخر' })
    const room = await pointsRoom(member, id)
    expect(room?.points.map(({ number }) => number)).toEqual([1, 2, 3])
    const renumber = as(drafter, (tx) => tx.update(points).set({ number: 9 }).returning())
    await expect(renumber).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})

describe('A wording', () => {
  test('says all that was typed, and is read by the members of the body', async () => {
    const [commune] = await sql<
      { code: string; name_ar: string }[]
    >`select code, name_ar from communes limit 1`
    const { code = '', name_ar: place } = commune ?? {}
    const id = await programmeIn('drafting')
    const { number } = await adding(id, { communes: [code, '99.99'] })
    const room = await pointRoom(member, id, number)
    const { titleAr, cost, dueOn } = wording
    expect(room?.point).toMatchObject({ title: { ar: titleAr }, cost, dueOn, communes: [code], version: 1 })
    expect(room?.places.map(({ ar }) => ar)).toEqual([place])
  })

  test('is followed by another one, and none is lost', async () => {
    const id = await programmeIn('drafting')
    const { pointId, number } = await adding(id)
    await say(secretary, pointId, 1, { textAr: 'نص جديد.' }, 'توضيح')
    const room = await versionsRoom(member, id, number)
    expect(room?.versions.map((one) => [one.number, one.textAr, one.note])).toEqual([
      [2, 'نص جديد.', 'توضيح'],
      [1, wording.textAr, ''],
    ])
    const [line] = await sql`select d.details from ledger l join ledger_details d on d.line_id = l.id
      where l.act = 'point.reworded' and l.subject = ${pointId}`
    expect(line?.details).toMatchObject({ version: 2, changed: ['textAr'] })
  })

  test('that says the same saves nothing', async () => {
    const { pointId } = await adding(await programmeIn('drafting'))
    await say(secretary, pointId, 1, {})
    expect(await versions(pointId)).toHaveLength(1)
    expect(await sql`select from ledger where act = 'point.reworded' and subject = ${pointId}`).toHaveLength(
      0,
    )
  })

  test('of what was seen before another came is refused, with the one that stands', async () => {
    const { pointId } = await adding(await programmeIn('drafting'))
    await say(secretary, pointId, 1, { titleAr: 'صيغة الكاتبة' })
    await expect(say(drafter, pointId, 1, { titleAr: 'صيغة المسؤول' })).rejects.toMatchObject({
      reason: 'stale',
      more: { theirs: { titleAr: 'صيغة الكاتبة', number: 2 } },
    })
    await say(drafter, pointId, 2, { titleAr: 'صيغة المسؤول' })
    expect(await versions(pointId)).toHaveLength(3)
  })

  test('of two drafters at the same moment stands once, and the other one is shown it', async () => {
    const { pointId } = await adding(await programmeIn('drafting'))
    const both = await Promise.allSettled(
      [secretary, drafter].map((actor, at) => say(actor, pointId, 1, { titleAr: `صيغة ${at}` })),
    )
    const [lost] = both.filter((one) => one.status === 'rejected')
    const [row] = await sql`select title_ar from point_versions where point_id = ${pointId} and number = 2`
    expect(lost?.reason).toMatchObject({ reason: 'stale', more: { theirs: { titleAr: row?.title_ar } } })
    expect(await versions(pointId)).toHaveLength(2)
  })

  test('is about a theme of the list and an office that there is, with a cost as of a day that came', async () => {
    const id = await programmeIn('drafting')
    const faulty = [
      [{ theme: 'football' }, 'theme'],
      [{ officeId: randomUUID() }, 'officeId'],
      [{ costOn: '2199-01-01' }, 'costOn'],
    ] as const
    for (const [more, field] of faulty)
      await expect(adding(id, more)).rejects.toMatchObject({
        reason: 'invalid',
        more: { fields: { [field]: expect.any(String) } },
      })
  })

  test('is not written while a programme waits to run, nor once it is over', async () => {
    for (const stage of ['adopted', 'closed', 'archived'] as const) {
      const id = await programmeIn(stage)
      await refused(adding(id), 'outOfSeason')
      const point = await aPoint(sql, { id, bodyId: azemmour }, secretary.memberId)
      await refused(say(drafter, point.id, 1, {}), 'outOfSeason')
    }
  })
})

describe('What was adopted', () => {
  const adopted = async () => {
    const id = await programmeIn('consultation')
    const { pointId, number } = await adding(id)
    await move(id, 'adopted')
    await move(id, 'running')
    return { id, pointId, number }
  }

  test('stays readable beside what is said today, with the day that was promised first', async () => {
    const { id, pointId, number } = await adopted()
    await say(drafter, pointId, 1, { dueOn: '2027-06-30', textAr: 'نص معدل.' }, 'تأخر التمويل')
    const room = await adoptedRoom(member, id)
    expect(room?.adoption).toEqual({ decision: 'bureau', decidedOn: '2026-02-01' })
    expect(room?.points).toHaveLength(1)
    expect(room?.points[0]?.adopted).toMatchObject({ number: 1, dueOn: '2026-12-31', textAr: wording.textAr })
    expect(room?.points[0]?.today).toMatchObject({ number: 2, dueOn: '2027-06-30', textAr: 'نص معدل.' })
    const point = (await pointRoom(member, id, number))?.point
    expect(point).toMatchObject({ dueOn: '2027-06-30', firstDueOn: '2026-12-31', adoptedVersion: 1 })
  })

  test('is said anew with the reason only', async () => {
    const { pointId } = await adopted()
    await expect(say(drafter, pointId, 1, { titleAr: 'غيره' })).rejects.toMatchObject({
      reason: 'invalid',
      more: { fields: { note: 'required' } },
    })
  })

  test('is not dropped, not even by who writes to the database past the portal', async () => {
    const { id, pointId } = await adopted()
    await refused(dropPoint(drafter, { pointId, reason: 'لا نريدها' }), 'wasAdopted')
    await refused(restorePoint(drafter, { pointId }), 'wasAdopted')
    const row = { pointId, programmeId: id, bodyId: azemmour, reason: 'س', droppedBy: drafter.memberId }
    const past = as(drafter, (tx) => tx.insert(pointDroppings).values(row))
    await expect(past).rejects.toMatchObject({ cause: { constraint_name: 'points_dropped_before_adoption' } })
  })

  test('is told apart from what was added later', async () => {
    const { id } = await adopted()
    const { number } = await adding(id)
    expect((await pointRoom(member, id, number))?.point.adoptedVersion).toBeNull()
    expect((await adoptedRoom(member, id))?.points).toHaveLength(1)
  })
})

describe('A dropped point', () => {
  test('stands at the end with its reason, is not reworded, and can be taken up again', async () => {
    const id = await programmeIn('drafting')
    const [first] = [await adding(id), await adding(id)]
    const { pointId } = first
    await dropPoint(drafter, { pointId, reason: 'مكررة' })
    await dropPoint(secretary, { pointId, reason: 'سبب ثان' })
    const room = await pointsRoom(member, id)
    expect(room?.points.map(({ number, dropped }) => [number, dropped])).toEqual([
      [2, null],
      [1, 'مكررة'],
    ])
    await refused(say(drafter, pointId, 1, { titleAr: 'غيره' }), 'notFound')
    await restorePoint(secretary, { pointId })
    expect((await pointsRoom(member, id))?.points.map(({ number }) => number)).toEqual([1, 2])
  })
})

describe('Nobody but the drafters of its body', () => {
  test('adds, rewords, drops or takes up a point', async () => {
    const id = await programmeIn('drafting')
    const { pointId } = await adding(id)
    for (const [actor, reason] of [
      [treasurer, 'notYours'],
      [member, 'notYours'],
      [neighbour, 'notFound'],
    ] as const) {
      await refused(addPoint(actor, { programmeId: id, wording, note: '' }), reason)
      await refused(say(actor, pointId, 1, { titleAr: 'لي' }), reason)
      await refused(dropPoint(actor, { pointId, reason: 'لا' }), reason)
      await refused(restorePoint(actor, { pointId }), reason)
    }
  })

  test('is let through by the database either', async () => {
    const id = await programmeIn('drafting')
    const { pointId } = await adding(id)
    const whole = { programmeId: id, bodyId: azemmour }
    for (const actor of [treasurer, member, neighbour]) {
      const { memberId } = actor
      const point = { id: randomUUID(), ...whole, addedBy: memberId }
      await denied(as(actor, (tx) => tx.insert(points).values(point)))
      const version = { ...wording, id: randomUUID(), pointId, ...whole, number: 2, savedBy: memberId }
      await denied(as(actor, (tx) => tx.insert(pointVersions).values(version)))
      const dropping = { pointId, ...whole, reason: 'لا', droppedBy: memberId }
      await denied(as(actor, (tx) => tx.insert(pointDroppings).values(dropping)))
    }
    await dropPoint(drafter, { pointId, reason: 'سبب' })
    expect(await as(member, (tx) => tx.delete(pointDroppings).returning())).toEqual([])
  })

  test('and its members knows of one that is not public', async () => {
    const id = await programmeIn('drafting')
    const { number } = await adding(id)
    expect(await pointRoom(member, id, number)).not.toBeNull()
    for (const room of [
      pointRoom(neighbour, id, number),
      pointsRoom(neighbour, id),
      adoptedRoom(neighbour, id),
    ])
      expect(await room).toBeNull()
  })
})
