import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { as, Repeated, type Tx } from '@/db/client'
import { pictures, renditions } from '@/db/schema/files'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import { freshStem, put, remove } from '@/gate/store'
import type { Description, PictureChange, Purpose } from './input'
import { OWN_QUOTA, QUOTA, type ShownPicture, storedName } from './picture'
import { isRemovable, mayBring, mayDescribe, mayRemove, mayUpload } from './policy'
import { bytesBrought, bytesKept, type LibraryPicture, lockedPicture, ownBodies } from './queries'
import { type Made, renderPicture } from './rendering'

type Rendition = Made & { format: 'avif' | 'webp' }
type NewPicture = { bodyId: string; purpose?: Purpose; bytes: Uint8Array }

/**
 * Takes an uploaded file into a body's library, or as evidence: renders it, keeps the files, and only then the row.
 * Whatever ends it in between leaves at most files that no row names.
 */
export async function addPicture(
  actor: Actor,
  { bodyId, purpose = 'library', bytes }: NewPicture,
): Promise<ShownPicture & { id: string }> {
  insist(
    purpose === 'evidence' ? mayBring(actor, bodyId, await ownBodies(actor)) : mayUpload(actor, bodyId),
    'notYours',
  )
  const outcome = await renderPicture(bytes)
  if ('fault' in outcome) throw new Refused(outcome.fault)
  const name = freshStem()
  const files = outcome.made as Rendition[]
  for (const { width, format, data } of files) await put('pictures', storedName(name, width, format), data)
  try {
    return await as(actor, (tx) => enter(tx, actor, { bodyId, purpose, name, files }))
  } catch (error) {
    // Any other failure may have come after the commit: then the files are wanted.
    if (error instanceof Refused || error instanceof Repeated) await discard(name, files)
    throw error
  }
}

type Entry = { bodyId: string; purpose: Purpose; name: string; files: Rendition[] }

async function enter(tx: Tx, actor: Actor, { bodyId, purpose, name, files }: Entry) {
  const largest = files.at(-1)
  if (!largest) throw new Error('nothing was made of the picture')
  const wanted = files.reduce((sum, file) => sum + file.bytes, 0)
  await (purpose === 'evidence' ? insistOwnRoom(tx, actor.memberId, wanted) : insistRoom(tx, bodyId, wanted))
  const { width, height } = largest
  const id = randomUUID()
  await tx.insert(pictures).values({ id, bodyId, purpose, name, width, height, uploadedBy: actor.memberId })
  await tx
    .insert(renditions)
    .values(files.map(({ data: _, ...file }) => ({ ...file, pictureId: id, bodyId })))
  await record(tx, actor, 'picture.added', { subject: id, bodyId })
  return { id, name, width, height }
}

// One at a time for each body: two uploads that each just fit must not both be taken.
async function insistRoom(tx: Tx, bodyId: string, wanted: number): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pictures ${bodyId}`}, 0))`)
  insist((await bytesKept(tx, bodyId)) + wanted <= QUOTA, 'quota')
}

// Whoever brings evidence cannot see what others brought, nor fill up what a body keeps for its texts.
async function insistOwnRoom(tx: Tx, memberId: string, wanted: number): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pictures ${memberId}`}, 0))`)
  insist((await bytesBrought(tx, memberId)) + wanted <= OWN_QUOTA, 'quota')
}

const discard = async (name: string, files: Rendition[]): Promise<void> => {
  for (const { width, format } of files) await remove('pictures', storedName(name, width, format))
}

/** Says in three languages what a picture shows, whose it is, and on what ground people may be seen on it. */
export const describePicture = (actor: Actor, { pictureId, version, ...words }: Description) =>
  as(actor, async (tx) => {
    const picture = await lockedPicture(tx, pictureId)
    insist(picture && !picture.removedAt, 'notFound')
    insist(mayDescribe(actor, picture), 'notYours')
    if (saysAlready(picture, words)) return { id: pictureId, version: picture.version }
    insist(picture.version === version, 'stale', { theirs: wordsOf(picture) })
    await tx
      .update(pictures)
      .set({ ...words, version: version + 1 })
      .where(eq(pictures.id, pictureId))
    await record(tx, actor, 'picture.described', { subject: pictureId, bodyId: picture.bodyId })
    return { id: pictureId, version: version + 1 }
  })

// A form that was sent twice finds its own words: nothing more to do.
const saysAlready = (picture: Record<keyof Words, string | null>, words: Words) =>
  (Object.keys(words) as (keyof Words)[]).every((name) => picture[name] === words[name])

type Words = Omit<Description, 'pictureId' | 'version'>

const wordsOf = (picture: Omit<Description, 'pictureId' | 'consent'> & { consent: string | null }) => {
  const { version, altAr, altFr, altEn, credit, consent, consentNote } = picture
  return { version, altAr, altFr, altEn, credit, consent, consentNote }
}

/** Takes a picture out of the library; it can be brought back. */
export const removePicture = (actor: Actor, change: PictureChange) =>
  as(actor, async (tx) => {
    const picture = await changeable(tx, actor, change.pictureId)
    if (picture.removedAt) return { id: picture.id, version: picture.version }
    insist(isRemovable(picture), 'inUse')
    await setRemoved(tx, picture, change, new Date())
    await record(tx, actor, 'picture.removed', { subject: picture.id, bodyId: picture.bodyId })
    return { id: picture.id, version: picture.version + 1 }
  })

/** Brings a removed picture back. */
export const restorePicture = (actor: Actor, change: PictureChange) =>
  as(actor, async (tx) => {
    const picture = await changeable(tx, actor, change.pictureId)
    if (!picture.removedAt) return { id: picture.id, version: picture.version }
    await setRemoved(tx, picture, change, null)
    await record(tx, actor, 'picture.restored', { subject: picture.id, bodyId: picture.bodyId })
    return { id: picture.id, version: picture.version + 1 }
  })

async function changeable(tx: Tx, actor: Actor, pictureId: string): Promise<LibraryPicture> {
  const picture = await lockedPicture(tx, pictureId)
  insist(picture, 'notFound')
  insist(mayRemove(actor, picture), 'notYours')
  return picture
}

async function setRemoved(
  tx: Tx,
  picture: LibraryPicture,
  { version }: PictureChange,
  removedAt: Date | null,
) {
  insist(picture.version === version, 'stale', { theirs: wordsOf(picture) })
  await tx
    .update(pictures)
    .set({ removedAt, version: version + 1 })
    .where(eq(pictures.id, picture.id))
}
