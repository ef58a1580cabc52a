import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { electionIn } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import type { Packet } from '@/features/imports/packet'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { meaningsOf } from './headings'
import { type Ballot, type Planned, planOf } from './plan'
import { isOver, mayRecord } from './policy'

/**
 * An election with its ballots: their lists, the stations in which they are voted on, and what was recorded of them.
 * Refuses whoever records results of none of them.
 */
export async function electionWithBallots(tx: Tx, actor: Actor, electionId: string) {
  const { id, bodyId, silentUntil } = await electionIn(tx, electionId)
  const ballots = await tx.execute<Ballot>(sql`
    select c.id, c.body_id as "bodyId", c.code, c.name_ar as "nameAr", c.name_fr as "nameFr",
      (select coalesce(json_agg(json_build_object('id', l.id, 'nameAr', l.name_ar, 'nameFr', l.name_fr)), '[]')
        from ballot_lists l where l.constituency_id = c.id) as lists,
      (select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code)), '[]')
        from polling_stations s where s.constituency_id in (c.id, c.attached_to)) as stations,
      (select coalesce(json_object_agg(coalesce(n.station_id::text, ''), n.most), '{}') from
        (select station_id, max(number) as most from results r where r.constituency_id = c.id group by station_id) n)
        as recorded
    from constituencies c where c.election_id = ${id} order by c.id`)
  insist(
    ballots.some((ballot) => mayRecord(actor, ballot.bodyId)),
    'notYours',
  )
  insist(isOver({ silentUntil }), 'pollNotOver')
  return { id, bodyId, ballots: [...ballots] }
}

/**
 * Lays a list of results beside the ballots, as far as the actor records results there. Names that stand on no ballot
 * yet are lists to be added, by whoever plans the election.
 */
export function laidBeside(
  actor: Actor,
  { ballots }: Awaited<ReturnType<typeof electionWithBallots>>,
  { headings, rows }: Pick<Packet, 'headings' | 'rows'>,
): { plan: Planned[]; seen: string } {
  const mine = ballots.filter(({ bodyId }) => mayRecord(actor, bodyId))
  const plan = planOf(rows, meaningsOf(headings), mine).map((row): Planned => {
    if (row.fresh.length === 0 || !row.ballot || mayPlan(actor, row.ballot.bodyId)) return row
    const unknown = row.fresh.map(({ name }) => ({
      column: null,
      heading: name,
      fault: 'listUnknown' as const,
    }))
    return { ...row, state: 'bad', faults: [...row.faults, ...unknown] }
  })
  const seen = JSON.stringify(
    plan.map(({ ballot, stationId }) => [
      ballot?.id,
      ballot?.recorded[stationId ?? ''],
      ballot?.lists.length,
    ]),
  )
  return { plan, seen }
}
