import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { electionIn } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import type { Packet } from '@/features/imports/packet'
import { communeList } from '@/features/programmes/queries'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { columnsOf } from './headings'
import { type Place, type Planned, planOf, type Standing } from './plan'

/**
 * An election with its constituencies on whose own ballot stations stand, and those stations. Refuses whoever plans for
 * none of them.
 */
export async function electionWithStations(tx: Tx, actor: Actor, electionId: string) {
  const { id, bodyId } = await electionIn(tx, electionId)
  const [found] = await tx.execute<{ places: Place[]; stations: Standing[] }>(sql`select
    (select coalesce(json_agg(json_build_object('id', c.id, 'bodyId', c.body_id, 'code', c.code,
      'communeCode', c.commune_code) order by c.id), '[]')
      from constituencies c where c.election_id = ${id} and c.attached_to is null) as places,
    (select coalesce(json_agg(json_build_object('id', s.id, 'constituencyId', s.constituency_id, 'code', s.code,
      'version', s.version, 'nameAr', s.name_ar, 'nameFr', s.name_fr, 'communeCode', s.commune_code, 'place', s.place,
      'centralOffice', s.central_office, 'registered', s.registered) order by s.id), '[]')
      from polling_stations s where s.election_id = ${id}) as stations`)
  insist(
    found?.places.some((place) => mayPlan(actor, place.bodyId)),
    'notYours',
  )
  return {
    id,
    bodyId,
    places: found?.places ?? [],
    stations: found?.stations ?? [],
    communes: await communeList(tx),
  }
}

/** Lays a list beside the stations of an election, as far as the actor plans it. Out: what each row does, and what of. */
export function laidBeside(
  actor: Actor,
  { places, ...around }: Awaited<ReturnType<typeof electionWithStations>>,
  { headings, rows }: Pick<Packet, 'headings' | 'rows'>,
): { plan: Planned[]; seen: string } {
  const mine = places.filter(({ bodyId }) => mayPlan(actor, bodyId))
  const plan = planOf(rows, columnsOf(headings), { ...around, places: mine })
  const seen = JSON.stringify(plan.map(({ constituency, of }) => [constituency?.id, of?.id, of?.version]))
  return { plan, seen }
}
