import type { Actor } from '@/gate/actor'

/** What becomes of a body is decided above it, by whoever has that one in charge. */
export const mayDecideOn = (actor: Actor, { parentId }: { parentId: string | null }) =>
  parentId !== null && actor.holds('bodies.manage', parentId)

/** Nobody hands members or bodies to one that they do not have in charge. */
export const mayHandOver = (actor: Actor, otherId: string | null) =>
  otherId === null || actor.holds('bodies.manage', otherId)
