import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { documents, pictures } from '@/db/schema/files'
import { evidence } from '@/db/schema/progress'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import type { EntryInput } from './input'

/** One thing that shows that an entry is true. */
export type Brought = Pick<
  typeof evidence.$inferInsert,
  'kind' | 'title' | 'pictureId' | 'documentId' | 'url'
>

/**
 * What is brought with an entry, that of the entry which it corrects among it where it was to be kept. Refuses with
 * `notFound` files that the actor did not bring as evidence themselves: a foreign id would put them before the public.
 */
export async function broughtFor(tx: Tx, actor: Actor, input: EntryInput): Promise<Brought[]> {
  const { corrects, keeps, shown } = input
  const kept = keeps && corrects ? await shownFor(tx, corrects) : []
  const own = await ownFiles(tx, actor, shown)
  insist(own === shown.pictures.length + shown.papers.length, 'notFound')
  return [
    ...kept,
    ...shown.pictures.map((pictureId) => ({ kind: 'picture' as const, pictureId })),
    ...shown.papers.map((documentId) => ({ kind: shown.kind, documentId })),
    ...(shown.link ? [{ kind: 'link' as const, ...shown.link }] : []),
  ]
}

const shownFor = (tx: Tx, entryId: string): Promise<Brought[]> =>
  tx
    .select({
      kind: evidence.kind,
      title: evidence.title,
      pictureId: evidence.pictureId,
      documentId: evidence.documentId,
      url: evidence.url,
    })
    .from(evidence)
    .where(eq(evidence.entryId, entryId))

async function ownFiles(tx: Tx, actor: Actor, { pictures: shots, papers }: EntryInput['shown']) {
  const shot = shots.length > 0 ? await tx.$count(pictures, ownOf(pictures, actor, shots)) : 0
  return shot + (papers.length > 0 ? await tx.$count(documents, ownOf(documents, actor, papers)) : 0)
}

const ownOf = (table: typeof pictures | typeof documents, actor: Actor, ids: string[]) =>
  and(
    inArray(table.id, ids),
    eq(table.purpose, 'evidence'),
    eq(table.uploadedBy, actor.memberId),
    isNull(table.removedAt),
  )
