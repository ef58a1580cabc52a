import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { as, asVisitor, type Tx } from '@/db/client'
import { pictures, renditions } from '@/db/schema/files'
import { publicationPictures } from '@/db/schema/news'
import { bodies } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import type { LibraryQuery } from './input'
import type { Keeper } from './keeper'
import type { Format } from './picture'

export const PER_PAGE = 24

const shown = sql<boolean>`exists (select from ${publicationPictures} u where u.picture_id = pictures.id)`

const fields = {
  id: pictures.id,
  bodyId: pictures.bodyId,
  name: pictures.name,
  width: pictures.width,
  height: pictures.height,
  altAr: pictures.altAr,
  altFr: pictures.altFr,
  altEn: pictures.altEn,
  credit: pictures.credit,
  consent: pictures.consent,
  consentNote: pictures.consentNote,
  purpose: pictures.purpose,
  version: pictures.version,
  uploadedAt: pictures.uploadedAt,
  removedAt: pictures.removedAt,
  shown,
}

/** A picture as the desk sees it; `shown` while some published text shows it. */
export type LibraryPicture = Awaited<ReturnType<typeof pictureOf>> & object

export type Library = { pictures: LibraryPicture[]; page: number; pages: number; count: number }

/** The pictures of the bodies that the actor writes or publishes for, newest first, a page at a time. */
export async function pictureLibrary(actor: Actor, { words, page }: LibraryQuery): Promise<Library> {
  const rows = await as(actor.reader, (tx) =>
    tx
      .select({ ...fields, count: sql<number>`count(*) over ()::int` })
      .from(pictures)
      .where(
        and(
          isNull(pictures.removedAt),
          eq(pictures.purpose, 'library'),
          inArray(pictures.bodyId, reach(actor)),
          ...matching(words),
        ),
      )
      .orderBy(desc(pictures.uploadedAt), desc(pictures.id))
      .limit(PER_PAGE)
      .offset((page - 1) * PER_PAGE),
  )
  const count = rows[0]?.count ?? 0
  return {
    pictures: rows.map(({ count: _, ...picture }) => picture),
    page,
    pages: Math.ceil(count / PER_PAGE),
    count,
  }
}

const reach = (actor: Actor) => [...new Set([...actor.reach('news.write'), ...actor.reach('news.publish')])]

// Hamza, tashkeel, accents and capitals make no difference: the search's own spelling decides.
const matching = (words: string): SQL[] => {
  const said = sql`search.normalise(concat_ws(' ', ${pictures.altAr}, ${pictures.altFr}, ${pictures.altEn}, ${pictures.credit}))`
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => sql`position(search.normalise(${word}) in ${said}) > 0`)
}

/** The bodies whose library and shelf the actor may add to, the widest first. */
export const keepers = (actor: Actor): Promise<Keeper[]> =>
  as(actor.reader, (tx) =>
    tx
      .select({ id: bodies.id, nameAr: bodies.nameAr, nameFr: bodies.nameFr, nameEn: bodies.nameEn })
      .from(bodies)
      .where(and(inArray(bodies.id, actor.reach('news.write')), isNull(bodies.dissolvedOn)))
      .orderBy(sql`${bodies.parentId} is not null`, bodies.nameAr),
  )

/** One picture with its words, as far as the row policies show it to the actor; null otherwise. */
export const pictureById = (actor: Actor, id: string) => as(actor.reader, (tx) => pictureOf(tx, id))

const pictureOf = async (tx: Tx, id: string) => {
  const [row] = await tx.select(fields).from(pictures).where(eq(pictures.id, id))
  return row ?? null
}

/** The same, locked until the transaction ends; only for whoever may change it. */
export const lockedPicture = async (tx: Tx, id: string) => {
  const [row] = await tx.select(fields).from(pictures).where(eq(pictures.id, id)).for('update')
  return row ?? null
}

/** What a body's library takes in the store, in bytes; what was removed counts until its files are gone. */
export async function bytesKept(tx: Tx, bodyId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sql<string>`coalesce(sum(${renditions.bytes}), 0)` })
    .from(renditions)
    .innerJoin(pictures, eq(pictures.id, renditions.pictureId))
    .where(and(eq(renditions.bodyId, bodyId), eq(pictures.purpose, 'library')))
  return Number(row?.bytes ?? 0)
}

/** What the pictures that a member brought as evidence take, in bytes. */
export async function bytesBrought(tx: Tx, memberId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sql<string>`coalesce(sum(${renditions.bytes}), 0)` })
    .from(renditions)
    .innerJoin(pictures, eq(pictures.id, renditions.pictureId))
    .where(and(eq(pictures.uploadedBy, memberId), eq(pictures.purpose, 'evidence')))
  return Number(row?.bytes ?? 0)
}

/** The bodies in which the actor sits, and all that stand above those: whose programmes are theirs too. */
export const ownBodies = async (actor: Actor): Promise<string[]> => {
  const rows = await as(actor.reader, (tx) =>
    tx.execute<{ id: string }>(sql`select unnest(access.own_bodies()) as id`),
  )
  return rows.map(({ id }) => id)
}

/** Whether anyone may read this file: whether some published text shows its picture. */
export const isPublic = (name: string, width: number, format: Format): Promise<boolean> =>
  asVisitor((tx) => standsIn(tx, name, width, format))

/** Whether this member may read this file. */
export const isOpenTo = (actor: Actor, name: string, width: number, format: Format): Promise<boolean> =>
  as(actor.reader, (tx) => standsIn(tx, name, width, format))

async function standsIn(tx: Tx, name: string, width: number, format: Format): Promise<boolean> {
  const rows = await tx
    .select({ one: sql`1` })
    .from(renditions)
    .innerJoin(pictures, eq(pictures.id, renditions.pictureId))
    .where(and(eq(pictures.name, name), eq(renditions.width, width), eq(renditions.format, format)))
  return rows.length > 0
}
