import type { Actor } from '@/gate/actor'

/** The statutes are the whole organisation's: whoever manages its settings edits them. */
export const mayEditStatutes = (actor: Actor, rootId: string) => actor.holds('settings.manage', rootId)
