import { mayPlan } from '@/features/elections/policy'
import type { Actor } from '@/gate/actor'

type Owned = { bodyId: string; ownerId: string }

/** Whoever it falls to begins and ends it, and so may whoever plans for its body. */
export const mayMove = (actor: Actor, { bodyId, ownerId }: Owned) =>
  ownerId === actor.memberId || mayPlan(actor, bodyId)
