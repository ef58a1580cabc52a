import type { Actor } from '@/gate/actor'

/** Campaign money is read entry by entry, and recorded, by whoever keeps the account of the body. */
export const mayKeep = (actor: Actor, bodyId: string) => actor.holds('campaign.account', bodyId)

/** Its sums, without any name, are open to whoever plans or reads the body's elections too. */
export const mayFollow = (actor: Actor, bodyId: string) =>
  mayKeep(actor, bodyId) || actor.holds('election.plan', bodyId) || actor.holds('election.read', bodyId)

/** Whether there can be an account anywhere that is theirs to follow. */
export const followsSomewhere = (actor: Actor) =>
  actor.holdsSomewhere('campaign.account', 'election.plan', 'election.read')
