import type { Actor } from '@/gate/actor'

type Asked = { bodyId: string }

/** Requests are read and answered by whoever manages the members of the branch that keeps the data. */
export const mayAnswer = (actor: Actor, { bodyId }: Asked) => actor.holds('members.manage', bodyId)

/** How long things are kept is decided for the whole organisation, by whoever manages its settings. */
export const mayChangeRetention = (actor: Actor, rootId: string) => actor.holds('settings.manage', rootId)
