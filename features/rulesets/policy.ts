import type { Actor } from '@/gate/actor'

/** The law is entered by whoever manages the organisation's settings. */
export const mayEnterLaw = (actor: Actor, rootId: string) => actor.holds('settings.manage', rootId)
