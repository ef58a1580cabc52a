import type { Actor } from '@/gate/actor'

type Owned = { bodyId: string }

/** Whoever writes for a body may begin a text of it. */
export const mayStart = (actor: Actor, { bodyId }: Owned) => actor.holds('news.write', bodyId)

/** Those who publish for a body may also put words right. */
export const mayWrite = (actor: Actor, { bodyId }: Owned) =>
  actor.holds('news.write', bodyId) || actor.holds('news.publish', bodyId)

/** Putting before the public, and taking back. */
export const mayPublish = (actor: Actor, { bodyId }: Owned) => actor.holds('news.publish', bodyId)

/** Where a body asks for four eyes, no one puts their own text before the public. */
export const seenByOthers = (
  actor: Actor,
  { fourEyes }: { fourEyes: boolean },
  { savedBy }: { savedBy: string },
) => !(fourEyes && savedBy === actor.memberId)

/** The home page is the whole organisation's: who publishes for its root chooses the story that opens it. */
export const mayChooseLead = (actor: Actor, rootId: string) => actor.holds('news.publish', rootId)

/** The ledger's lines about a text. */
export const maySeeHistory = (actor: Actor, { bodyId }: Owned) => actor.holds('ledger.read', bodyId)
