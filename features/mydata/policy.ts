import type { Actor } from '@/gate/actor'

type Asked = { memberId: string; home: string }

/** Requests are read and answered by whoever manages the members of the branch that keeps the data today. */
export const mayAnswer = (actor: Actor, { home }: Asked) => actor.holds('members.manage', home)

/** Nobody answers themself. */
export const isOwnRequest = (actor: Actor, { memberId }: Asked) => memberId === actor.memberId

/** How long things are kept is decided for the whole organisation, by whoever manages its settings. */
export const mayChangeRetention = (actor: Actor, rootId: string) => actor.holds('settings.manage', rootId)
