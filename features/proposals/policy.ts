import type { Actor } from '@/gate/actor'

/** Where a member stands: the bodies they sit in, with their home, and those with all that stand above them. */
export type Belonging = { own: readonly string[]; seats: readonly string[] }

/** Whoever belongs to a body, or to one below it, proposes for its programme; so do those who oversee it. */
export const mayPropose = (actor: Actor, bodyId: string, { own }: Belonging) =>
  own.includes(bodyId) || actor.holds('programme.read', bodyId)

const MINDING = ['programme.read', 'programme.edit', 'programme.adopt', 'funding.record'] as const

/** Supporting, saying, asking: for whoever reads the proposals of a programme. */
export const mayTakePart = (actor: Actor, bodyId: string, { own }: Belonging) =>
  own.includes(bodyId) || MINDING.some((capability) => actor.holds(capability, bodyId))

/** One’s own proposal comes from a body of one’s own. */
export const comesFrom = (fromId: string, { seats }: Belonging) => seats.includes(fromId)

/** What a meeting said is entered by whoever edits the programmes of the body that met. */
export const mayBringFrom = (actor: Actor, fromId: string) => actor.holds('programme.edit', fromId)

/** A proposal is answered by whoever drafts the programme that it was sent to. */
export const mayAnswer = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)

/** What somebody said is theirs to take back, and nobody else’s. */
export const mayTakeBack = (actor: Actor, said: { memberId: string }) => said.memberId === actor.memberId
