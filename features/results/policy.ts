import type { Actor } from '@/gate/actor'

/** Results are recorded, and differing minutes settled, by whoever holds that for the body. */
export const mayRecord = (actor: Actor, bodyId: string) => actor.holds('results.record', bodyId)
