import type { Actor } from '@/gate/actor'

/** Whoever manages the members of a body decides over their standing. */
export const mayManageMembersOf = (actor: Actor, bodyId: string) => actor.holds('members.manage', bodyId)

/** What was decided in a body is undone by whoever manages members in that body or above it. */
export const mayUndo = (actor: Actor, decidedFrom: readonly string[]) =>
  decidedFrom.every((bodyId) => actor.holds('members.manage', bodyId))

type Transfer = { memberId: string; fromBody: string; toBody: string; releasedAt: Date | null }

/** The branch whose consent comes next gives it; nobody consents to their own transfer. */
export const mayAgree = (actor: Actor, { memberId, fromBody, toBody, releasedAt }: Transfer) =>
  memberId !== actor.memberId && actor.holds('members.manage', releasedAt ? toBody : fromBody)

/** Either branch declines once it is asked; the member calls it off. */
export const mayDecline = (actor: Actor, { memberId, fromBody, toBody, releasedAt }: Transfer) =>
  memberId === actor.memberId ||
  actor.holds('members.manage', fromBody) ||
  (releasedAt !== null && actor.holds('members.manage', toBody))
