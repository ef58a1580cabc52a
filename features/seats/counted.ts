import { type SQL, sql } from 'drizzle-orm'
import type { Ballot, Part, Standing } from '@/db/elections'
import { NOTHING_DECIDED, type Poll } from './poll'

type Words = { ar: string; fr: string }

/** A list with what was counted for it, and the seats it was proclaimed to have won; null where that is not known. */
export type CountedList = {
  id: string
  name: Words
  isOurs: boolean
  bornOn: string | null
  votes: number | null
  seats: number | null
}

/** A constituency with what is known of how it voted. */
export type Counted = {
  id: string
  electionId: string
  bodyId: string
  code: string
  name: Words
  communeCode: string | null
  commune: Words | null
  ballot: Ballot
  part: Part
  seats: number
  womenSeats: number
  /** What it was counted from: the result of the whole, or those of its stations added up; null where there is none. */
  from: 'whole' | 'stations' | null
  stations: number
  /** How many of the stations have a result. */
  countedStations: number
  standing: Standing | null
  source: string | null
  registered: number | null
  voters: number | null
  valid: number | null
  lot: string[]
  lists: CountedList[]
}

// The latest of the whole; else the latest of each station, whose figures are known only where every one of them is.
const whole = sql`select r.* from results r where r.constituency_id = c.id and r.station_id is null
  order by r.number desc limit 1`
// Written out: a column is no value, and these are our own.
const added = (figure: 'registered' | 'voters' | 'valid') =>
  sql.raw(`case when count(*) = count(x.${figure}) then sum(x.${figure})::int end as ${figure}`)
const stations = sql`select array_agg(x.id) as ids, count(*)::int as counted, ${added('registered')},
    ${added('voters')}, ${added('valid')}
  from (select distinct on (r.station_id) r.id, r.voters, r.valid, coalesce(r.registered, p.registered) as registered
    from results r join polling_stations p on p.id = r.station_id
    where r.constituency_id = c.id order by r.station_id, r.number desc) x`
const lists = sql`select coalesce(json_agg(json_build_object('id', l.id, 'isOurs', l.is_ours, 'bornOn', l.born_on,
    'name', json_build_object('ar', l.name_ar, 'fr', l.name_fr), 'votes', v.votes, 'seats', v.seats)
    order by v.votes desc nulls last, l.position, l.name_ar), '[]')
  from ballot_lists l left join lateral (select sum(rv.votes)::int as votes, sum(rv.seats)::int as seats
    from result_votes rv where rv.list_id = l.id and rv.result_id = any(case when w.id is null then s.ids else array[w.id] end)) v on true
  where l.constituency_id = c.id`

/** Constituencies with what is known of how they voted. In: which of them, and more columns of one’s own. */
export const counted = (where: SQL, more = sql``): SQL => sql`
  select c.id, c.election_id as "electionId", c.body_id as "bodyId", c.code,
    json_build_object('ar', c.name_ar, 'fr', c.name_fr) as name, c.commune_code as "communeCode",
    case when m.code is not null then json_build_object('ar', m.name_ar, 'fr', m.name_fr) end as commune,
    c.ballot, c.part, c.seats, c.women_seats as "womenSeats",
    case when w.id is not null then 'whole' when s.counted > 0 then 'stations' end as "from",
    (select count(*)::int from polling_stations p where p.constituency_id = c.id) as stations,
    s.counted as "countedStations", w.standing, w.source,
    case when w.id is null then s.registered else w.registered end as registered,
    case when w.id is null then s.voters else w.voters end as voters,
    case when w.id is null then s.valid else w.valid end as valid,
    coalesce(w.lot, '{}') as lot, (${lists}) as lists ${more}
  from constituencies c left join communes m on m.code = c.commune_code
    left join lateral (${whole}) w on true left join lateral (${stations}) s on true
  where ${where} order by m.name_ar nulls first, c.part, length(c.code), c.code, c.id`

/** How it voted, for the seats to be shared out; null where nothing was counted, or the result was annulled. */
export function pollIn(row: Counted): Poll | null {
  if (row.from === null || row.standing === 'annulled') return null
  const { ballot, seats, womenSeats, registered, voters } = row
  const bornOn = Object.fromEntries(row.lists.flatMap(({ id, bornOn: on }) => (on ? [[id, on]] : [])))
  return {
    ...{ ballot, seats, womenSeats, registered, voters, valid: validIn(row) },
    lists: row.lists.map(({ id, votes }) => ({ id, votes: votes ?? 0 })),
    // The day of birth and the lot that are recorded are those of the general part.
    general: { bornOn, lot: row.lot },
    women: NOTHING_DECIDED,
  }
}

/** Valid votes; where nobody recorded them, those for the lists together. */
export const validIn = ({ valid, lists: those }: Pick<Counted, 'valid' | 'lists'>): number =>
  valid ?? those.reduce((sum, { votes }) => sum + (votes ?? 0), 0)
