import { describe, expect, test } from 'vitest'
import {
  chooseLead,
  correct,
  describeArticle,
  discardArticle,
  dropLead,
  keepVersion,
  publish,
  publishAsPlanned,
  restoreVersion,
  saveDraft,
  schedule,
  setAside,
  startArticle,
  takeBack,
  unschedule,
  withdraw,
} from '@/features/news/mutations'
import type { Actor } from '@/gate/actor'
import { ownerSql as sql } from '../../environment/database'
import { aNewsroom, draftInput, strangers, tomorrow, written } from './newsroom'

const room = await aNewsroom(sql)
const { branch: bodyId, topicId, bylineId } = room
const description = { topicId, bylineId, kind: 'news', eventOn: null } as const

type Text = Awaited<ReturnType<typeof written>>
type Attempt = (actor: Actor, text: Text) => Promise<unknown>

const WRITING: Record<string, Attempt> = {
  startArticle: (actor) => startArticle(actor, { bodyId, language: 'ar', title: 'عنوان', ...description }),
  saveDraft: (actor, text) => saveDraft(actor, draftInput(text)),
  setAside: (actor, text) => setAside(actor, draftInput(text)),
  keepVersion,
  restoreVersion: (actor, text) => restoreVersion(actor, { ...text, number: 1 }),
  describeArticle: (actor, { articleId }) =>
    describeArticle(actor, { articleId, version: 1, bodyId, coverId: null, ...description }),
  discardArticle,
  takeBack,
}

const PUBLISHING: Record<string, Attempt> = {
  publish,
  correct: (actor, text) => correct(actor, { ...text, note: 'تصويب' }),
  withdraw: (actor, text) => withdraw(actor, { ...text, reason: 'خطأ' }),
  schedule: (actor, text) => schedule(actor, { ...text, publishAt: tomorrow() }),
  unschedule,
  publishAsPlanned,
}

const AT_THE_ROOT: Record<string, Attempt> = { chooseLead, dropLead }

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    ({ reason }) => reason,
  )

const counts = async () => {
  const [row] = await sql`select (select count(*)::int from ledger) as lines,
    (select count(*)::int from versions) as versions, (select count(*)::int from articles) as articles,
    (select count(*)::int from publications) as publications, (select sum(version)::int from drafts) as drafts`
  return row
}

describe('who has no business with a branch’s texts changes nothing of them', () => {
  for (const [act, attempt] of Object.entries({ ...WRITING, ...PUBLISHING, ...AT_THE_ROOT }))
    for (const [who, actor] of Object.entries(strangers(room)))
      test(`${act}: refused to the ${who}`, async () => {
        const text = await written(room, room.editor)
        if (act === 'takeBack') await discardArticle(room.editor, text)
        const before = await counts()
        // A draft that one may not see is not there for them: they learn nothing of it.
        expect(['notYours', 'notFound']).toContain(await refused(attempt(actor, text)))
        expect(await counts()).toEqual(before)
      })

  for (const [act, attempt] of Object.entries({ ...PUBLISHING, ...AT_THE_ROOT }))
    test(`${act}: refused to an editor who does not publish`, async () => {
      const text = await written(room, room.editor)
      expect(await refused(attempt(room.editor, text))).toBe('notYours')
    })

  for (const [act, attempt] of Object.entries(AT_THE_ROOT))
    test(`${act}: refused to the secretary of a branch, whose home page it is not`, async () => {
      const text = await written(room, room.editor)
      await publish(room.secretary, text)
      expect(await refused(attempt(room.secretary, text))).toBe('notYours')
    })

  test('a draft does not open the home page, not even for who decides what does', async () => {
    const text = await written(room, room.editor)
    expect(await refused(chooseLead(room.officer, text))).toBe('notPublic')
  })

  test('what is public can be read by a plain member, and still not touched', async () => {
    const text = await written(room, room.editor)
    await publish(room.secretary, text)
    for (const [act, attempt] of Object.entries({ ...WRITING, ...PUBLISHING }))
      if (act !== 'startArticle' && act !== 'takeBack')
        expect(await refused(attempt(room.member, text)), act).toBe('notYours')
  })

  test('an editor cannot send a text to a body they do not write for', async () => {
    const text = await written(room, room.editor)
    const move = {
      articleId: text.articleId,
      version: 1,
      coverId: null,
      ...description,
      bodyId: room.elsewhere,
    }
    expect(await refused(describeArticle(room.editor, move))).toBe('notYours')
  })
})

describe('whoever may, does', () => {
  for (const [act, attempt] of Object.entries(WRITING))
    test(`${act}: done by an editor of the branch`, async () => {
      const text = await written(room, room.editor)
      if (act === 'takeBack') await discardArticle(room.editor, text)
      if (act === 'restoreVersion') await keepVersion(room.editor, text)
      expect(await refused(attempt(room.editor, text))).toBe('done')
    })

  test('the communication officer of the province publishes a branch’s text', async () => {
    const text = await written(room, room.editor)
    expect(await refused(publish(room.officer, text))).toBe('done')
  })
})

test('each act leaves one line in the ledger, by the person who did it', async () => {
  const text = await written(room, room.editor)
  const lines = async () =>
    await sql<{ act: string; actor_id: string }[]>`select act, actor_id from ledger
      where subject = ${text.articleId} order by at, id`
  expect((await lines()).map(({ act }) => act)).toEqual(['article.started', 'article.saved'])
  await publish(room.secretary, text)
  await correct(room.secretary, { ...text, note: 'تصويب' })
  await withdraw(room.secretary, { ...text, reason: 'خطأ' })
  const [published, corrected, withdrawn] = (await lines()).slice(2)
  expect([published?.act, corrected?.act, withdrawn?.act]).toEqual([
    'article.published',
    'article.corrected',
    'article.withdrawn',
  ])
  expect(published?.actor_id).toBe(room.secretary.memberId)
})
