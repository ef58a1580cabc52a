import { and, eq, inArray, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Rank } from '@/db/coverage'
import { agentAnswers, agents } from '@/db/schema/coverage'
import { pollingStations } from '@/db/schema/territory'
import { insist } from '@/gate/refusals'

/** A polling station as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function stationIn(tx: Tx, stationId: string) {
  const [station] = await tx.select().from(pollingStations).where(eq(pollingStations.id, stationId))
  insist(station, 'notFound')
  return station
}

/** Somebody who was asked to a station. Refuses `notFound` where the actor may not know of it. */
export async function agentIn(tx: Tx, agentId: string) {
  const [agent] = await tx.select().from(agents).where(eq(agents.id, agentId))
  insist(agent, 'notFound')
  return agent
}

type Wanted = { electionId: string; stationId: string; rank: Rank; memberId?: string }

/** Frees what those who said no still hold: this place, and wherever else this member was asked to. */
export async function freeDeclined(tx: Tx, { electionId, stationId, rank, memberId }: Wanted): Promise<void> {
  const declined = tx
    .select({ id: agentAnswers.agentId })
    .from(agentAnswers)
    .where(sql`not ${agentAnswers.comes}`)
  const place = and(eq(agents.stationId, stationId), eq(agents.rank, rank), ne(agents.rank, 'reserve'))
  const theirs = memberId ? and(eq(agents.electionId, electionId), eq(agents.memberId, memberId)) : undefined
  await tx.delete(agents).where(and(inArray(agents.id, declined), or(place, theirs)))
}
