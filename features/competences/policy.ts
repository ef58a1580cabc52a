import type { Actor } from '@/gate/actor'

/** What a body needs is said, and its matches are read, by whoever manages its members. */
export const mayStateNeed = (actor: Actor, bodyId: string) => actor.holds('members.manage', bodyId)

/** Offers come to the organisation; whoever manages all its members passes them on. */
export const mayPassOn = (actor: Actor, rootId: string) => actor.holds('members.manage', rootId)

/** An offer is answered by whoever manages the members of the body that it came to or was passed on to. */
export const mayAnswer = (actor: Actor, bodyIds: readonly string[]) =>
  bodyIds.some((bodyId) => actor.holds('members.manage', bodyId))
