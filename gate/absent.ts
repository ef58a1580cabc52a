import { sql } from 'drizzle-orm'
import type { Capability } from '@/db/capabilities'
import { as } from '@/db/client'
import { Actor } from './actor'

/**
 * The actor for what someone planned and is not here to do: their rights are those of this moment,
 * none once their mandates ended or they are suspended.
 */
export async function absentActor(memberId: string): Promise<Actor> {
  // They showed who they were when they planned it.
  const assurance = 2
  const rows = await as({ memberId, assurance }, (tx) =>
    tx.execute<{ capability: Capability; body_id: string }>(
      sql`select capability, body_id from access.grants()`,
    ),
  )
  const grants: Partial<Record<Capability, string[]>> = {}
  for (const { capability, body_id } of rows) grants[capability] = [...(grants[capability] ?? []), body_id]
  return new Actor(memberId, '', { ar: '', latin: '' }, grants, '', assurance)
}
