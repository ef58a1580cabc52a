import type { Actor } from '@/gate/actor'

/** An election, its day and its milestones are set by whoever plans elections for the body. */
export const mayPlan = (actor: Actor, bodyId: string) => actor.holds('election.plan', bodyId)
