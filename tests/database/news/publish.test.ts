import { expect, test } from 'vitest'
import { publish, saveDraft } from '@/features/news/mutations'
import { ownerSql as sql } from '../../environment/database'
import { aNewsroom, draftInput, strangers, written } from './newsroom'

const room = await aNewsroom(sql)

test('a branch secretary puts a text of the branch before the public', async () => {
  const text = await written(room, room.editor)
  await publish(room.secretary, text)
  const [row] = await sql`select * from publications where article_id = ${text.articleId}`
  expect(row).toMatchObject({ locale: 'ar', published_by: room.secretary.memberId })
})

test('neither a plain member, nor another branch, nor a suspended secretary publishes', async () => {
  const text = await written(room, room.editor)
  for (const [name, actor] of Object.entries(strangers(room)))
    await expect(publish(actor, text), name).rejects.toMatchObject({
      reason: expect.stringMatching(/notYours|notFound/),
    })
})

test('an editor writes but does not publish', async () => {
  const text = await written(room, room.editor)
  await expect(publish(room.editor, text)).rejects.toMatchObject({ reason: 'notYours' })
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
