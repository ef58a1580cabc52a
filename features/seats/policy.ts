import type { Actor } from '@/gate/actor'

/** Whoever reads or plans elections for a body makes scenarios for it. */
export const maySimulate = (actor: Actor, bodyId: string) =>
  actor.holds('election.read', bodyId) || actor.holds('election.plan', bodyId)

/** The simulator opens to whoever reads or plans elections anywhere: it reckons, and keeps nothing by itself. */
export const maySimulateSomewhere = (actor: Actor) => actor.holdsSomewhere('election.read', 'election.plan')

/** A scenario is its author’s to change, to share and to throw away, whoever else may open it. */
export const isAuthor = (actor: Actor, { memberId }: { memberId: string }) => actor.memberId === memberId
