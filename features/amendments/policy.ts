import type { Actor } from '@/gate/actor'

/** What a meeting of a body said is brought by whoever edits that body’s programmes. */
export const mayBringFrom = (actor: Actor, fromId: string) => actor.holds('programme.edit', fromId)

/** Amendments are answered by whoever edits the programme’s text. */
export const mayAnswer = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)
