import type { Actor } from '@/gate/actor'

/** The list of a constituency is set by whoever plans elections for the body that prepares it. */
export const maySetList = (actor: Actor, bodyId: string) => actor.holds('election.plan', bodyId)

/** It is read by them and by the commission; a candidate knows their own place. */
export const mayReadList = (actor: Actor, bodyId: string) =>
  actor.holds('election.plan', bodyId) || actor.holds('candidacies.judge', bodyId)
