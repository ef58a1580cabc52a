import type { Actor } from '@/gate/actor'

/** Results are recorded, and differing minutes settled, by whoever holds that for the body. */
export const mayRecord = (actor: Actor, bodyId: string) => actor.holds('results.record', bodyId)

/** Whether the last station has closed: before, nobody can know how a place voted, nor may it be told. */
export const isOver = ({ silentUntil }: { silentUntil: Date }, now = new Date()) => silentUntil <= now
