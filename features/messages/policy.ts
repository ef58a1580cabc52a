import type { Actor } from '@/gate/actor'

type Addressed = { bodyId: string }

/** Letters are for those whom the body, or one above it, has put in charge of them. */
export const mayReadMessage = (actor: Actor, { bodyId }: Addressed) => actor.holds('messages.read', bodyId)

/** Whoever reads a letter may say that it is taken care of, or take that back. */
export const mayHandle = (actor: Actor, message: Addressed) => mayReadMessage(actor, message)

/** And may delete it, before its time is up. */
export const mayDelete = (actor: Actor, message: Addressed) => mayReadMessage(actor, message)
