import type { Actor } from '@/gate/actor'

/** The settings are the whole organisation's: they are managed at its root. */
export const mayManageSettings = (actor: Actor, rootId: string) => actor.holds('settings.manage', rootId)

/** How strictly a body watches over its texts is settled by whoever manages it. */
export const maySetFourEyes = (actor: Actor, bodyId: string) => actor.holds('settings.manage', bodyId)
