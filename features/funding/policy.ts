import type { Actor } from '@/gate/actor'

/** Money is recorded by whoever keeps the books of the body’s programmes. */
export const mayRecord = (actor: Actor, bodyId: string) => actor.holds('funding.record', bodyId)
