import type { SQL } from 'drizzle-orm'
import type { Actor } from '@/gate/actor'

/**
 * Something that may wait for a member. Each feature keeps its own in its `queries.ts` and joins `waiting.ts`; all
 * lines together are counted in one query.
 */
export type WaitingLine = {
  /** What waits: a counted message of `home.waiting`. */
  key: string
  /** Where it is seen to: a path without its language. */
  path: (actor: Actor) => string
  /** Whom it can concern; nothing is counted for others. */
  concerns: (actor: Actor) => boolean
  /** How many: a whole expression of SQL, under the actor's own row policies. */
  count: (actor: Actor) => SQL<number>
}
