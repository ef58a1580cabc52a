import type { Actor } from '@/gate/actor'

/** What the public contests of a programme is answered by whoever edits it. */
export const mayAnswer = (actor: Actor, { bodyId }: { bodyId: string }) =>
  actor.holds('programme.edit', bodyId)
