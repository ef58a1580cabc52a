import type { Actor } from '@/gate/actor'

type Founding = { parentId: string; approvedIn: string; startedBy: string; anotherMayApprove: boolean }

/** A body is founded by whoever has the one above it in charge. */
export const mayFound = (actor: Actor, parentId: string) => actor.holds('bodies.manage', parentId)

/** Its steps are taken by whoever could have begun it. */
export const mayTakeSteps = (actor: Actor, { parentId }: Founding) => mayFound(actor, parentId)

/** It is approved by the secretariat, or by whoever approves at the body above it. */
export const mayDecideFounding = (actor: Actor, { parentId, approvedIn }: Founding) =>
  actor.holds('bodies.approve', parentId) || actor.holds('bodies.approve', approvedIn)

/** Four eyes: whoever began a founding does not approve it, unless nobody else could. */
export const isOwnFounding = (actor: Actor, { startedBy, anotherMayApprove }: Founding) =>
  startedBy === actor.memberId && anotherMayApprove
