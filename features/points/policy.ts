import type { Actor } from '@/gate/actor'

/** What a point says, and what it is measured by, is written by whoever edits the programmes of its body. */
export const mayWord = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)
