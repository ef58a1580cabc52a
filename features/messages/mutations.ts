import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { as, atTheDoor } from '@/db/client'
import { messageHandlings, messages } from '@/db/schema/portal'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import type { HandlingInput, LetterInput, MessageInput } from './input'
import { mayDelete, mayHandle, mayReadMessage } from './policy'
import { messageById } from './queries'

/** Takes a visitor's letter to a body in. What a machine filled in is dropped, and it gets the same thanks. */
export async function sendLetter({ website, ...letter }: LetterInput & { bodyId: string; locale: Locale }) {
  if (website) return
  // No RETURNING: whoever writes at the door reads nothing there, not even their own.
  await atTheDoor((tx) => tx.insert(messages).values({ id: randomUUID(), ...letter }))
}

/** Opens a letter: a stranger's address and words are shown, so it is written down who saw them. */
export const openMessage = (actor: Actor, { messageId }: MessageInput) =>
  as(actor, async (tx) => {
    const message = await messageById(tx, messageId)
    insist(message, 'notFound')
    insist(mayReadMessage(actor, message), 'notYours')
    await record(tx, actor, 'message.opened', { subject: messageId, bodyId: message.bodyId })
    return message
  })

/** Says that a letter was taken care of, and how. Said twice, the first stands. */
export const handleMessage = (actor: Actor, { messageId, note }: HandlingInput) =>
  as(actor, async (tx) => {
    const message = await messageById(tx, messageId)
    insist(message, 'notFound')
    insist(mayHandle(actor, message), 'notYours')
    const { bodyId } = message
    const done = await tx
      .insert(messageHandlings)
      .values({ messageId, bodyId, handledBy: actor.memberId, note })
      .onConflictDoNothing()
      .returning({ messageId: messageHandlings.messageId })
    if (done.length > 0) await record(tx, actor, 'message.handled', { subject: messageId, bodyId })
    return { messageId }
  })

/** Puts a letter back among those that wait. */
export const reopenMessage = (actor: Actor, { messageId }: MessageInput) =>
  as(actor, async (tx) => {
    const message = await messageById(tx, messageId)
    insist(message, 'notFound')
    insist(mayHandle(actor, message), 'notYours')
    await tx.delete(messageHandlings).where(eq(messageHandlings.messageId, messageId))
    await record(tx, actor, 'message.reopened', { subject: messageId, bodyId: message.bodyId })
    return { messageId }
  })

/** Deletes a letter for good; the ledger keeps that it was there, not what it said. */
export const deleteMessage = (actor: Actor, { messageId }: MessageInput) =>
  as(actor, async (tx) => {
    const message = await messageById(tx, messageId)
    insist(message, 'notFound')
    insist(mayDelete(actor, message), 'notYours')
    await tx.delete(messages).where(eq(messages.id, messageId))
    await record(tx, actor, 'message.deleted', { subject: messageId, bodyId: message.bodyId })
    return { messageId }
  })
