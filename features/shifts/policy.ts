import type { Actor } from '@/gate/actor'

/** Shifts are set by whoever plans elections for the body. */
export const maySetShifts = (actor: Actor, bodyId: string) => actor.holds('election.plan', bodyId)

/** A member puts themselves down, or takes their name off; others are put down by whoever plans. */
export const mayPutDown = (actor: Actor, memberId: string, bodyId: string) =>
  memberId === actor.memberId || maySetShifts(actor, bodyId)

/** Who is down for a shift is read by whoever reads or plans elections in the body. */
export const mayFollowShifts = (actor: Actor, bodyId: string) =>
  actor.holds('election.read', bodyId) || actor.holds('election.plan', bodyId)
