import type { Actor } from '@/gate/actor'

type Person = {
  memberId: string
  /** Their home, where the actor manages its members and can do all that they can. */
  homes: readonly string[]
}

/** Whoever manages the members of someone's home takes their lost second factor away; nobody their own. */
export const mayReset = (actor: Actor, { memberId, homes }: Person) =>
  memberId !== actor.memberId && homes.some((home) => actor.holds('members.manage', home))
