import { describe, expect, test } from 'vitest'
import { articleForWriting } from '@/features/news/editing'
import {
  correct,
  discardArticle,
  publish,
  publishAsPlanned,
  saveDraft,
  schedule,
  unschedule,
} from '@/features/news/mutations'
import { absentActor } from '@/gate/absent'
import { aMember, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { aNewsroom, draftInput, tomorrow, written } from './newsroom'

const room = await aNewsroom(sql)

const titleOf = async (articleId: string) => {
  const [row] = await sql`select v.title from publications p join versions v on v.id = p.version_id
    where p.article_id = ${articleId}`
  return row?.title
}

/** Plans a text, and lets its hour come. */
const planned = async (planner = room.secretary, title = 'نص مجدول') => {
  const text = await written(room, room.editor, title)
  await schedule(planner, { ...text, publishAt: tomorrow() })
  const due = () =>
    sql`update schedules set publish_at = now() - interval '1 second' where article_id = ${text.articleId}`
  return { ...text, due }
}

describe('Planning', () => {
  test('plans a job and a frozen version with the plan, or none of them', async () => {
    const jobs = async () => (await sql`select from pgboss.job where name = 'publication'`).length
    const before = await jobs()
    const text = await planned()
    expect(await jobs()).toBe(before + 1)
    const [plan] = await sql`select s.*, v.reason from schedules s join versions v on v.id = s.version_id
      where s.article_id = ${text.articleId}`
    expect(plan).toMatchObject({ reason: 'scheduled', planned_by: room.secretary.memberId })
    await expect(schedule(room.editor, { ...text, publishAt: tomorrow() })).rejects.toMatchObject({
      reason: 'notYours',
    })
    expect(await jobs()).toBe(before + 1)
  })

  test('an hour that is over is refused beside its field', async () => {
    const text = await written(room, room.editor)
    const publishAt = new Date(Date.now() - 1000)
    await expect(schedule(room.secretary, { ...text, publishAt })).rejects.toMatchObject({
      more: { fields: { day: 'past' } },
    })
  })

  test('what is public already is not planned', async () => {
    const text = await written(room, room.editor)
    await publish(room.secretary, text)
    await expect(schedule(room.secretary, { ...text, publishAt: tomorrow() })).rejects.toMatchObject({
      reason: 'alreadyPublic',
    })
  })
})

describe('When the hour comes', () => {
  test('the text goes out as it was planned, not as someone is changing it', async () => {
    const { due, ...text } = await planned()
    await saveDraft(room.editor, draftInput({ ...text, title: 'عنوان لم يكتمل بع' }))
    await due()
    expect(await publishAsPlanned(await absentActor(room.secretary.memberId), text)).toBe(true)
    expect(await titleOf(text.articleId)).toBe('نص مجدول')
    expect(await sql`select from schedules where article_id = ${text.articleId}`).toHaveLength(0)
  })

  test('an address that another text took meanwhile gets a number; before its hour it is nobody’s', async () => {
    const { due, ...text } = await planned(room.secretary, 'عنوان مشترك')
    expect(await sql`select from slugs where article_id = ${text.articleId}`).toHaveLength(0)
    await publish(room.secretary, await written(room, room.editor, 'عنوان مشترك'))
    await due()
    await publishAsPlanned(await absentActor(room.secretary.memberId), text)
    const [row] = await sql`select slug from publications where article_id = ${text.articleId}`
    expect(row?.slug).toBe('عنوان-مشترك-2')
  })

  test('the same job run twice publishes once', async () => {
    const { due, ...text } = await planned()
    await due()
    const actor = await absentActor(room.secretary.memberId)
    expect(await publishAsPlanned(actor, text)).toBe(true)
    expect(await publishAsPlanned(actor, text)).toBe(false)
    expect(await sql`select from publications where article_id = ${text.articleId}`).toHaveLength(1)
  })

  test('a job that comes before the hour does nothing', async () => {
    const { due: _, ...text } = await planned()
    expect(await publishAsPlanned(await absentActor(room.secretary.memberId), text)).toBe(false)
    expect(await titleOf(text.articleId)).toBeUndefined()
  })

  test('a plan that was given up, or whose text was thrown away, publishes nothing', async () => {
    const [given, thrown] = [await planned(), await planned()]
    await unschedule(room.secretary, given)
    await discardArticle(room.editor, thrown)
    const actor = await absentActor(room.secretary.memberId)
    expect(await publishAsPlanned(actor, given)).toBe(false)
    await expect(publishAsPlanned(actor, thrown)).rejects.toMatchObject({ reason: 'notFound' })
    expect(await titleOf(given.articleId)).toBeUndefined()
    expect(await titleOf(thrown.articleId)).toBeUndefined()
  })

  test('someone whose mandate ended meanwhile publishes nothing, and the desk says that the hour passed', async () => {
    const id = await aMember(sql, 'كاتبة سابقة', ['communicationOfficer', room.branch])
    const { due, ...text } = await planned(await absentActor(id))
    await sql`update mandates set ends_at = now() where member_id = ${id}`
    await due()
    await expect(publishAsPlanned(await absentActor(id), text)).rejects.toMatchObject({
      reason: expect.stringMatching(/notFound|notYours/),
    })
    expect(await titleOf(text.articleId)).toBeUndefined()
    const writing = await articleForWriting(room.editor, text.articleId, 'ar')
    const standing = writing?.article.standings.find(({ locale }) => locale === 'ar')
    expect(standing).toMatchObject({ state: 'scheduled', publishedAt: null })
    expect(new Date(standing?.publishAt ?? 0).getTime()).toBeLessThan(Date.now())
  })

  test('someone suspended meanwhile publishes nothing', async () => {
    const id = await aMember(sql, 'كاتبة موقوفة', ['communicationOfficer', room.branch])
    const { due, ...text } = await planned(await absentActor(id))
    await suspend(sql, id)
    await due()
    await expect(publishAsPlanned(await absentActor(id), text)).rejects.toMatchObject({
      reason: expect.stringMatching(/notFound|notYours/),
    })
    expect(await titleOf(text.articleId)).toBeUndefined()
  })

  test('where the body asks for four eyes by then, words of the planner’s own wait', async () => {
    const strict = await aNewsroom(sql)
    const text = await written(strict, strict.secretary)
    await schedule(strict.secretary, { ...text, publishAt: tomorrow() })
    await sql`update bodies set four_eyes = true where id = ${strict.branch}`
    await sql`update schedules set publish_at = now() where article_id = ${text.articleId}`
    const actor = await absentActor(strict.secretary.memberId)
    await expect(publishAsPlanned(actor, text)).rejects.toMatchObject({ reason: 'fourEyes' })
    expect(await titleOf(text.articleId)).toBeUndefined()
  })

  test('what someone published by hand before its hour is not published again', async () => {
    const { due, ...text } = await planned()
    await publish(room.secretary, text)
    await due()
    expect(await publishAsPlanned(await absentActor(room.secretary.memberId), text)).toBe(false)
    await correct(room.secretary, { ...text, note: 'تصويب' })
  })
})
