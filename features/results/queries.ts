import { type SQL, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import type { ElectionKind, Standing } from '@/db/elections'
import { electionWith } from '@/features/elections/queries'
import { personOf, saidOf, wordsOf } from '@/features/programmes/words'
import { STATIONS_A_PAGE, type Station, stationPage } from '@/features/stations/queries'
import { type Constituency, constituenciesWhere } from '@/features/territory/queries'
import type { Actor } from '@/gate/actor'

type Said = { ar: string; fr: string }

/** A list on a ballot. */
export type BallotList = {
  id: string
  name: Said
  isOurs: boolean
  position: number | null
  bornOn: string | null
  version: number
}

/** What was made known of how a constituency, or a station, voted. */
export type Result = {
  id: string
  number: number
  standing: Standing
  registered: number | null
  voters: number | null
  void: number | null
  contested: number | null
  valid: number | null
  lot: string[]
  source: string
  note: string
  /** Null where the reader may not know who it was. */
  recorder: { ar: string; latin: string } | null
  recordedAt: string
  votes: { list: string; votes: number; seats: number | null }[]
}

const resultsWhere = (where: SQL) => sql`
  (select coalesce(json_agg(to_json(f) order by f.number desc), '[]') from (
    select r.id, r.number, r.standing, r.registered, r.voters, r.void, r.contested, r.valid, r.lot, r.source, r.note,
      ${personOf('w')} as recorder, r.recorded_at as "recordedAt",
      (select coalesce(json_agg(json_build_object('list', v.list_id, 'votes', v.votes, 'seats', v.seats)
        order by v.votes desc, v.list_id), '[]') from result_votes v where v.result_id = r.id) as votes
    from results r left join members w on w.id = r.recorded_by where ${where}) f)`

const listsOf = (constituencyId: string) => sql`
  (select coalesce(json_agg(json_build_object('id', l.id, 'name', ${saidOf('l', 'name')}, 'isOurs', l.is_ours,
    'position', l.position, 'bornOn', l.born_on, 'version', l.version) order by l.position nulls last, l.name_ar, l.id), '[]')
    from ballot_lists l where l.constituency_id = ${constituencyId})`

type Named = { id: string; name: Said }
type Found = { those: Constituency[]; attached: Constituency[]; lists: BallotList[]; whole: Result[] }

/**
 * A constituency: what is on its ballot, a page of its stations, and what was recorded of the whole, the latest first;
 * null where the actor may not know of it.
 */
export const constituencyRoom = (actor: Actor, electionId: string, constituencyId: string, page = 1) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Found & { stations: Station[]; main: Named | null }>(
      tx,
      electionId,
      sql`${constituenciesWhere(sql`c.id = ${constituencyId} and c.election_id = e.id`)} as those,
        ${constituenciesWhere(sql`c.attached_to = ${constituencyId}`)} as attached,
        (select json_build_object('id', m.id, 'name', ${saidOf('m', 'name')}) from constituencies c
          join constituencies m on m.id = c.attached_to where c.id = ${constituencyId}) as main,
        ${listsOf(constituencyId)} as lists,
        ${resultsWhere(sql`r.constituency_id = ${constituencyId} and r.station_id is null`)} as whole,
        (select ${stationPage(page)} from constituencies c where c.id = ${constituencyId}) as stations`,
    )
    const constituency = found?.those[0]
    if (!found || !constituency) return null
    const { those: _, attached, main, lists, whole, stations, ...election } = found
    const pages = Math.max(1, Math.ceil(constituency.stations / STATIONS_A_PAGE))
    return { election, constituency, attached, main, lists, results: whole, stations, pages }
  })

/** With what a result is recorded: the ballot, and the latest result of the same place; null where there is none such. */
export const recordingRoom = (
  actor: Actor,
  electionId: string,
  constituencyId: string,
  stationId: string | null,
) =>
  as(actor.reader, async (tx) => {
    const of = stationId === null ? sql`r.station_id is null` : sql`r.station_id = ${stationId}`
    const found = await electionWith<
      Omit<Found, 'attached'> & { station: Pick<Station, 'id' | 'name' | 'code' | 'registered'> | null }
    >(
      tx,
      electionId,
      sql`${constituenciesWhere(sql`c.id = ${constituencyId} and c.election_id = e.id`)} as those,
        ${listsOf(constituencyId)} as lists,
        (select json_build_object('id', s.id, 'code', s.code, 'name', ${saidOf('s', 'name')}, 'registered', s.registered)
          from polling_stations s join constituencies c on s.constituency_id in (c.id, c.attached_to)
          where s.id = ${stationId} and c.id = ${constituencyId}) as station,
        ${resultsWhere(sql`r.constituency_id = ${constituencyId} and ${of}`)} as whole`,
    )
    const constituency = found?.those[0]
    if (!found || !constituency || (stationId !== null && !found.station)) return null
    const { those: _, lists, whole, station, ...election } = found
    return { election, constituency, lists, results: whole, station }
  })

/** How one place voted in one election: its lists by votes, those of the same name taken together. */
export type PastVote = {
  electionId: string
  title: { ar: string; fr: string; en: string }
  pollingDay: string
  kind: ElectionKind
  registered: number | null
  voters: number | null
  valid: number | null
  /** How many constituencies, or stations, these figures are of, and how many there are. */
  counted: number
  all: number
  lists: { name: Said; isOurs: boolean; votes: number; seats: number | null }[]
}

// Of each constituency, or station, what was recorded last.
const latest = (where: SQL) => sql`
  select distinct on (r.constituency_id, r.station_id) r.* from results r
    join constituencies c on c.id = r.constituency_id left join polling_stations s on s.id = r.station_id
  where ${where} order by r.constituency_id, r.station_id, r.number desc`

const past = (which: SQL, all: SQL) => sql`
  select e.id as "electionId", ${wordsOf('e', 'title')} as title, e.polling_day::text as "pollingDay", e.kind,
    f.registered, f.voters, f.valid, f.counted, ${all} as all,
    (select coalesce(json_agg(to_json(v) order by v.votes desc, v.name ->> 'ar'), '[]') from (
      select json_build_object('ar', l.name_ar, 'fr', max(l.name_fr)) as name, bool_or(l.is_ours) as "isOurs",
        sum(n.votes)::int as votes, sum(n.seats)::int as seats
      from latest t join result_votes n on n.result_id = t.id join ballot_lists l on l.id = n.list_id
      where t.election_id = e.id group by l.name_ar) v) as lists
  from elections e join (select t.election_id, count(*)::int as counted, sum(t.registered)::int as registered,
      sum(t.voters)::int as voters, sum(t.valid)::int as valid from latest t group by t.election_id) f
    on f.election_id = e.id
  where ${which} order by e.polling_day desc, e.id limit 12`

/** How a commune, or the constituency of this code, voted in every election of which something is recorded. */
export const pastVotes = (
  actor: Actor,
  place: { communeCode: string } | { code: string; kind: ElectionKind },
) =>
  as(actor.reader, async (tx) => {
    const here =
      'communeCode' in place ? sql`c.commune_code = ${place.communeCode}` : sql`c.code = ${place.code}`
    const kind = 'kind' in place ? sql`e.kind = ${place.kind}` : sql`true`
    const all = sql`(select count(*)::int from constituencies c where c.election_id = e.id and ${here})`
    return [
      ...(await tx.execute<PastVote>(
        sql`with latest as (${latest(sql`r.station_id is null and ${here}`)}) ${past(kind, all)}`,
      )),
    ]
  })

/** How the station of this number in the constituency of this code voted in every election. */
export const pastVotesOfStation = (
  actor: Actor,
  { code, constituency, kind }: { code: string; constituency: string; kind: ElectionKind },
) =>
  as(actor.reader, async (tx) => [
    ...(await tx.execute<PastVote>(
      sql`with latest as (${latest(sql`s.code = ${code} and c.code = ${constituency}`)}) ${past(sql`e.kind = ${kind}`, sql`1`)}`,
    )),
  ])
