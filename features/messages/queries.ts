import { desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { messageHandlings, messages } from '@/db/schema/portal'
import { bodies, members } from '@/db/schema/structure'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'

/** Letters on one page of the room. */
export const LETTERS_A_PAGE = 25

/** Which letters: those that wait, or those that were taken care of. */
export const SHELVES = ['waiting', 'handled'] as const
export type Shelf = (typeof SHELVES)[number]

const on = {
  waiting: isNull(messageHandlings.messageId),
  handled: isNotNull(messageHandlings.messageId),
}

/** A page of the letters that the actor may read, newest first: who wrote about what, without contacts and words. */
export const messagePage = (actor: Actor, { shelf, page }: { shelf: Shelf; page: number }) =>
  as(actor, async (tx) => {
    const rows = await tx
      .select({
        id: messages.id,
        name: messages.name,
        subject: messages.subject,
        sentAt: messages.sentAt,
        handledAt: messageHandlings.handledAt,
        count: sql<number>`count(*) over ()::int`,
      })
      .from(messages)
      .leftJoin(messageHandlings, eq(messageHandlings.messageId, messages.id))
      .where(on[shelf])
      .orderBy(desc(messages.sentAt), desc(messages.id))
      .limit(LETTERS_A_PAGE)
      .offset((page - 1) * LETTERS_A_PAGE)
    return { letters: rows, pages: Math.max(1, Math.ceil((rows[0]?.count ?? 0) / LETTERS_A_PAGE)) }
  })

/** One whole letter and what became of it, as far as the row policies show it; null otherwise. */
export async function messageById(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: messages.id,
      bodyId: messages.bodyId,
      name: messages.name,
      email: messages.email,
      phone: messages.phone,
      subject: messages.subject,
      text: messages.text,
      locale: messages.locale,
      sentAt: messages.sentAt,
      body: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
      handledAt: messageHandlings.handledAt,
      note: messageHandlings.note,
      handledBy: { ar: members.nameAr, latin: members.nameLatin },
    })
    .from(messages)
    .innerJoin(bodies, eq(bodies.id, messages.bodyId))
    .leftJoin(messageHandlings, eq(messageHandlings.messageId, messages.id))
    .leftJoin(members, eq(members.id, messageHandlings.handledBy))
    .where(eq(messages.id, id))
  return row ?? null
}

export type Message = NonNullable<Awaited<ReturnType<typeof messageById>>>

/** Letters that nobody has taken care of yet. */
export const lettersWaiting: WaitingLine = {
  key: 'letters',
  path: () => '/desk/messages',
  concerns: (actor) => actor.holdsSomewhere('messages.read'),
  count: () => sql`select count(*) from messages m
    where not exists (select from message_handlings h where h.message_id = m.id)`,
}
