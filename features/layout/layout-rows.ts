import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { elections } from '@/db/schema/elections'
import { pollingStations } from '@/db/schema/territory'
import { mayPlan } from '@/features/elections/policy'
import type { Actor } from '@/gate/actor'
import type { Inhabited } from './layout'

type Election = Pick<typeof elections.$inferSelect, 'id' | 'bodyId' | 'communes'>

/** A commune to lay out, and whether constituencies of it are entered already. */
export type LaidFor = Inhabited & { isEntered: boolean }

type Covering = { id: string; communes: string[]; isOwn: boolean }

/**
 * Who prepares what lies in a commune: the branch that covers it, where the actor plans elections for it; else the
 * election’s own body. Out: a function from a commune’s code, null for what is wider, to a body; null where none is.
 */
export async function bodiesFor(tx: Tx, actor: Actor, { id, bodyId }: Election) {
  const planned = actor.reach('election.plan')
  const those = await tx.execute<Covering>(sql`
    select b.id, b.id = ${bodyId} as "isOwn",
      (select coalesce(json_agg(k.commune_code), '[]') from body_communes k where k.body_id = b.id) as communes
    from bodies b where b.id = any(${`{${planned.join(',')}}`}::uuid[]) and b.kind in ('branch', 'province')
      and b.dissolved_on is null and election.is_within(${id}, b.id) order by b.id`)
  const own = mayPlan(actor, bodyId) ? bodyId : null
  const covering = new Map(
    those.filter(({ isOwn }) => !isOwn).flatMap((one) => one.communes.map((code) => [code, one.id])),
  )
  return ({ code }: { code: string | null }): string | null =>
    (code === null ? undefined : covering.get(code)) ?? own
}

/** The communes in which an election is held, or one of them. */
export const communesToLay = async (
  tx: Tx,
  { id, communes }: Election,
  only: string | null,
): Promise<LaidFor[]> => [
  ...(await tx.execute<LaidFor>(sql`
    select m.code, m.name_ar as ar, m.name_fr as latin, m.population2024 as inhabitants,
      exists (select from constituencies c where c.election_id = ${id} and c.commune_code = m.code) as "isEntered"
    from communes m where (${only}::text is null or m.code = ${only})
      and (${communes.length} = 0 or m.code = any(${`{${communes.join(',')}}`}::text[])) order by m.code`)),
]

type Weighed = {
  id: string
  bodyId: string
  code: string
  nameAr: string
  nameFr: string
  registered: number | null
}

/** The single constituencies of a commune with how many are registered; null where a station’s figure is missing. */
export const weighed = async (tx: Tx, electionId: string, communeCode: string): Promise<Weighed[]> => [
  ...(await tx.execute<Weighed>(sql`
    select c.id, c.body_id as "bodyId", c.code, c.name_ar as "nameAr", c.name_fr as "nameFr",
      (select case when count(*) > 0 and count(*) = count(s.registered) then sum(s.registered)::int end
        from polling_stations s where s.constituency_id = c.id) as registered
    from constituencies c where c.election_id = ${electionId} and c.commune_code = ${communeCode}
      and c.ballot = 'individual' and c.part = 'general' order by c.id`)),
]

/** The stations of these constituencies. */
export const stationsOf = (tx: Tx, constituencyIds: string[]) =>
  tx.select().from(pollingStations).where(inArray(pollingStations.constituencyId, constituencyIds))
