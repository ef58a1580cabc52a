import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { closeDatabase, Repeated } from '@/db/client'
import { env } from '@/env'
import { clearRemovedPictures } from '@/features/pictures/housekeeping'
import { addPicture, describePicture, removePicture, restorePicture } from '@/features/pictures/mutations'
import { isOpenTo, isPublic, pictureById, pictureLibrary } from '@/features/pictures/queries'
import type { Actor } from '@/gate/actor'
import { Refused } from '@/gate/refusals'
import { aBody, actorFor, aMember, anArticle, rootBody } from '../../builders/world'
import { ownerSql } from '../../environment/database'
import { html, jpeg } from '../../rules/pictures/hostile-files'

let root: string
let azemmour: string
let editor: Actor
let member: Actor
let stranger: Actor
let photo: Buffer

beforeAll(async () => {
  root = await rootBody(ownerSql)
  azemmour = await aBody(ownerSql, root, 'أزمور')
  const elJadida = await aBody(ownerSql, root, 'الجديدة')
  editor = await actorFor(ownerSql, await aMember(ownerSql, 'محررة', ['editor', azemmour]))
  member = await actorFor(ownerSql, await aMember(ownerSql, 'منخرط', ['member', azemmour]))
  stranger = await actorFor(ownerSql, await aMember(ownerSql, 'كاتب', ['branchSecretary', elJadida]))
  photo = await jpeg(400, 300)
  return closeDatabase
})

const refusal = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'done',
    (error) => {
      if (error instanceof Refused) return error.reason
      throw error
    },
  )

const added = () => addPicture(editor, { bodyId: azemmour, bytes: photo })

const words = {
  altAr: 'اجتماع الأعضاء',
  altFr: 'Réunion',
  altEn: '',
  credit: '',
  consent: 'nobodyShown',
  consentNote: '',
} as const

const filesKept = () =>
  readdirSync(join(env.DATA_DIR, 'files', 'pictures'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  ).length

const acts = async (subject: string) => {
  const lines = await ownerSql<
    { act: string }[]
  >`select act from ledger where subject = ${subject} order by at`
  return lines.map(({ act }) => act)
}

const show = async (pictureId: string) => {
  const { id } = await anArticle(ownerSql, azemmour, editor.memberId)
  await ownerSql`insert into publication_pictures (article_id, body_id, locale, picture_id)
    values (${id}, ${azemmour}, 'ar', ${pictureId})`
}

test('an editor’s photo stands in the library with all its files and one line in the ledger', async () => {
  const before = await added().then(filesKept)
  const picture = await added()
  expect(picture).toMatchObject({ width: 400, height: 300 })
  expect(filesKept() - before).toBe(4)
  const rows =
    await ownerSql`select width, format from renditions where picture_id = ${picture.id} order by 1, 2`
  expect(rows.map(({ width, format }) => `${width} ${format}`)).toEqual([
    '320 avif',
    '320 webp',
    '400 avif',
    '400 webp',
  ])
  expect(await acts(picture.id)).toEqual(['picture.added'])
})

test('neither a plain member nor another branch’s secretary adds to a branch’s library', async () => {
  const before = filesKept()
  for (const actor of [member, stranger])
    expect(await refusal(addPicture(actor, { bodyId: azemmour, bytes: photo }))).toBe('notYours')
  expect(filesKept()).toBe(before)
})

test('a page called photo.jpg is refused and leaves nothing', async () => {
  const before = filesKept()
  expect(await refusal(addPicture(editor, { bodyId: azemmour, bytes: html() }))).toBe('notAPicture')
  expect(filesKept()).toBe(before)
})

test('a photo that is sent twice, for want of an answer, is added once', async () => {
  const submission = { key: randomUUID(), act: 'picture.added' }
  const asSent = () => Object.assign(Object.create(editor) as Actor, { submission: { ...submission } })
  const first = await addPicture(asSent(), { bodyId: azemmour, bytes: photo })
  const before = filesKept()
  const second = await addPicture(asSent(), { bodyId: azemmour, bytes: photo }).catch((error) => error)
  expect(second).toBeInstanceOf(Repeated)
  expect(second.answer).toEqual(first)
  expect(filesKept()).toBe(before)
})

test('a body whose space is full is told so, and the new files are gone', async () => {
  const full = await aBody(ownerSql, azemmour, 'ممتلئ')
  const writer = await actorFor(ownerSql, editor.memberId)
  const { id } = await addPicture(writer, { bodyId: full, bytes: photo })
  await ownerSql`update renditions set bytes = 1073741820 where picture_id = ${id} and width = 320`
  const before = filesKept()
  expect(await refusal(addPicture(writer, { bodyId: full, bytes: photo }))).toBe('quota')
  expect(filesKept()).toBe(before)
})

test('an unpublished picture is seen by its branch’s editors only, a published one by everyone', async () => {
  const { id, name } = await added()
  const seen = async () => [
    await isPublic(name, 320, 'avif'),
    await isOpenTo(editor, name, 320, 'avif'),
    await isOpenTo(member, name, 320, 'avif'),
    await isOpenTo(stranger, name, 320, 'avif'),
  ]
  expect(await seen()).toEqual([false, true, false, false])
  expect(await pictureById(stranger, id)).toBeNull()
  await show(id)
  expect(await seen()).toEqual([true, true, true, true])
  expect(await isPublic(name, 321, 'avif')).toBe(false)
})

test('a picture is described once for all three languages; two at a time see each other’s words', async () => {
  const { id: pictureId } = await added()
  expect(await describePicture(editor, { pictureId, version: 1, ...words })).toMatchObject({ version: 2 })
  const late = { ...words, altAr: 'كلمات أخرى' }
  const error = await describePicture(editor, { pictureId, version: 1, ...late }).catch((thrown) => thrown)
  expect(error).toMatchObject({ reason: 'stale', more: { theirs: { version: 2, altAr: words.altAr } } })
  // The same form sent again finds its own words.
  expect(await describePicture(editor, { pictureId, version: 1, ...words })).toMatchObject({ version: 2 })
  expect(await acts(pictureId)).toEqual(['picture.added', 'picture.described'])
})

test('who cannot change a picture does not even learn that it is there', async () => {
  const { id: pictureId } = await added()
  for (const actor of [member, stranger]) {
    expect(await refusal(describePicture(actor, { pictureId, version: 1, ...words }))).toBe('notFound')
    expect(await refusal(removePicture(actor, { pictureId, version: 1 }))).toBe('notFound')
    expect(await refusal(restorePicture(actor, { pictureId, version: 1 }))).toBe('notFound')
  }
})

test('a picture that a published text shows is not removed; any other is, and comes back', async () => {
  const shown = await added()
  await show(shown.id)
  expect(await refusal(removePicture(editor, { pictureId: shown.id, version: 1 }))).toBe('inUse')
  const { id: pictureId } = await added()
  const removed = await removePicture(editor, { pictureId, version: 1 })
  expect(await removePicture(editor, { pictureId, version: 1 })).toEqual(removed)
  expect((await pictureById(editor, pictureId))?.removedAt).toBeInstanceOf(Date)
  expect(await refusal(restorePicture(editor, { pictureId, version: 1 }))).toBe('stale')
  await restorePicture(editor, { pictureId, version: removed.version })
  expect((await pictureById(editor, pictureId))?.removedAt).toBeNull()
  expect(await acts(pictureId)).toEqual(['picture.added', 'picture.removed', 'picture.restored'])
})

test('the library finds a picture however its words are spelled, and keeps branches apart', async () => {
  const { id: pictureId } = await added()
  await describePicture(editor, { pictureId, version: 1, ...words, altAr: 'مسيرةٌ بأزمور', credit: 'Aïcha' })
  for (const search of ['مسيره', 'ازمور مسيرة', 'AICHA'])
    expect(
      (await pictureLibrary(editor, { words: search, page: 1 })).pictures.map(({ id }) => id),
      search,
    ).toEqual([pictureId])
  expect((await pictureLibrary(editor, { words: "لا' شيء %", page: 1 })).count).toBe(0)
  expect((await pictureLibrary(editor, { words: '', page: 1 })).pictures[0]?.id).toBe(pictureId)
  expect((await pictureLibrary(stranger, { words: '', page: 1 })).count).toBe(0)
  expect((await pictureLibrary(member, { words: '', page: 1 })).count).toBe(0)
})

const removedDaysAgo = (id: string, days: number) =>
  ownerSql`update pictures set removed_at = now() - make_interval(days => ${days}) where id = ${id}`
const left = async (...ids: string[]) =>
  (await ownerSql<{ id: string }[]>`select id from pictures where id = any(${ids})`).map(({ id }) => id)
const filesOf = (name: string) =>
  readdirSync(join(env.DATA_DIR, 'files', 'pictures'), { recursive: true }).filter((path) =>
    String(path).includes(name),
  ).length

test('a picture that nobody brought back within 30 days is erased, its words and all its files', async () => {
  const [old, recent] = [await added(), await added()]
  const { id: articleId } = await anArticle(ownerSql, azemmour, editor.memberId, { public: false })
  await ownerSql`update articles set cover_id = ${old.id} where id = ${articleId}`
  await ownerSql`update versions set cover_id = ${old.id} where article_id = ${articleId}`
  await removedDaysAgo(old.id, 31)
  await removedDaysAgo(recent.id, 29)
  await clearRemovedPictures()
  expect(await left(old.id, recent.id)).toEqual([recent.id])
  expect([filesOf(old.name), filesOf(recent.name)]).toEqual([0, 4])
  const [article] = await ownerSql`select a.cover_id, v.cover_id as before from articles a
    join versions v on v.article_id = a.id where a.id = ${articleId}`
  expect(article).toEqual({ cover_id: null, before: null })
  expect(await refusal(restorePicture(editor, { pictureId: old.id, version: 2 }))).toBe('notFound')
})

test('a picture that a public text shows is never erased, whatever its row says', async () => {
  const shown = await added()
  await show(shown.id)
  await removedDaysAgo(shown.id, 400)
  await clearRemovedPictures()
  expect(await left(shown.id)).toEqual([shown.id])
  expect(filesOf(shown.name)).toBe(4)
})

test('a member brings a picture as evidence to their branch; it is in no library and stays', async () => {
  const brought = (actor: Actor) => addPicture(actor, { bodyId: azemmour, purpose: 'evidence', bytes: photo })
  const { id, name } = await brought(member)
  expect(await refusal(brought(stranger))).toBe('notYours')
  expect(await isOpenTo(member, name, 400, 'webp')).toBe(true)
  expect(await isOpenTo(stranger, name, 400, 'webp')).toBe(false)
  expect(await isPublic(name, 400, 'webp')).toBe(false)
  const library = await pictureLibrary(editor, { words: '', page: 1 })
  expect(library.pictures.map((picture) => picture.id)).not.toContain(id)
  expect(await refusal(removePicture(editor, { pictureId: id, version: 1 }))).toBe('inUse')
})
