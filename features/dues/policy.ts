import type { Actor } from '@/gate/actor'

/** What dues are is the organisation's to say, for all its branches at once. */
export const maySetDues = (actor: Actor, rootId: string) => actor.holds('dues.set', rootId)

/** Payments and standings are recorded by whoever keeps the books of the member's home, or of a body above it. */
export const mayRecord = (actor: Actor, bodyId: string) => actor.holds('dues.record', bodyId)

/** The accounts of a branch are open to whoever keeps its books and to whoever manages its members. */
export const maySeeAccounts = (actor: Actor, bodyId: string) =>
  mayRecord(actor, bodyId) || actor.holds('members.manage', bodyId)
