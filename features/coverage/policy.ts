import type { Actor } from '@/gate/actor'

/** Who stands where, when they are trained and what they said is set by whoever plans elections for the station’s body. */
export const mayCover = (actor: Actor, bodyId: string) => actor.holds('election.plan', bodyId)

/** Whether somebody comes is theirs to say; or it is noted by whoever asked them. */
export const mayAnswer = (actor: Actor, { memberId, bodyId }: { memberId: string | null; bodyId: string }) =>
  memberId === actor.memberId || mayCover(actor, bodyId)

/** Who is asked for what is read by whoever reads or plans elections, within their reach. */
export const mayFollow = (actor: Actor) => actor.holdsSomewhere('election.read', 'election.plan')
