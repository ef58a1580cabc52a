import { randomUUID } from 'node:crypto'
import { sql as words } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import type { AmendmentAnswer } from '@/db/plans'
import { answerAmendment, sendAmendment } from '@/features/amendments/mutations'
import { amendmentsQueue, amendmentsRoom } from '@/features/amendments/queries'
import type { Actor } from '@/gate/actor'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'
import { lettersTo } from '../account/account-world'
import { aConsultedPoint, amending, type Consultation, consultation, textOf } from './consultation-world'

let world: Consultation
let programmeId = ''
let pointId = ''

beforeEach(async () => {
  world = await consultation(sql)
  const { programme, point } = await aConsultedPoint(sql, world.azemmour, world.secretary)
  programmeId = programme.id
  pointId = point.id
})

const by = async (who: Actor, more: Parameters<typeof amending>[1] = {}) =>
  (await sendAmendment(who, amending(pointId, more))).amendmentId
const saying = (
  amendmentId: string,
  outcome: AmendmentAnswer,
  more: { after?: string; version?: number } = {},
) => ({
  ...{ amendmentId, outcome, reason: 'وجيه', after: '', version: 1 },
  ...more,
})

describe('A drafter', () => {
  test('accepts an amendment: its words are in the text at once, the earlier wording stays, and it says which one took it', async () => {
    const amendmentId = await by(world.member)
    const done = await answerAmendment(world.secretary, saying(amendmentId, 'accepted'))
    expect(done).toMatchObject({ outcome: 'accepted', version: 2 })
    expect(await textOf(sql, pointId)).toMatchObject({
      ...{ number: 2, text: 'فقرة أولى أوضح.\nالفقرة الثانية.', saved_by: world.secretary.memberId },
      note: 'تعديل في مرحلة التشاور',
    })
    expect(
      await sql`select from point_versions where point_id = ${pointId} and text_fr = 'Premier alinéa.'
      and title_ar = 'إنارة حي السلام' and cost = 10000000 and due_on = '2026-12-31'`,
    ).toHaveLength(2)
    const room = await amendmentsRoom(world.member, programmeId, 1)
    expect(room?.amendments[0]?.answer).toMatchObject({ outcome: 'accepted', reason: 'وجيه', version: 2 })
    expect(
      await sql`select from ledger where act = 'amendment.answered' and subject = ${amendmentId}`,
    ).toHaveLength(1)
  })

  test('adapts one in their own words', async () => {
    await answerAmendment(
      world.secretary,
      saying(await by(world.member), 'adapted', { after: 'أولا.\nثانيا.' }),
    )
    expect((await textOf(sql, pointId))?.text).toBe('أولا.\nثانيا.\nالفقرة الثانية.')
  })

  test('declines one with a reason, and the text stays as it was', async () => {
    await answerAmendment(world.secretary, saying(await by(world.member), 'declined'))
    expect(await textOf(sql, pointId)).toMatchObject({ number: 1 })
    expect((await amendmentsQueue(world.secretary, programmeId, 1))?.all).toBe(0)
  })

  test('takes in a French paragraph, and leaves the Arabic text alone', async () => {
    const said = { language: 'fr' as const, before: 'Premier alinéa.', after: 'Un premier alinéa.' }
    await answerAmendment(world.secretary, saying(await by(world.member, said), 'accepted'))
    const [row] =
      await sql`select text_fr, text_ar, note from point_versions where point_id = ${pointId} and number = 2`
    expect(row).toMatchObject({
      text_fr: 'Un premier alinéa.',
      text_ar: 'الفقرة الأولى.\nالفقرة الثانية.',
      note: 'Amendement en consultation',
    })
  })

  test('tells the author by letter what became of it and why, with no name in it', async () => {
    await answerAmendment(world.secretary, saying(await by(world.member), 'declined'))
    const [letter] = await lettersTo(sql, `${world.member.memberId}@example.org`)
    expect(letter?.subject).toBe('الجواب عن تعديلك على النقطة 1')
    expect(letter?.text).toContain('وجيه')
    expect(letter?.text).toContain(`/members/programmes/${programmeId}/points/1/amendments`)
    for (const name of ['نعيمة', 'كاتبة أزمور']) expect(letter?.text).not.toContain(name)
  })

  test('is whoever edits the programme: no member, no treasurer, nobody of another branch, no author', async () => {
    const amendmentId = await by(world.member)
    for (const actor of [world.member, world.comrade, world.treasurer])
      await refused(answerAmendment(actor, saying(amendmentId, 'accepted')), 'notYours')
    for (const actor of [world.neighbour, world.stranger])
      await refused(answerAmendment(actor, saying(amendmentId, 'accepted')), 'notFound')
    expect(await textOf(sql, pointId)).toMatchObject({ number: 1 })
  })

  test('answers each amendment once, and words nothing anew after the adoption', async () => {
    const [first, second] = [await by(world.member), await by(world.comrade)]
    await answerAmendment(world.secretary, saying(first, 'declined'))
    await refused(answerAmendment(world.secretary, saying(first, 'accepted')), 'alreadyAnswered')
    await sql`update programmes set stage = 'adopted' where id = ${programmeId}`
    await refused(answerAmendment(world.secretary, saying(second, 'accepted')), 'outOfSeason')
    await answerAmendment(world.secretary, saying(second, 'declined'))
  })
})

describe('Two amendments of one paragraph', () => {
  test('once one is accepted, the other is not accepted blindly: it is shown the new words, and adapted to them', async () => {
    const [first, second] = [await by(world.member), await by(world.comrade, { after: 'صيغة ثانية.' })]
    await answerAmendment(world.secretary, saying(first, 'accepted'))
    await expect(answerAmendment(world.secretary, saying(second, 'accepted'))).rejects.toMatchObject({
      reason: 'textMoved',
      more: { theirs: { version: 2, paragraph: 0, text: 'فقرة أولى أوضح.' } },
    })
    await expect(
      answerAmendment(world.secretary, saying(second, 'adapted', { after: 'الصيغتان.' })),
    ).rejects.toMatchObject({ reason: 'stale', more: { theirs: { version: 2, text: 'فقرة أولى أوضح.' } } })
    await answerAmendment(world.secretary, saying(second, 'adapted', { after: 'الصيغتان.', version: 2 }))
    expect(await textOf(sql, pointId)).toMatchObject({ number: 3, text: 'الصيغتان.\nالفقرة الثانية.' })
    expect(
      (await amendmentsRoom(world.member, programmeId, 1))?.amendments.map(({ answer }) => answer?.version),
    ).toEqual([2, 3])
  })

  test('an amendment whose paragraph went meanwhile brings it back in the drafter’s words', async () => {
    const [first, second] = [await by(world.member, { after: '' }), await by(world.comrade)]
    await answerAmendment(world.secretary, saying(first, 'accepted'))
    await answerAmendment(world.secretary, saying(second, 'adapted', { after: 'عادت.', version: 2 }))
    expect((await textOf(sql, pointId))?.text).toBe('عادت.\nالفقرة الثانية.')
  })
})

describe('Two drafters at once', () => {
  test('on one amendment: one answer stands, the other is told so', async () => {
    const amendmentId = await by(world.member)
    const both = [world.secretary, world.provincial].map((actor) =>
      answerAmendment(actor, saying(amendmentId, 'accepted')),
    )
    const done = await Promise.allSettled(both)
    const lost = done.filter((one) => one.status === 'rejected')
    expect(lost).toMatchObject([{ reason: { reason: 'alreadyAnswered' } }])
    expect(await textOf(sql, pointId)).toMatchObject({ number: 2 })
  })

  test('on two paragraphs: both changes are in the text', async () => {
    const first = await by(world.member)
    const second = await by(world.comrade, { paragraph: 1, before: 'الفقرة الثانية.', after: 'ثانية أوضح.' })
    await Promise.all([
      answerAmendment(world.secretary, saying(first, 'accepted')),
      answerAmendment(world.provincial, saying(second, 'accepted')),
    ])
    expect(await textOf(sql, pointId)).toMatchObject({ number: 3, text: 'فقرة أولى أوضح.\nثانية أوضح.' })
  })

  test('on one paragraph: the first is in the text, the second is shown it and loses nothing', async () => {
    const [first, second] = [await by(world.member), await by(world.comrade, { after: 'صيغة ثانية.' })]
    const done = await Promise.allSettled([
      answerAmendment(world.secretary, saying(first, 'accepted')),
      answerAmendment(world.provincial, saying(second, 'accepted')),
    ])
    expect(done.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { reason: 'textMoved' } },
    ])
    expect((await amendmentsQueue(world.secretary, programmeId, 1))?.all).toBe(1)
  })
})

test('where the portal’s own questions were skipped, the row refuses an answer of whoever does not edit the programme', async () => {
  const amendmentId = await by(world.member)
  const answered = (actor: Actor, answeredBy: string) =>
    as(actor, (tx) =>
      tx.execute(words`insert into amendment_answers (amendment_id, programme_id, body_id, outcome, reason, answered_by)
        values (${amendmentId}, ${programmeId}, ${world.azemmour}, 'declined', 'سبب', ${answeredBy})`),
    )
  const denied = { cause: { code: '42501' } }
  for (const actor of [world.member, world.treasurer, world.neighbour, world.stranger])
    await expect(answered(actor, actor.memberId)).rejects.toMatchObject(denied)
  await expect(answered(world.secretary, world.member.memberId)).rejects.toMatchObject(denied)
  const rewording = (actor: Actor) =>
    as(actor, (tx) =>
      tx.execute(words`insert into point_versions (id, point_id, programme_id, body_id, number, title_ar, theme, authority, saved_by)
        values (${randomUUID()}, ${pointId}, ${programmeId}, ${world.azemmour}, 2, 'عنوان', 'roads', 'commune', ${actor.memberId})`),
    )
  for (const actor of [world.member, world.treasurer, world.neighbour])
    await expect(rewording(actor)).rejects.toMatchObject(denied)
})
