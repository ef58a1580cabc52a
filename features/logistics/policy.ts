import type { Actor } from '@/gate/actor'

/** What the campaign has, and who has it, is set by whoever plans elections for the body. */
export const mayLend = (actor: Actor, bodyId: string) => actor.holds('election.plan', bodyId)
