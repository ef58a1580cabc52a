import type { Stage } from '@/db/plans'
import type { Actor } from '@/gate/actor'
import { isDecision } from './stage'

/** A programme is written by whoever edits the programmes of its body. */
export const mayEdit = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)

/** Drafting goes back and forth in the editors’ hands; to adopt, begin, close or shelve takes a decision. */
export const mayMove = (actor: Actor, bodyId: string, stage: Stage) =>
  actor.holds(isDecision(stage) ? 'programme.adopt' : 'programme.edit', bodyId)

/** Whether the public reads it is the body’s decision, as its adoption is. */
export const mayOpen = (actor: Actor, bodyId: string) => actor.holds('programme.adopt', bodyId)
