import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { as, asVisitor, type Tx } from '@/db/client'
import { documents } from '@/db/schema/files'
import { publicationDocuments } from '@/db/schema/news'
import type { Actor } from '@/gate/actor'
import type { ShelfQuery } from './input'

const PER_PAGE = 24

const offered = sql<boolean>`exists (select from ${publicationDocuments} u where u.document_id = documents.id)`

const fields = {
  id: documents.id,
  bodyId: documents.bodyId,
  name: documents.name,
  title: documents.title,
  type: documents.type,
  bytes: documents.bytes,
  uploadedAt: documents.uploadedAt,
  removedAt: documents.removedAt,
  offered,
}

/** A document as the desk sees it; `offered` while some published text offers it. */
export type ShelvedDocument = Awaited<ReturnType<typeof lockedDocument>> & object

/** The documents of the bodies that the actor writes or publishes for, newest first, a page at a time. */
export async function documentShelf(actor: Actor, { words, page }: ShelfQuery) {
  const reach = [...new Set([...actor.reach('news.write'), ...actor.reach('news.publish')])]
  const rows = await as(actor.reader, (tx) =>
    tx
      .select({ ...fields, count: sql<number>`count(*) over ()::int` })
      .from(documents)
      .where(
        and(
          isNull(documents.removedAt),
          eq(documents.purpose, 'library'),
          inArray(documents.bodyId, reach),
          ...matching(words),
        ),
      )
      .orderBy(desc(documents.uploadedAt), desc(documents.id))
      .limit(PER_PAGE)
      .offset((page - 1) * PER_PAGE),
  )
  const count = rows[0]?.count ?? 0
  return {
    documents: rows.map(({ count: _, ...document }): ShelvedDocument => document),
    page,
    pages: Math.ceil(count / PER_PAGE),
    count,
  }
}

const matching = (words: string): SQL[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => sql`position(search.normalise(${word}) in search.normalise(${documents.title})) > 0`)

/** One document of a shelf, locked until the transaction ends; only for whoever may change it. What was brought as evidence stays as it is. */
export const lockedDocument = async (tx: Tx, id: string) => {
  const [row] = await tx
    .select(fields)
    .from(documents)
    .where(and(eq(documents.id, id), eq(documents.purpose, 'library')))
    .for('update')
  return row ?? null
}

/** What a body's shelf takes in the store, in bytes; documents removed count until their files are gone. */
export async function bytesKept(tx: Tx, bodyId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sql<string>`coalesce(sum(${documents.bytes}), 0)` })
    .from(documents)
    .where(and(eq(documents.bodyId, bodyId), eq(documents.purpose, 'library')))
  return Number(row?.bytes ?? 0)
}

/** What the documents that a member brought as evidence take, in bytes. */
export async function bytesBrought(tx: Tx, memberId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sql<string>`coalesce(sum(${documents.bytes}), 0)` })
    .from(documents)
    .where(and(eq(documents.uploadedBy, memberId), eq(documents.purpose, 'evidence')))
  return Number(row?.bytes ?? 0)
}

/** A document that some published text offers, by its name; null for any other. */
export const publicDocument = (name: string) => asVisitor((tx) => servedDocument(tx, name))

/** A document that this member may read, by its name; null for any other. */
export const documentFor = (actor: Actor, name: string) => as(actor.reader, (tx) => servedDocument(tx, name))

async function servedDocument(tx: Tx, name: string) {
  const [row] = await tx
    .select({ name: documents.name, title: documents.title, type: documents.type })
    .from(documents)
    .where(eq(documents.name, name))
  return row ?? null
}
