import { mayPlan } from '@/features/elections/policy'
import type { Actor } from '@/gate/actor'

type Led = { bodyId: string; ledBy: string }

/** An outing is counted, and put right, by whoever led it, or by whoever plans for its body. */
export const mayCount = (actor: Actor, { bodyId, ledBy }: Led) =>
  ledBy === actor.memberId || mayPlan(actor, bodyId)
