import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { correct, publish, saveDraft, withdraw } from '@/features/news/mutations'
import type { Actor } from '@/gate/actor'
import { ownerSql as sql } from '../../environment/database'
import { aNewsroom, draftInput, type Newsroom, written } from './newsroom'

const room = await aNewsroom(sql)

const publicationOf = async (articleId: string) => {
  const [row] =
    await sql`select p.*, v.title, v.number from publications p join versions v on v.id = p.version_id
    where p.article_id = ${articleId}`
  return row
}

const aPicture = async ({ branch }: Newsroom, more: Record<string, unknown> = {}) => {
  const id = randomUUID()
  const words = { alt_ar: 'وصف', consent: 'nobodyShown', ...more }
  await sql`insert into pictures ${sql({ id, body_id: branch, name: id, width: 800, height: 600, uploaded_by: room.editor.memberId, ...words })}`
  return id
}

const showing = (pictureId: string) => ({
  type: 'doc' as const,
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'نص' }] },
    { type: 'picture', attrs: { pictureId, caption: '' } },
  ],
})

describe('Publishing', () => {
  test('a branch secretary puts a text of the branch before the public, frozen as it stood', async () => {
    const text = await written(room, room.editor, 'عنوان النشر')
    await publish(room.secretary, text)
    expect(await publicationOf(text.articleId)).toMatchObject({
      locale: 'ar',
      title: 'عنوان النشر',
      slug: 'عنوان-النشر',
      published_by: room.secretary.memberId,
    })
    await saveDraft(room.editor, draftInput({ ...text, title: 'عنوان بعد النشر' }))
    expect(await publicationOf(text.articleId)).toMatchObject({ title: 'عنوان النشر' })
  })

  test('a double click publishes once', async () => {
    const text = await written(room, room.editor)
    const answers = await Promise.all([1, 2, 3, 4].map(() => publish(room.secretary, text)))
    expect(new Set(answers.map(({ slug }) => slug)).size).toBe(1)
    expect(await sql`select from versions where article_id = ${text.articleId}`).toHaveLength(1)
    expect(
      await sql`select from ledger where subject = ${text.articleId} and act = 'article.published'`,
    ).toHaveLength(1)
  })

  test('nobody publishes words they have not seen', async () => {
    const text = await written(room, room.editor)
    await saveDraft(room.editor, draftInput({ ...text, words: 'كلمات لم تُقرأ' }))
    await expect(publish(room.secretary, text)).rejects.toMatchObject({ reason: 'stale' })
    expect(await publicationOf(text.articleId)).toBeUndefined()
  })

  test('a text without title or words is refused, and each gap named', async () => {
    const { articleId, version } = await written(room, room.editor)
    const empty = {
      ...draftInput({ articleId, version, title: '' }),
      body: { type: 'doc' as const, content: [] },
    }
    const saved = await saveDraft(room.editor, empty)
    await expect(
      publish(room.secretary, { articleId, language: 'ar', version: saved.version }),
    ).rejects.toMatchObject({
      reason: 'incomplete',
      more: { fields: { title: 'title', body: 'body', slug: 'slug' } },
    })
  })

  test('two texts of one title get two addresses; an address that someone chose is never given away', async () => {
    const [one, two, three] = [
      await written(room, room.editor, 'لقاء تواصلي'),
      await written(room, room.editor, 'لقاء تواصلي'),
      await written(room, room.editor, 'لقاء آخر'),
    ]
    expect((await publish(room.secretary, one)).slug).toBe('لقاء-تواصلي')
    expect((await publish(room.secretary, two)).slug).toBe('لقاء-تواصلي-2')
    const chosen = await saveDraft(room.editor, { ...draftInput(three), slug: 'لقاء-تواصلي' })
    await expect(publish(room.secretary, { ...three, version: chosen.version })).rejects.toMatchObject({
      reason: 'invalid',
      more: { fields: { slug: 'slugTaken' } },
    })
  })

  test('of ten texts with one title published at once each has an address of its own', async () => {
    const texts = await Promise.all(
      Array.from({ length: 10 }, () => written(room, room.editor, 'نفس العنوان')),
    )
    const slugs = await Promise.all(texts.map((text) => publish(room.secretary, text)))
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(10)
  })
})

describe('Pictures', () => {
  const publishShowing = async (pictureId: string, actor: Actor = room.secretary) => {
    const { articleId, version } = await written(room, room.editor)
    const saved = await saveDraft(room.editor, {
      ...draftInput({ articleId, version }),
      body: showing(pictureId),
    })
    await publish(actor, { articleId, language: 'ar', version: saved.version })
    return articleId
  }

  test('a picture is public exactly while a public text shows it', async () => {
    const pictureId = await aPicture(room)
    const shown = () => sql`select from publication_pictures where picture_id = ${pictureId}`
    const articleId = await publishShowing(pictureId)
    expect(await shown()).toHaveLength(1)
    await withdraw(room.secretary, { articleId, language: 'ar', reason: 'خطأ' })
    expect(await shown()).toHaveLength(0)
  })

  test('one without words for those who cannot see it, or without consent, holds the text back', async () => {
    const [mute, unasked] = [await aPicture(room, { alt_ar: '' }), await aPicture(room, { consent: null })]
    await expect(publishShowing(mute)).rejects.toMatchObject({
      more: { fields: { pictureWords: 'pictureWords' } },
    })
    await expect(publishShowing(unasked)).rejects.toMatchObject({
      more: { fields: { pictureConsent: 'pictureConsent' } },
    })
  })

  test('nobody makes a picture public that they cannot see themselves', async () => {
    const theirs = await aPicture({ ...room, branch: room.elsewhere })
    await expect(publishShowing(theirs)).rejects.toMatchObject({
      more: { fields: { pictureGone: 'pictureGone' } },
    })
  })
})

describe('Four eyes', () => {
  test('where a body asks for them no one publishes their own last words', async () => {
    const strict = await aNewsroom(sql, { fourEyes: true })
    const own = await written(strict, strict.secretary)
    await expect(publish(strict.secretary, own)).rejects.toMatchObject({ reason: 'fourEyes' })
    await publish(strict.officer, own)
    expect(await publicationOf(own.articleId)).toBeDefined()
    const { version } = await saveDraft(strict.officer, draftInput({ ...own, words: 'كلمات المسؤول' }))
    const correction = { ...own, version, note: 'تصويب' }
    await expect(correct(strict.officer, correction)).rejects.toMatchObject({ reason: 'fourEyes' })
    await correct(strict.secretary, correction)
  })

  test('elsewhere a secretary publishes what she wrote', async () => {
    const own = await written(room, room.secretary)
    await publish(room.secretary, own)
    expect(await publicationOf(own.articleId)).toBeDefined()
  })
})

describe('Correcting and withdrawing', () => {
  test('a correction puts a new version in place, with a dated note in the readers’ sight', async () => {
    const text = await written(room, room.editor, 'عنوان فيه خطأ')
    await publish(room.secretary, text)
    const { version } = await saveDraft(room.editor, draftInput({ ...text, title: 'عنوان صحيح' }))
    await correct(room.secretary, { ...text, version, note: 'صُوّب العنوان.' })
    const publication = await publicationOf(text.articleId)
    expect(publication).toMatchObject({ title: 'عنوان صحيح', slug: 'عنوان-فيه-خطأ', number: 2 })
    expect(publication?.corrected_at).toBeInstanceOf(Date)
    expect(await sql`select note from corrections where article_id = ${text.articleId}`).toMatchObject([
      { note: 'صُوّب العنوان.' },
    ])
  })

  test('an address that is changed leaves the old one alive', async () => {
    const text = await written(room, room.editor, 'عنوان قديم')
    await publish(room.secretary, text)
    const { version } = await saveDraft(room.editor, { ...draftInput(text), slug: 'عنوان-جديد' })
    await correct(room.secretary, { ...text, version, note: 'تغيير العنوان' })
    const slugs = await sql`select slug from slugs where article_id = ${text.articleId} order by since`
    expect(slugs.map(({ slug }) => slug)).toEqual(['عنوان-قديم', 'عنوان-جديد'])
  })

  test('what is not public is neither corrected nor withdrawn', async () => {
    const text = await written(room, room.editor)
    await expect(correct(room.secretary, { ...text, note: 'ت' })).rejects.toMatchObject({
      reason: 'notPublic',
    })
    await expect(withdraw(room.secretary, { ...text, reason: 'خ' })).rejects.toMatchObject({
      reason: 'notPublic',
    })
  })

  test('a withdrawn text leaves its address, its reason and its date, and can be published again', async () => {
    const text = await written(room, room.editor)
    const { slug } = await publish(room.secretary, text)
    await withdraw(room.secretary, { ...text, reason: 'نُشر قبل أوانه' })
    expect(await publicationOf(text.articleId)).toBeUndefined()
    expect(await sql`select reason from withdrawals where article_id = ${text.articleId}`).toMatchObject([
      { reason: 'نُشر قبل أوانه' },
    ])
    expect(await sql`select from slugs where slug = ${slug}`).toHaveLength(1)
    expect(await publish(room.secretary, text)).toEqual({ articleId: text.articleId, slug })
  })
})

test('of fifty saves at once one wins, and forty-nine see both texts', async () => {
  const { articleId, version } = await written(room, room.editor)
  const saves = Array.from({ length: 50 }, (_, n) =>
    saveDraft(room.editor, draftInput({ articleId, version, words: `نص ${n}` })),
  )
  const results = await Promise.allSettled(saves)
  const won = results.filter(({ status }) => status === 'fulfilled')
  const lost = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason)
  expect(won).toHaveLength(1)
  for (const refusal of lost)
    expect(refusal).toMatchObject({
      reason: 'stale',
      more: { theirs: { version: version + 1, body: { type: 'doc' } } },
    })
})
