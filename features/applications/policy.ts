import type { Stage } from '@/db/schema/applications'
import type { Actor } from '@/gate/actor'
import type { Move } from './application'

type Application = { bodyId: string; stage: Stage }

/** Applications are for those who manage the body's members, and for those who confirm them. */
export const maySeeApplications = (actor: Actor, bodyId: string) =>
  actor.holds('members.manage', bodyId) || actor.holds('members.confirm', bodyId)

/** The branch decides first; then whoever confirms members for the secretariat has the last word. */
export const mayDecide = (actor: Actor, { bodyId, stage }: Application) =>
  actor.holds(stage === 'secretariat' ? 'members.confirm' : 'members.manage', bodyId)

/** Nobody becomes a member without the secretariat's word. */
export const mayAdmit = (actor: Actor, { bodyId }: Application) => actor.holds('members.confirm', bodyId)

/** Who keeps the members of a body types in what was written on paper. */
export const mayEnter = (actor: Actor, bodyId: string) => actor.holds('members.manage', bodyId)

/** A code is handed over by whoever keeps the member's home; the register asks for more: no powers beyond one's own. */
export const mayHandCode = (actor: Actor) => actor.holdsSomewhere('members.manage')

/** Whether this person may take this step. */
export const mayTake = (actor: Actor, application: Application, move: Move) =>
  move === 'admit' ? mayAdmit(actor, application) : mayDecide(actor, application)
