import type { Actor } from '@/gate/actor'

type Point = {
  bodyId: string
  /** Whether the actor belongs to its body, or to one below it. */
  belongs: boolean
}

/** Whoever belongs to a programme’s body, or to one below it, or minds its programmes, says what became of its points. */
export const mayEnter = (actor: Actor, { bodyId, belongs }: Point) =>
  belongs ||
  actor.holds('programme.read', bodyId) ||
  actor.holds('programme.edit', bodyId) ||
  actor.holds('programme.adopt', bodyId) ||
  actor.holds('funding.record', bodyId)

/** What others entered is confirmed or returned by whoever edits the body’s programmes. */
export const mayRule = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)
