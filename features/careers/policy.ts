import type { Actor } from '@/gate/actor'

type Entry = { bodyId: string; memberId: string | null }

/** Whoever keeps the register of offices writes down what came before the portal. */
export const mayAddEntry = (actor: Actor, { bodyId }: Pick<Entry, 'bodyId'>) =>
  actor.holds('elected.record', bodyId)

/** What is said of someone can be taken out by them, and by whoever keeps it. */
export const mayRemoveEntry = (actor: Actor, entry: Entry) =>
  entry.memberId === actor.memberId || mayAddEntry(actor, entry)
