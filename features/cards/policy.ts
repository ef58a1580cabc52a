import type { Actor } from '@/gate/actor'

/** What a body says of itself is written by whoever manages it. */
export const mayEditCard = (actor: Actor, bodyId: string) => actor.holds('bodies.manage', bodyId)

type Mandate = { memberId: string; officeKey: string; heldByMe: boolean; ofStatutes: boolean }

/** Nobody but the holder puts their name before the public, and only for an office that leads: membership never. */
export const mayShowName = (actor: Actor, { memberId, officeKey, heldByMe, ofStatutes }: Mandate) =>
  memberId === actor.memberId && heldByMe && ofStatutes && officeKey !== 'member'
