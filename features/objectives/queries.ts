import { sql } from 'drizzle-orm'
import type { Measure } from '@/db/campaign'
import { as } from '@/db/client'
import { type Linked, linkedProgrammes, type PointRef, pointsAmong } from '@/features/anticipation/queries'
import { bodiesNamed, type Election, electionWith, planned } from '@/features/elections/queries'
import { type Commune, communeList, type Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import type { Facts } from './objective'

/** What a body aims at, or aimed at, in a commune. */
export type Objective = {
  id: string
  bodyId: string
  body: Names
  communeCode: string | null
  commune: { ar: string; latin: string } | null
  measure: Measure
  number: number
  target: number | null
  dueOn: string
  reason: string
  points: PointRef[]
  setAt: string
}

type NamedBody = { id: string; name: Names }
type Found = { objectives: Objective[]; facts: Facts; planners: NamedBody[]; programmes: Linked[] }

const objectives = sql`(select coalesce(json_agg(json_build_object('id', x.id, 'bodyId', x.body_id,
    'body', ${wordsOf('b', 'name')}, 'communeCode', x.commune_code,
    'commune', case when c.code is not null then json_build_object('ar', c.name_ar, 'latin', c.name_fr) end,
    'measure', x.measure, 'number', x.number, 'target', x.target, 'dueOn', (e.polling_day + x.day)::text,
    'reason', x.reason, 'points', ${pointsAmong(sql`x.points`)}, 'setAt', x.set_at)
    order by c.name_ar nulls first, b.parent_id nulls first, x.measure, x.number desc), '[]')
  from campaign_objectives x join bodies b on b.id = x.body_id left join communes c on c.code = x.commune_code
  where x.election_id = e.id)`

// The last word on each constituency, unless it was annulled; what our lists had there. Whoever votes for seats kept for
// women voted for the others too: those votes are not counted twice.
const results = sql`(select coalesce(json_agg(json_build_object('electionId', r.id, 'title', r.title,
    'pollingDay', r.polling_day, 'communeCode', r.commune_code, 'votes', r.votes, 'seats', r.seats)
    order by r.polling_day desc), '[]')
  from (select h.id, h.polling_day, ${wordsOf('h', 'title')}::jsonb as title, k.commune_code,
      coalesce(sum(v.votes) filter (where k.part = 'general'), 0)::int as votes, case when count(*) = count(v.seats) then sum(v.seats)::int end as seats
    from elections h join constituencies k on k.election_id = h.id
      join lateral (select y.id, y.standing from results y where y.constituency_id = k.id and y.station_id is null
        order by y.number desc limit 1) y on y.standing <> 'annulled'
      join result_votes v on v.result_id = y.id join ballot_lists z on z.id = v.list_id and z.is_ours
    where h.kind = e.kind and h.polling_day <= e.polling_day group by h.id, k.commune_code) r)`

const memberCounts = sql`(select coalesce(json_agg(json_build_object('communeCode', m.commune_code, 'members', m.members)), '[]')
  from (select k.commune_code, sum(access.electorate(k.body_id))::int as members from body_communes k
    join bodies b on b.id = k.body_id where b.dissolved_on is null group by k.commune_code) m)`

const outingCounts = sql`(select coalesce(json_agg(json_build_object('communeCode', o.commune_code,
    'outings', o.outings, 'doors', o.doors, 'conversations', o.conversations, 'leaflets', o.leaflets,
    'meetings', o.meetings, 'participants', o.participants,
    'countedFor', (select coalesce(json_agg(distinct x.body_id), '[]') from campaign_objectives x
      where x.election_id = e.id and programme.is_within(o.body_id, x.body_id)))), '[]')
  from (select o.commune_code, o.body_id, count(*)::int as outings, sum(o.doors)::int as doors,
      sum(o.conversations)::int as conversations, sum(o.leaflets)::int as leaflets,
      sum(o.meetings)::int as meetings, sum(o.participants)::int as participants
    from campaign_outings o where o.election_id = e.id group by o.commune_code, o.body_id) o)`

/**
 * What the bodies aim at in an election, with all that was aimed at before, what is known beside it, and with what
 * planners set an objective. Null where the actor may not know of the election.
 */
export const objectivesRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Found>(
      tx,
      electionId,
      sql`${objectives} as objectives, ${linkedProgrammes} as programmes,
        json_build_object('results', ${results}, 'members', ${memberCounts}, 'outings', ${outingCounts}) as facts,
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners`,
    )
    if (!found) return null
    const { objectives: all, facts, planners, programmes, ...rest } = found
    const election = rest as Election
    const communes = planners.length > 0 ? within(election, await communeList(tx)) : []
    return { election, objectives: all, facts, planners, programmes, communes }
  })

const within = ({ communes }: Election, all: readonly Commune[]): Commune[] =>
  all.filter(({ code }) => communes.length === 0 || communes.includes(code))
