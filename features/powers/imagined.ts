import type { Capability } from '@/db/capabilities'
import { Actor } from '@/gate/actor'

type Body = { id: string; parentId: string | null }

/** A body and all below it. */
export function reachOf(bodyId: string, bodies: readonly Body[]): string[] {
  const below = bodies.filter(({ parentId }) => parentId === bodyId)
  return [bodyId, ...below.flatMap(({ id }) => reachOf(id, bodies))]
}

/**
 * Someone who would hold an office in a body and nothing else: to see which rooms they would find. Nobody of the
 * database: no query answers them.
 */
export function imagined(capabilities: readonly string[], bodyId: string, bodies: readonly Body[]): Actor {
  const reach = reachOf(bodyId, bodies)
  const grants = Object.fromEntries(capabilities.map((capability) => [capability, reach]))
  return new Actor('', '', { ar: '', latin: '' }, grants as Partial<Record<Capability, string[]>>)
}
