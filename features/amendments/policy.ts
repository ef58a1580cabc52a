import type { AmendmentAnswer, Stage } from '@/db/plans'
import { isDrafted } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'

/** What a meeting of a body said is brought by whoever edits that body’s programmes. */
export const mayBringFrom = (actor: Actor, fromId: string) => actor.holds('programme.edit', fromId)

/** Amendments are answered by whoever edits the programme’s text. */
export const mayAnswer = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)

/** What the actor may say to an amendment: where its words have gone it is adapted, and after the adoption only declined. */
export function outcomesFor(
  actor: Actor,
  { bodyId, stage }: { bodyId: string; stage: Stage },
): { fitting: readonly AmendmentAnswer[]; other: readonly AmendmentAnswer[] } {
  if (!mayAnswer(actor, bodyId)) return { fitting: [], other: [] }
  if (!isDrafted(stage)) return { fitting: ['declined'], other: ['declined'] }
  return { fitting: ['accepted', 'adapted', 'declined'], other: ['adapted', 'declined'] }
}
