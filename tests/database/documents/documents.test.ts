import { createHash, randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { as, closeDatabase } from '@/db/client'
import { documents } from '@/db/schema/files'
import { storedName } from '@/features/documents/document'
import { clearRemovedDocuments } from '@/features/documents/housekeeping'
import { addDocument, removeDocument, renameDocument, restoreDocument } from '@/features/documents/mutations'
import { documentFor, documentShelf, publicDocument } from '@/features/documents/queries'
import { OWN_QUOTA } from '@/features/pictures/picture'
import type { Actor } from '@/gate/actor'
import { Refused } from '@/gate/refusals'
import { read } from '@/gate/store'
import { aBody, actorFor, aMember, anArticle, rootBody } from '../../builders/world'
import { ownerSql } from '../../environment/database'
import { html, jpegWithPlace, pdf } from '../../rules/pictures/hostile-files'

let azemmour: string
let editor: Actor
let member: Actor
let stranger: Actor

beforeAll(async () => {
  const root = await rootBody(ownerSql)
  azemmour = await aBody(ownerSql, root, 'أزمور')
  const elJadida = await aBody(ownerSql, root, 'الجديدة')
  editor = await actorFor(ownerSql, await aMember(ownerSql, 'محررة', ['editor', azemmour]))
  member = await actorFor(ownerSql, await aMember(ownerSql, 'منخرط', ['member', azemmour]))
  stranger = await actorFor(ownerSql, await aMember(ownerSql, 'كاتب', ['branchSecretary', elJadida]))
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

const minutes = (bytes: Uint8Array = pdf()) =>
  addDocument(editor, { bodyId: azemmour, title: 'محضر الجمع العام', bytes })

const contentOf = async (document: Awaited<ReturnType<typeof minutes>>) => {
  const found = await read('documents', storedName(document.name, document.type))
  return buffer(found?.stream ?? new ReadableStream())
}

test('a PDF is kept as it is, with its hash; a photographed paper is made anew without metadata', async () => {
  const kept = await minutes()
  expect(await contentOf(kept)).toEqual(pdf())
  const [row] = await ownerSql`select sha256 from documents where id = ${kept.id}`
  expect(row?.sha256).toBe(createHash('sha256').update(pdf()).digest('hex'))
  const paper = await minutes(await jpegWithPlace())
  expect(paper.type).toBe('image/jpeg')
  expect((await contentOf(paper)).toString('latin1')).not.toContain('Canary')
})

test('what is neither is refused, and nobody adds to a shelf that is not theirs', async () => {
  expect(await refusal(minutes(html()))).toBe('notADocument')
  for (const actor of [member, stranger])
    expect(await refusal(addDocument(actor, { bodyId: azemmour, title: 'x', bytes: pdf() }))).toBe('notYours')
})

test('who cannot change a document does not even learn that it is there', async () => {
  const { id: documentId } = await minutes()
  for (const actor of [member, stranger]) {
    expect(await refusal(renameDocument(actor, { documentId, title: 'x' }))).toBe('notFound')
    expect(await refusal(removeDocument(actor, { documentId }))).toBe('notFound')
    expect(await refusal(restoreDocument(actor, { documentId }))).toBe('notFound')
  }
})

test('a document is read by its branch’s editors, and by everyone once a published text offers it', async () => {
  const { id, name } = await minutes()
  expect(await publicDocument(name)).toBeNull()
  expect(await documentFor(editor, name)).toMatchObject({ title: 'محضر الجمع العام' })
  expect(await documentFor(member, name)).toBeNull()
  expect(await documentFor(stranger, name)).toBeNull()
  const article = await anArticle(ownerSql, azemmour, editor.memberId)
  await ownerSql`insert into publication_documents (article_id, body_id, locale, document_id)
    values (${article.id}, ${azemmour}, 'ar', ${id})`
  expect(await publicDocument(name)).toMatchObject({ type: 'application/pdf' })
  expect(await refusal(removeDocument(editor, { documentId: id }))).toBe('inUse')
})

test('a document is renamed, taken off the shelf, and comes back; the ledger tells', async () => {
  const { id: documentId } = await minutes()
  await renameDocument(editor, { documentId, title: 'بلاغٌ إلى الرأي العام' })
  const found = () => documentShelf(editor, { words: 'بلاغ الراي', page: 1 })
  expect((await found()).documents.map(({ id }) => id)).toEqual([documentId])
  await removeDocument(editor, { documentId })
  expect((await found()).count).toBe(0)
  await restoreDocument(editor, { documentId })
  expect((await found()).count).toBe(1)
  expect((await documentShelf(stranger, { words: '', page: 1 })).count).toBe(0)
  const lines = await ownerSql<
    { act: string }[]
  >`select act from ledger where subject = ${documentId} order by at`
  expect(lines.map(({ act }) => act.split('.')[1])).toEqual(['added', 'renamed', 'removed', 'restored'])
})

test('a document that nobody brought back within 30 days is erased with its file, unless a public text offers it', async () => {
  const [old, recent, offered] = [await minutes(), await minutes(), await minutes()]
  const article = await anArticle(ownerSql, azemmour, editor.memberId)
  await ownerSql`insert into publication_documents (article_id, body_id, locale, document_id)
    values (${article.id}, ${azemmour}, 'ar', ${offered.id})`
  for (const [{ id }, days] of [
    [old, 31],
    [recent, 29],
    [offered, 400],
  ] as const)
    await ownerSql`update documents set removed_at = now() - make_interval(days => ${days}) where id = ${id}`
  await clearRemovedDocuments()
  const kept = await Promise.all(
    [old, recent, offered].map(({ name, type }) => read('documents', storedName(name, type))),
  )
  expect(kept.map((file) => file !== null)).toEqual([false, true, true])
  await Promise.all(kept.map((file) => file?.stream.cancel()))
  expect(await ownerSql`select from documents where id = ${old.id}`).toHaveLength(0)
  expect(await refusal(restoreDocument(editor, { documentId: old.id }))).toBe('notFound')
})

describe('Evidence', () => {
  const brought = (actor: Actor, bodyId: string) =>
    addDocument(actor, { bodyId, purpose: 'evidence', title: 'محضر الاجتماع', bytes: pdf() })

  test('a member brings evidence to their branch and to the province above it, to no other branch', async () => {
    const root = await rootBody(ownerSql)
    expect(await refusal(brought(member, azemmour))).toBe('done')
    expect(await refusal(brought(member, root))).toBe('done')
    expect(await refusal(brought(stranger, azemmour))).toBe('notYours')
  })

  test('evidence is on no shelf, and nobody renames it or takes it away', async () => {
    const { id: documentId, name } = await brought(member, azemmour)
    const shelf = await documentShelf(editor, { words: 'محضر الاجتماع', page: 1 })
    expect(shelf.documents.map(({ id }) => id)).not.toContain(documentId)
    expect(await refusal(renameDocument(editor, { documentId, title: 'x' }))).toBe('notFound')
    expect(await refusal(removeDocument(editor, { documentId }))).toBe('notFound')
    expect(await publicDocument(name)).toBeNull()
    expect(await documentFor(member, name)).not.toBeNull()
    expect(await documentFor(stranger, name)).toBeNull()
  })

  test('nobody brings more evidence than their share, and the shelf loses nothing by it', async () => {
    const full = await actorFor(ownerSql, await aMember(ownerSql, 'كثير الأوراق', ['member', azemmour]))
    const { id } = await brought(full, azemmour)
    await ownerSql`update documents set bytes = ${OWN_QUOTA} where id = ${id}`
    expect(await refusal(brought(full, azemmour))).toBe('quota')
    expect(await refusal(brought(member, azemmour))).toBe('done')
    expect(await refusal(minutes())).toBe('done')
  })

  test('the database alone refuses a member who puts a paper on the shelf, or evidence into another branch', async () => {
    const elJadida = await aBody(ownerSql, await rootBody(ownerSql), 'الجديدة')
    const row = (bodyId: string, purpose: 'library' | 'evidence') => ({
      ...{
        id: randomUUID(),
        bodyId,
        purpose,
        name: randomUUID(),
        title: 'x',
        type: 'application/pdf' as const,
      },
      ...{ bytes: 1, sha256: 'x', uploadedBy: member.memberId },
    })
    const enter = (bodyId: string, purpose: 'library' | 'evidence') =>
      as(member, (tx) => tx.insert(documents).values(row(bodyId, purpose)))
    await expect(enter(azemmour, 'library')).rejects.toThrow()
    await expect(enter(elJadida, 'evidence')).rejects.toThrow()
    await enter(azemmour, 'evidence')
  })
})
