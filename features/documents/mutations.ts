import { createHash, randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { as, Repeated, type Tx } from '@/db/client'
import { documents } from '@/db/schema/files'
import type { Purpose } from '@/features/pictures/input'
import { OWN_QUOTA } from '@/features/pictures/picture'
import { mayBring } from '@/features/pictures/policy'
import { ownBodies } from '@/features/pictures/queries'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import { freshStem, put, remove } from '@/gate/store'
import { QUOTA, storedName } from './document'
import type { DocumentChange, DocumentTitle } from './input'
import { type Kept, keepable } from './keepable'
import { isRemovable, mayRemove, mayRename, mayUpload } from './policy'
import { bytesBrought, bytesKept, lockedDocument } from './queries'

type NewDocument = { bodyId: string; purpose?: Purpose; title: string; bytes: Uint8Array }

/** Takes a PDF as it is, or a photographed paper rendered anew, onto a body's shelf or as evidence: the file first, then the row. */
export async function addDocument(actor: Actor, { bodyId, purpose = 'library', title, bytes }: NewDocument) {
  insist(
    purpose === 'evidence' ? mayBring(actor, bodyId, await ownBodies(actor)) : mayUpload(actor, bodyId),
    'notYours',
  )
  const kept = await keepable(bytes)
  const name = freshStem()
  const file = storedName(name, kept.type)
  await put('documents', file, kept.bytes)
  try {
    return await as(actor, (tx) => enter(tx, actor, { bodyId, purpose, title, name, kept }))
  } catch (error) {
    // Any other failure may have come after the commit: then the file is wanted.
    if (error instanceof Refused || error instanceof Repeated) await remove('documents', file)
    throw error
  }
}

type Entry = { bodyId: string; purpose: Purpose; title: string; name: string; kept: Kept }

async function enter(tx: Tx, actor: Actor, { bodyId, purpose, title, name, kept }: Entry) {
  await (purpose === 'evidence' ? insistOwnRoom(tx, actor.memberId, kept) : insistRoom(tx, bodyId, kept))
  const row = { id: randomUUID(), bodyId, purpose, name, title, type: kept.type, bytes: kept.bytes.length }
  const sha256 = createHash('sha256').update(kept.bytes).digest('hex')
  await tx.insert(documents).values({ ...row, sha256, uploadedBy: actor.memberId })
  await record(tx, actor, 'document.added', { subject: row.id, bodyId })
  return { id: row.id, name, title, type: kept.type, bytes: row.bytes }
}

// One at a time for each body: two uploads that each just fit must not both be taken.
async function insistRoom(tx: Tx, bodyId: string, kept: Kept): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`documents ${bodyId}`}, 0))`)
  insist((await bytesKept(tx, bodyId)) + kept.bytes.length <= QUOTA, 'quota')
}

// Whoever brings evidence cannot see what others brought, nor fill up what a body keeps for its texts.
async function insistOwnRoom(tx: Tx, memberId: string, kept: Kept): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`documents ${memberId}`}, 0))`)
  insist((await bytesBrought(tx, memberId)) + kept.bytes.length <= OWN_QUOTA, 'quota')
}

/** Gives a document another title. */
export const renameDocument = (actor: Actor, { documentId, title }: DocumentTitle) =>
  as(actor, async (tx) => {
    const document = await lockedDocument(tx, documentId)
    insist(document && !document.removedAt, 'notFound')
    insist(mayRename(actor, document), 'notYours')
    await tx.update(documents).set({ title }).where(eq(documents.id, documentId))
    await record(tx, actor, 'document.renamed', { subject: documentId, bodyId: document.bodyId })
    return { id: documentId, title }
  })

/** Takes a document off the shelf; it can be brought back. */
export const removeDocument = (actor: Actor, { documentId }: DocumentChange) =>
  as(actor, async (tx) => {
    const document = await lockedDocument(tx, documentId)
    insist(document, 'notFound')
    insist(mayRemove(actor, document), 'notYours')
    insist(isRemovable(document), 'inUse')
    await tx.update(documents).set({ removedAt: new Date() }).where(eq(documents.id, documentId))
    await record(tx, actor, 'document.removed', { subject: documentId, bodyId: document.bodyId })
    return { id: documentId }
  })

/** Brings a removed document back. */
export const restoreDocument = (actor: Actor, { documentId }: DocumentChange) =>
  as(actor, async (tx) => {
    const document = await lockedDocument(tx, documentId)
    insist(document, 'notFound')
    insist(mayRemove(actor, document), 'notYours')
    await tx.update(documents).set({ removedAt: null }).where(eq(documents.id, documentId))
    await record(tx, actor, 'document.restored', { subject: documentId, bodyId: document.bodyId })
    return { id: documentId }
  })
