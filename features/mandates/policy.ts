import type { Capability } from '@/db/capabilities'
import type { Actor } from '@/gate/actor'

type Office = { capabilities: readonly string[] }
type Held = { memberId: string; bodyId: string; office: Office }

/** Who leads a body sees its mandates, and so does whoever gives them. */
export const maySeeMandates = (actor: Actor, bodyId: string) =>
  actor.holds('members.read', bodyId) || actor.holds('mandates.assign', bodyId)

/** Nobody gives what they do not hold themselves. */
export const mayGive = (actor: Actor, bodyId: string, office: Office) =>
  actor.holds('mandates.assign', bodyId) &&
  office.capabilities.every((capability) => actor.holds(capability as Capability, bodyId))

/** One lays one's own office down, takes back what one passed on, or ends what one could give. */
export const mayEnd = (actor: Actor, mandate: Held, passedOnByMe: boolean) =>
  mandate.memberId === actor.memberId || passedOnByMe || mayGive(actor, mandate.bodyId, mandate.office)

/** What one holds oneself can be passed on for a time; plain membership carries nothing to pass on. */
export const mayPassOn = (actor: Actor, mandate: Held) =>
  mandate.memberId === actor.memberId && mandate.office.capabilities.length > 0
