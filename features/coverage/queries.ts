import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { Rank } from '@/db/coverage'
import { electionWith } from '@/features/elections/queries'
import type { WaitingLine } from '@/features/home/line'
import { type OwnLoan, ownLoans } from '@/features/logistics/queries'
import { peopleNamed } from '@/features/mandates/queries'
import { saidOf } from '@/features/programmes/words'
import { type ShiftRow, shiftsOf, withHours } from '@/features/shifts/queries'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { unseal } from '@/gate/seal'

type Said = { ar: string; fr: string }

/** Somebody who was asked to a station. */
export type Agent = {
  id: string
  rank: Rank
  /** Null for somebody from outside. */
  memberId: string | null
  /** Null where it was erased. */
  name: { ar: string; latin: string } | null
  askedAt: string
  comes: boolean | null
  saidAt: string | null
  /** Said by themselves, not noted for them. */
  ownWord: boolean
  trainedOn: string | null
}

export type Station = {
  id: string
  bodyId: string
  code: string
  name: Said
  place: string
  centralOffice: string
  constituency: { id: string; name: Said }
  commune: { code: string; name: Said } | null
  agents: Agent[]
}

type Row = Omit<Station, 'agents'> & { agents: (Agent & { sealed: string | null })[] }

/** Stations of an election are counted in hundreds; the list ends here. */
const MOST = 5_000

// Of bodies whose agents the actor reads: of others they would see stations without anybody in them.
const followed = (actor: Actor): SQL => {
  const ids = [...new Set([...actor.reach('election.read'), ...actor.reach('election.plan')])]
  return sql`s.body_id = any(${`{${ids.join(',')}}`}::uuid[])`
}

/** Stations of the election `e` with everybody who was asked to them, as one value of a query. */
const stationsOf = (where: SQL): SQL => sql`
  (select coalesce(json_agg(x), '[]') from (
    select s.id, s.body_id as "bodyId", s.code, ${saidOf('s', 'name')} as name, s.place,
      s.central_office as "centralOffice", json_build_object('id', c.id, 'name', ${saidOf('c', 'name')}) as constituency,
      case when m.code is not null then json_build_object('code', m.code, 'name', ${saidOf('m', 'name')}) end as commune,
      coalesce(json_agg(json_build_object('id', a.id, 'rank', a.rank, 'memberId', a.member_id,
        'name', case when n.member_id is not null then json_build_object('ar', n.name_ar, 'latin', n.name_latin) end,
        'sealed', encode(o.name_sealed, 'base64'), 'askedAt', a.asked_at, 'comes', w.comes, 'saidAt', w.said_at,
        'ownWord', coalesce(w.said_by = a.member_id, false), 'trainedOn', t.trained_on)
        order by a.rank, a.asked_at, a.id) filter (where a.id is not null), '[]') as agents
    from polling_stations s join constituencies c on c.id = s.constituency_id
      left join communes m on m.code = c.commune_code
      left join agents a on a.station_id = s.id
      left join agent_answers w on w.agent_id = a.id
      left join agent_trainings t on t.agent_id = a.id
      left join agent_outsiders o on o.agent_id = a.id
      left join register.named_for(e.id) n on n.member_id = a.member_id
    where s.election_id = e.id and ${where}
    group by s.id, c.id, m.code
    order by m.name_ar nulls last, length(c.code), c.code, length(s.code), s.code, s.id limit ${MOST}) x)`

const opened = ({ agents, ...station }: Row): Station => ({
  ...station,
  agents: agents.map(({ sealed, ...agent }) => ({ ...agent, name: agent.name ?? outsiderIn(sealed) })),
})

function outsiderIn(sealed: string | null): Agent['name'] {
  if (sealed === null) return null
  const name = unseal(Buffer.from(sealed, 'base64'), 'name')
  return { ar: name, latin: name }
}

/** An election and its stations within the actor’s reach, by commune; null where they may not know of it. */
export const coverageRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const value = sql`${stationsOf(followed(actor))} as stations`
    const election = await electionWith<{ stations: Row[] }>(tx, electionId, value)
    return election ? { election, stations: election.stations.map(opened) } : null
  })

/** One station with everybody who was asked to it, and people of that name; null where the actor may not know of it. */
export const stationRoom = (actor: Actor, electionId: string, stationId: string, who: string) =>
  as(actor.reader, async (tx) => {
    const value = sql`${stationsOf(sql`${followed(actor)} and s.id = ${stationId}`)} as stations`
    const election = await electionWith<{ stations: Row[] }>(tx, electionId, value)
    const [row] = election?.stations ?? []
    if (!election || !row) return null
    return { election, station: opened(row), found: who ? await foundFor(tx, electionId, who) : null }
  })

/** A member whom the actor may ask, and the station that they stand in already. */
export type Found = { id: string; ar: string; latin: string; number: number; elsewhere: Said | null }

async function foundFor(tx: Tx, electionId: string, who: string): Promise<Found[]> {
  const people = await peopleNamed(tx, who)
  const ids = sql`${`{${people.map(({ id }) => id).join(',')}}`}::uuid[]`
  const placed = await tx.execute<{ id: string; name: Said }>(sql`
    select a.member_id as id, ${saidOf('s', 'name')} as name from agents a join polling_stations s on s.id = a.station_id
    where a.election_id = ${electionId} and a.member_id = any(${ids}) and a.rank <> 'reserve'
      and not exists (select from agent_answers w where w.agent_id = a.id and not w.comes)`)
  const byMember = new Map(placed.map(({ id, name }) => [id, name]))
  return people.map((person) => ({ ...person, elsewhere: byMember.get(person.id) ?? null }))
}

type Where = { stationId: string | null; commune: string; bodies: readonly string[] }

/** Agents of a station, or of a commune’s stations, in these bodies. Whoever said no is left out. */
export async function agentsReached(tx: Tx, electionId: string, { stationId, commune, bodies }: Where) {
  const rows = await tx.execute<{ id: string; bodyId: string; memberId: string | null }>(sql`
    select a.id, a.body_id as "bodyId", a.member_id as "memberId" from agents a
      join polling_stations s on s.id = a.station_id join constituencies c on c.id = s.constituency_id
    where a.election_id = ${electionId} and (${stationId}::uuid is null or s.id = ${stationId})
      and (${commune} = '' or c.commune_code = ${commune})
      and a.body_id = any(${`{${bodies.join(',')}}`}::uuid[])
      and not exists (select from agent_answers w where w.agent_id = a.id and not w.comes)`)
  return [...rows]
}

/** A station that a member was asked to. */
export type OwnStation = {
  id: string
  rank: Rank
  code: string
  name: Said
  place: string
  centralOffice: string
  constituency: Said
  commune: Said | null
  comes: boolean | null
  trainedOn: string | null
}

const stationsAskedTo = sql`
  (select coalesce(json_agg(x), '[]') from (
    select a.id, a.rank, s.code, ${saidOf('s', 'name')} as name, s.place, s.central_office as "centralOffice",
      ${saidOf('s', 'constituency')} as constituency,
      case when m.code is not null then ${saidOf('m', 'name')} end as commune, w.comes,
      t.trained_on as "trainedOn"
    from agents a join election.my_stations(e.id) s on s.agent_id = a.id left join communes m on m.code = s.commune_code
      left join agent_answers w on w.agent_id = a.id left join agent_trainings t on t.agent_id = a.id
    order by a.rank, length(s.code), s.code, a.id) x)`

type Own = { stations: OwnStation[]; shifts: ShiftRow[]; loans: OwnLoan[] }

/** The actor’s own part in an election: stations, shifts, and what they have on loan; null where they may not know of it. */
export const ownPart = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const election = await electionWith<Own>(
      tx,
      electionId,
      sql`${stationsAskedTo} as stations, ${shiftsOf(sql`s.ends_at > now()`)} as shifts, ${ownLoans} as loans`,
    )
    if (!election) return null
    const { stations: asked, shifts, loans } = election
    return { election, stations: asked, shifts: shifts.map(withHours), loans }
  })

/** Stations that one was asked to and has not answered about. */
export const stationsAsked: WaitingLine = {
  key: 'stationsAsked',
  path: () => '/members/elections',
  concerns: () => true,
  count: ({ memberId }) => sql`select count(*) from agents a join elections e on e.id = a.election_id
    where a.member_id = ${memberId} and e.polling_day >= ${onTheClock(new Date()).day}::date
      and not exists (select from agent_answers w where w.agent_id = a.id)`,
}
