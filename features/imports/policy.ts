import type { Actor } from '@/gate/actor'

/** A list is in the hands of whoever manages the members of every branch that it names. */
export const mayHandle = (actor: Actor, list: { bodies: readonly string[] }) =>
  list.bodies.length > 0 && list.bodies.every((bodyId) => actor.holds('members.manage', bodyId))
