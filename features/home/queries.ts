import { sql } from 'drizzle-orm'
import { as } from '@/db/client'
import type { Actor } from '@/gate/actor'
import type { WaitingLine } from './line'

/** A line of which there is something, and how much. */
export type Waiting = { key: string; path: string; count: number }

/** What waits for the actor: of these lines, those that count something. One query, however many lines there are. */
export async function waitingFor(actor: Actor, lines: readonly WaitingLine[]): Promise<Waiting[]> {
  const own = lines.filter((line) => line.concerns(actor))
  if (own.length === 0) return []
  const counts = await as(actor, async (tx) => {
    const columns = own.map((line, n) => sql`(${line.count(actor)})::int as ${sql.identifier(`line${n}`)}`)
    const [row] = await tx.execute<Record<string, number>>(sql`select ${sql.join(columns, sql`, `)}`)
    return row ?? {}
  })
  return own
    .map((line, n) => ({ key: line.key, path: line.path(actor), count: counts[`line${n}`] ?? 0 }))
    .filter(({ count }) => count > 0)
}
