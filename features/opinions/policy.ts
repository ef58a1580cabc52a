import type { Actor } from '@/gate/actor'

/** Bodies are asked, and their votes closed, by whoever edits the programme. */
export const mayAsk = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)

/** A show of hands is entered by whoever edits programmes in the body that raised them. */
export const mayCount = (actor: Actor, askedId: string) => actor.holds('programme.edit', askedId)
