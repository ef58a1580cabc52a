import type { Actor } from '@/gate/actor'

/** Whoever writes a text says whether it campaigns. */
export const mayMark = (actor: Actor, bodyId: string) =>
  actor.holds('news.write', bodyId) || actor.holds('news.publish', bodyId)

/** Whoever would publish a text, or open a programme, may ask that it be let through the silence. */
export const mayAsk = (actor: Actor, bodyId: string, what: 'article' | 'programme') =>
  actor.holds(what === 'article' ? 'news.publish' : 'programme.adopt', bodyId)

/** Another person, who plans elections there, agrees. */
export const mayGrant = (actor: Actor, { bodyId, askedBy }: { bodyId: string; askedBy: string }) =>
  actor.holds('election.plan', bodyId) && askedBy !== actor.memberId
