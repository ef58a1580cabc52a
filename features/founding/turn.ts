import type { FoundingStep } from '@/db/schema/foundings'
import type { Actor } from '@/gate/actor'

type Where = { parentId: string; approvedIn: string }

/** Whom a step falls to: a message key of `founding.who`. */
export const whose = (step: FoundingStep): 'manage' | 'assign' | 'approve' => {
  if (step === 'approval') return 'approve'
  return step === 'bureau' ? 'assign' : 'manage'
}

/** Whether a step falls to this person. */
export function isOnes(actor: Actor, { parentId, approvedIn }: Where, step: FoundingStep): boolean {
  if (step === 'approval')
    return actor.holds('bodies.approve', parentId) || actor.holds('bodies.approve', approvedIn)
  return (
    actor.holds('bodies.manage', parentId) && (step !== 'bureau' || actor.holds('mandates.assign', parentId))
  )
}
