import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Repeated } from '@/db/client'
import { articleForWriting } from '@/features/news/editing'
import {
  describeArticle,
  discardArticle,
  keepVersion,
  publish,
  restoreVersion,
  saveDraft,
  schedule,
  setAside,
  startArticle,
  takeBack,
} from '@/features/news/mutations'
import { deskArticles, discardedArticles } from '@/features/news/queries'
import { clearExpired } from '@/features/portal/housekeeping'
import { aBody, actorFor, docOf } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { aNewsroom, draftInput, tomorrow, written } from './newsroom'

const room = await aNewsroom(sql)
const { branch: bodyId, topicId, bylineId } = room
const description = { topicId, bylineId, kind: 'news', eventOn: null } as const

const draftOf = async (articleId: string, locale = 'ar') => {
  const [row] = await sql`select * from drafts where article_id = ${articleId} and locale = ${locale}`
  return row
}
const versionsOf = (articleId: string) =>
  sql`select number, reason, title, body, saved_by from versions where article_id = ${articleId} order by number`

describe('Saving', () => {
  test('a text is saved upon the version that was seen, and signed by whoever wrote it', async () => {
    const { articleId, version } = await written(room, room.editor)
    const saved = await saveDraft(room.secretary, draftInput({ articleId, version, words: 'نص جديد' }))
    expect(saved.version).toBe(version + 1)
    expect(await draftOf(articleId)).toMatchObject({
      body: docOf('نص جديد'),
      saved_by: room.secretary.memberId,
    })
  })

  test('a save that changes no word leaves version, hand and ledger as they are', async () => {
    const { articleId, version } = await written(room, room.editor)
    const before = await draftOf(articleId)
    const [lines] = await sql`select count(*) from ledger`
    await saveDraft(room.secretary, draftInput({ articleId, version, title: before?.title }))
    expect(await draftOf(articleId)).toEqual(before)
    expect((await sql`select count(*) from ledger`)[0]).toEqual(lines)
  })

  test('a save upon an older version is refused with the text that stands there and who wrote it', async () => {
    const { articleId, version } = await written(room, room.editor)
    await saveDraft(room.secretary, draftInput({ articleId, version, words: 'نص الكاتبة' }))
    await expect(
      saveDraft(room.editor, draftInput({ articleId, version, words: 'نص المحررة' })),
    ).rejects.toMatchObject({
      reason: 'stale',
      more: { theirs: { body: docOf('نص الكاتبة'), version: version + 1, savedBy: { ar: 'كاتبة الفرع' } } },
    })
  })

  test('whoever has seen the other text and saves over it, keeps it as a version', async () => {
    const { articleId, version } = await written(room, room.editor)
    const theirs = await saveDraft(room.secretary, draftInput({ articleId, version, words: 'نص الكاتبة' }))
    const mine = draftInput({ articleId, version: theirs.version, words: 'نص المحررة' })
    await saveDraft(room.editor, { ...mine, keepsTheirs: true })
    expect(await versionsOf(articleId)).toMatchObject([
      { reason: 'replaced', body: docOf('نص الكاتبة'), saved_by: room.secretary.memberId },
    ])
  })

  test('words given way with are set aside under their writer’s name, the draft untouched', async () => {
    const { articleId } = await written(room, room.editor)
    const before = await draftOf(articleId)
    await setAside(room.secretary, draftInput({ articleId, words: 'نص تُرك' }))
    expect(await draftOf(articleId)).toEqual(before)
    expect(await versionsOf(articleId)).toMatchObject([
      { reason: 'replaced', body: docOf('نص تُرك'), saved_by: room.secretary.memberId },
    ])
  })

  test('the first words in another language begin that language', async () => {
    const { articleId } = await written(room, room.editor)
    await saveDraft(room.editor, { ...draftInput({ articleId, version: 0, title: 'Titre' }), language: 'fr' })
    expect(await draftOf(articleId, 'fr')).toMatchObject({ title: 'Titre', version: 1 })
  })

  test('of ten that begin a language at once one does, and nine see its text', async () => {
    const { articleId } = await written(room, room.editor)
    const first = (n: number) =>
      saveDraft(room.editor, { ...draftInput({ articleId, version: 0, words: `${n}` }), language: 'fr' })
    const results = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => first(n)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ reason: 'stale', more: { theirs: { version: 1 } } })
  })

  test('a form that is sent twice begins one text', async () => {
    const key = randomUUID()
    const again = async () => {
      const actor = await actorFor(sql, room.editor.memberId)
      actor.submission = { key, act: 'article.started' }
      return startArticle(actor, { bodyId, language: 'ar', title: 'مرة واحدة', ...description })
    }
    const first = await again()
    await expect(again()).rejects.toBeInstanceOf(Repeated)
    await again().catch((error) => expect(error.answer).toEqual(first))
    expect(await sql`select from drafts where title = 'مرة واحدة'`).toHaveLength(1)
  })
})

describe('Versions', () => {
  test('kept twice without a change, it is one version', async () => {
    const text = await written(room, room.editor)
    expect(await keepVersion(room.editor, text)).toEqual({ number: 1 })
    expect(await keepVersion(room.editor, text)).toEqual({ number: 1 })
    expect(await versionsOf(text.articleId)).toHaveLength(1)
  })

  test('restoring brings the words back and keeps those that they take the place of', async () => {
    const text = await written(room, room.editor)
    const { articleId, version } = text
    await keepVersion(room.editor, text)
    const changed = await saveDraft(room.editor, draftInput({ articleId, version, words: 'نص آخر' }))
    await restoreVersion(room.secretary, { ...text, version: changed.version, number: 1 })
    expect(await draftOf(articleId)).toMatchObject({
      body: docOf('نص الخبر'),
      saved_by: room.secretary.memberId,
    })
    expect(await versionsOf(articleId)).toMatchObject([
      { number: 1, reason: 'kept' },
      { number: 2, reason: 'replaced', body: docOf('نص آخر'), saved_by: room.editor.memberId },
    ])
  })

  test('nobody restores over words they have not seen', async () => {
    const text = await written(room, room.editor)
    await keepVersion(room.editor, text)
    await saveDraft(room.secretary, draftInput({ ...text, words: 'نص آخر' }))
    await expect(restoreVersion(room.editor, { ...text, number: 1 })).rejects.toMatchObject({
      reason: 'stale',
    })
  })
})

describe('What stands beside a text', () => {
  const described = { coverId: null, ...description, kind: 'communique', eventOn: '2018-04-22' } as const

  test('is changed upon the version that was seen, once', async () => {
    const { articleId } = await written(room, room.editor)
    await describeArticle(room.editor, { articleId, version: 1, bodyId, ...described })
    const [row] = await sql`select kind, event_on::text from articles where id = ${articleId}`
    expect(row).toEqual({ kind: 'communique', event_on: '2018-04-22' })
    await expect(
      describeArticle(room.editor, { articleId, version: 1, bodyId, ...described }),
    ).rejects.toMatchObject({ reason: 'stale' })
  })

  test('a text that never was public moves to another body with all its versions and plans', async () => {
    const committee = await aBody(sql, room.branch, 'لجنة الفرع')
    const secretary = await actorFor(sql, room.secretary.memberId)
    const text = await written(room, room.editor)
    const { articleId } = text
    await keepVersion(room.editor, text)
    await schedule(secretary, { ...text, publishAt: tomorrow() })
    await describeArticle(secretary, { articleId, version: 1, ...described, bodyId: committee })
    for (const table of ['drafts', 'versions', 'schedules'])
      for (const row of await sql`select body_id from ${sql(table)} where article_id = ${articleId}`)
        expect(row.body_id, table).toBe(committee)
  })

  test('a text that was public stays where readers know it', async () => {
    const committee = await aBody(sql, room.branch, 'لجنة أخرى')
    const secretary = await actorFor(sql, room.secretary.memberId)
    const text = await written(room, room.editor)
    await publish(secretary, text)
    await expect(
      describeArticle(secretary, { articleId: text.articleId, version: 1, ...described, bodyId: committee }),
    ).rejects.toMatchObject({ reason: 'wasPublic' })
  })
})

describe('Throwing away', () => {
  test('a text that nobody has read goes and comes back whole', async () => {
    const { articleId } = await written(room, room.editor, 'نص يُهمل')
    await discardArticle(room.editor, { articleId })
    expect(await articleForWriting(room.editor, articleId, 'ar')).toBeNull()
    expect((await discardedArticles(room.editor)).map(({ id }) => id)).toContain(articleId)
    await takeBack(room.secretary, { articleId })
    expect((await articleForWriting(room.editor, articleId, 'ar'))?.text.title).toBe('نص يُهمل')
  })

  test('what was thrown away can be neither saved nor published', async () => {
    const text = await written(room, room.editor)
    await discardArticle(room.editor, text)
    await expect(saveDraft(room.editor, draftInput(text))).rejects.toMatchObject({ reason: 'notFound' })
    await expect(publish(room.secretary, text)).rejects.toMatchObject({ reason: 'notFound' })
  })

  test('a text that was public is not thrown away', async () => {
    const text = await written(room, room.editor)
    await publish(room.secretary, text)
    await expect(discardArticle(room.secretary, text)).rejects.toMatchObject({ reason: 'wasPublic' })
  })

  test('after thirty days housekeeping removes it with all that hangs on it, and nothing else', async () => {
    const [old, young, living] = [
      await written(room, room.editor),
      await written(room, room.editor),
      await written(room, room.editor),
    ]
    await keepVersion(room.editor, old)
    await discardArticle(room.editor, old)
    await discardArticle(room.editor, young)
    await sql`update discards set discarded_at = now() - interval '31 days' where article_id = ${old.articleId}`
    await clearExpired()
    const left =
      await sql`select id from articles where id in ${sql([old.articleId, young.articleId, living.articleId])}`
    expect(left.map(({ id }) => id).sort()).toEqual([young.articleId, living.articleId].sort())
    expect(await versionsOf(old.articleId)).toHaveLength(0)
    expect(await sql`select from search_desk_entries where article_id = ${old.articleId}`).toHaveLength(0)
  })
})

describe('The desk', () => {
  test('shows each person the texts they may write, and counts them by where they stand and what they lack', async () => {
    const own = await aNewsroom(sql)
    await written(own, own.editor, 'مسودة')
    const text = await written(own, own.editor, 'منشور')
    await publish(own.secretary, text)
    const { rows, counts } = await deskArticles(own.editor, { state: null, missing: null, page: 1 })
    expect(rows.map(({ texts }) => texts[0]?.title)).toEqual(['منشور', 'مسودة'])
    expect(counts).toMatchObject({ all: 2, draft: 1, public: 1, missing_ar: 0, missing_fr: 2, discarded: 0 })
    const drafts = await deskArticles(own.editor, { state: 'draft', missing: 'fr', page: 1 })
    expect(drafts.rows.map(({ texts }) => texts[0]?.title)).toEqual(['مسودة'])
    expect((await deskArticles(own.neighbour, { state: null, missing: null, page: 1 })).rows).toEqual([])
    expect((await deskArticles(own.member, { state: null, missing: null, page: 1 })).rows).toEqual([])
  })
})
