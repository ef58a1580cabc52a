import type { Actor } from '@/gate/actor'

/** Whoever reads members somewhere finds the register, with their own in it. */
export const mayOpenRegister = (actor: Actor) => actor.holdsSomewhere('members.read')

/** Another's phone and address are shown to whoever reads the members of their home branch. */
export const mayReveal = (actor: Actor, home: string) => actor.holds('members.read', home)
