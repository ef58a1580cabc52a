import type { Actor } from '@/gate/actor'

type About = { memberId: string }
type Asked = { bodyId: string }

/** What is held about someone is shown, changed and erased at their own word alone. */
export const isAboutMe = (actor: Actor, { memberId }: About) => actor.memberId === memberId

/** Requests are read and answered by whoever manages the members of the branch that keeps the data. */
export const mayAnswer = (actor: Actor, { bodyId }: Asked) => actor.holds('members.manage', bodyId)
