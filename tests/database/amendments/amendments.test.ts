import { randomUUID } from 'node:crypto'
import { sql as words } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { bringAmendment, sendAmendment } from '@/features/amendments/mutations'
import { amendmentsQueue, amendmentsRoom, amendmentsWaiting } from '@/features/amendments/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { aPaper } from '../../builders/programme'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'
import { aConsultedPoint, amending, type Consultation, consultation, meeting } from './consultation-world'

let world: Consultation
let programmeId = ''
let pointId = ''

beforeEach(async () => {
  world = await consultation(sql)
  const { programme, point } = await aConsultedPoint(sql, world.azemmour, world.secretary)
  programmeId = programme.id
  pointId = point.id
})

const deniedByTheRow = (act: Promise<unknown>) =>
  expect(act).rejects.toMatchObject({ cause: { code: '42501' } })
const sent = async () => [...(await sql`select * from amendments where point_id = ${pointId}`)]

describe('An amendment', () => {
  test('is sent by a member of the branch, and read there with its reason', async () => {
    const { amendmentId } = await sendAmendment(world.member, amending(pointId))
    const room = await amendmentsRoom(world.member, programmeId, 1)
    expect(room?.amendments).toMatchObject([
      {
        id: amendmentId,
        mine: true,
        paragraph: 0,
        after: 'فقرة أولى أوضح.',
        reason: 'لتكون أوضح',
        answer: null,
      },
    ])
    expect(room?.ways).toMatchObject({ from: [{ id: world.azemmour }], meetings: [] })
    expect(
      await sql`select from ledger where act = 'amendment.sent' and subject = ${amendmentId}`,
    ).toHaveLength(1)
  })

  test('comes from the branches to the province’s plan too, not from one branch to another’s', async () => {
    const { point } = await aConsultedPoint(sql, world.root, world.provincial)
    await sendAmendment(world.member, amending(point.id))
    for (const actor of [world.neighbour, world.stranger])
      await refused(sendAmendment(actor, amending(pointId)), 'notFound')
    await refused(sendAmendment(world.member, amending(point.id, { fromId: world.jadida })), 'notYours')
  })

  test('is not for members of another branch where the public reads the programme already', async () => {
    await sql`insert into programme_openings (programme_id, body_id, opened_by)
      values (${programmeId}, ${world.azemmour}, ${world.secretary.memberId})`
    for (const actor of [world.neighbour, world.stranger])
      await refused(sendAmendment(actor, amending(pointId)), 'notYours')
    expect((await amendmentsRoom(world.stranger, programmeId, 1))?.amendments).toEqual([])
  })

  test('comes in consultation alone', async () => {
    const drafting = await aConsultedPoint(sql, world.azemmour, world.secretary, 'drafting')
    await refused(sendAmendment(world.member, amending(drafting.point.id)), 'outOfSeason')
    await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
      values (${pointId}, ${programmeId}, ${world.azemmour}, 'مكررة', ${world.secretary.memberId})`
    await refused(sendAmendment(world.member, amending(pointId)), 'outOfSeason')
  })

  test('of a text that has moved on is refused with the words that stand there now', async () => {
    await reworded('فقرة جديدة.\nالفقرة الثانية.')
    await expect(sendAmendment(world.member, amending(pointId))).rejects.toMatchObject({
      reason: 'textMoved',
      more: { theirs: { version: 2, paragraph: 0, text: 'فقرة جديدة.' } },
    })
    expect(await sent()).toEqual([])
  })

  test('finds its paragraph where another was put before it meanwhile', async () => {
    await reworded('تمهيد.\nالفقرة الأولى.\nالفقرة الثانية.')
    await sendAmendment(world.member, amending(pointId))
    expect(await sent()).toMatchObject([{ version: 2, paragraph: 1, before: 'الفقرة الأولى.' }])
  })

  test('may add a paragraph, or take one out', async () => {
    await sendAmendment(world.member, amending(pointId, { paragraph: 2, before: '', after: 'فقرة ثالثة.' }))
    await sendAmendment(world.comrade, amending(pointId, { after: '' }))
    expect(await sent()).toMatchObject([
      { paragraph: 2, before: '' },
      { paragraph: 0, after: '' },
    ])
  })

  test('of a member who belongs to no body any more is refused', async () => {
    await sql`update mandates set ends_at = now() where member_id = ${world.member.memberId}`
    await refused(sendAmendment(world.member, amending(pointId)), 'notFound')
  })
})

const reworded = (text: string) => sql`
  insert into point_versions (id, point_id, programme_id, body_id, number, title_ar, text_ar, theme, authority, saved_by)
  select gen_random_uuid(), point_id, programme_id, body_id, 2, title_ar, ${text}, theme, authority, saved_by
    from point_versions where point_id = ${pointId}`

describe('An amendment from a meeting', () => {
  test('is brought with its minutes by the secretary of the body that met', async () => {
    const { point, programme } = await aConsultedPoint(sql, world.root, world.provincial)
    await bringAmendment(world.secretary, await meeting(sql, point.id, world.azemmour, world.secretary))
    const room = await amendmentsRoom(world.provincial, programme.id, 1)
    expect(room?.amendments).toMatchObject([
      { by: null, mine: false, voices: 12, metOn: '2024-05-04', minutes: { title: 'محضر الاجتماع' } },
    ])
  })

  test('is not brought by members, treasurers, or the secretary of another branch', async () => {
    for (const actor of [world.member, world.treasurer])
      await refused(bringAmendment(actor, await meeting(sql, pointId, world.azemmour, actor)), 'notYours')
    await refused(
      bringAmendment(world.neighbour, await meeting(sql, pointId, world.jadida, world.neighbour)),
      'notFound',
    )
    const { point } = await aConsultedPoint(sql, world.root, world.provincial)
    await refused(
      bringAmendment(world.neighbour, await meeting(sql, point.id, world.azemmour, world.neighbour)),
      'notYours',
    )
  })

  test('is not brought with somebody else’s paper, another body’s, or from a day to come', async () => {
    const said = await meeting(sql, pointId, world.azemmour, world.secretary)
    const theirs = await aPaper(sql, world.azemmour, world.member.memberId)
    const elsewhere = await aPaper(sql, world.jadida, world.secretary.memberId)
    for (const minutesId of [theirs, elsewhere, randomUUID()])
      await refused(bringAmendment(world.secretary, { ...said, minutesId }), 'invalid')
    await refused(bringAmendment(world.secretary, { ...said, metOn: '2999-01-01' }), 'invalid')
  })
})

describe('Where the portal’s own questions were skipped', () => {
  const inserted = (actor: Actor, memberId: string | null, fromId: string) =>
    as(actor, (tx) =>
      tx.execute(words`insert into amendments (id, point_id, programme_id, body_id, version, locale, paragraph, before, after,
        reason, member_id, from_id, entered_by) values (${randomUUID()}, ${pointId}, ${programmeId}, ${world.azemmour}, 1,
        'ar', 0, 'أ', 'ب', 'سبب', ${memberId}, ${fromId}, ${actor.memberId})`),
    )

  test('the row itself refuses strangers, words in another’s name and meetings that one does not speak for', async () => {
    await inserted(world.member, world.member.memberId, world.azemmour)
    for (const actor of [world.neighbour, world.stranger])
      await deniedByTheRow(inserted(actor, actor.memberId, world.jadida))
    await deniedByTheRow(inserted(world.member, world.comrade.memberId, world.azemmour))
    await deniedByTheRow(inserted(world.member, world.member.memberId, world.jadida))
    await deniedByTheRow(inserted(world.member, null, world.azemmour))
  })
})

describe('What was sent', () => {
  test('is read by members of the body and of those above, by nobody else, never by the public', async () => {
    await sendAmendment(world.member, amending(pointId))
    for (const actor of [world.member, world.comrade, world.treasurer, world.secretary, world.provincial])
      expect((await amendmentsRoom(actor, programmeId, 1))?.amendments).toHaveLength(1)
    for (const actor of [world.neighbour, world.stranger]) {
      expect(await amendmentsRoom(actor, programmeId, 1)).toBeNull()
      expect(await amendmentsQueue(actor, programmeId, 1)).toBeNull()
    }
    await expect(
      asVisitor((tx) => tx.execute(words`select from amendments where point_id = ${pointId}`)),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('names its author where their name may be known, and else their branch', async () => {
    await sendAmendment(world.member, amending(pointId))
    const by = async (actor: Actor) => (await amendmentsRoom(actor, programmeId, 1))?.amendments[0]
    expect(await by(world.secretary)).toMatchObject({ by: { ar: 'نعيمة' }, from: { ar: 'أزمور' } })
    expect(await by(world.comrade)).toMatchObject({ by: null, from: { ar: 'أزمور' } })
  })

  test('waits for whoever edits the programme, by point', async () => {
    await sendAmendment(world.member, amending(pointId))
    const waiting = (actor: Actor) => waitingFor(actor, [amendmentsWaiting])
    expect(await waiting(world.secretary)).toMatchObject([{ key: 'amendments', count: 1 }])
    expect(await waiting(world.neighbour)).toEqual([])
    expect(await waiting(world.member)).toEqual([])
    expect(await amendmentsQueue(world.secretary, programmeId, 1)).toMatchObject({
      all: 1,
      pages: 1,
      amendments: [{ number: 1, title: { ar: 'إنارة حي السلام' } }],
    })
  })
})
