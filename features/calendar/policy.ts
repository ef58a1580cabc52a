import type { Actor } from '@/gate/actor'

/** Whoever publishes for a body tells what is coming there. */
export const mayAnnounce = (actor: Actor, { bodyId }: { bodyId: string }) =>
  actor.holds('news.publish', bodyId)
