import { type SQL, sql } from 'drizzle-orm'
import type { Gender } from '@/db/candidacies'
import type { Ballot, Part } from '@/db/elections'
import type { Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import type { CallStanding } from './call'

type Words = { ar: string; fr: string; en: string }
/** What a constituency is called. */
export type Place = { ar: string; fr: string }

/** A constituency as one chooses it. */
export type Constituency = {
  id: string
  bodyId: string
  code: string
  name: Place
  ballot: Ballot
  part: Part
  womenSeats: number
}

/** A constituency as one value of a query. In: its row as `k`. */
export const constituency = sql`json_build_object('id', k.id, 'bodyId', k.body_id, 'code', k.code,
  'name', json_build_object('ar', k.name_ar, 'fr', k.name_fr), 'ballot', k.ballot, 'part', k.part,
  'womenSeats', k.women_seats)`
// A candidacy that was entered for a member of another branch is theirs to see, its constituency not.
const placeName = sql`json_build_object('ar', coalesce(k.name_ar, ''), 'fr', coalesce(k.name_fr, ''))`

/** A call with where it stands today, and the constituencies that it asks for, as far as the reader knows of them. */
export type Call = {
  id: string
  bodyId: string
  body: Names
  opensOn: string
  closesOn: string
  text: Words
  version: number
  covers: Constituency[]
  standing: CallStanding
}

/** Rows of a query of its own, as one value of another. */
export const rowsOf = (query: SQL) => sql`(select coalesce(json_agg(x), '[]') from (${query}) x)`

/** The calls of an election, the last to close first. In: its row as `e`. */
export const calls = sql`
  select c.id, c.body_id as "bodyId", ${wordsOf('b', 'name')} as body, c.opens_on::text as "opensOn",
    c.closes_on::text as "closesOn", ${wordsOf('c', 'text')} as text, c.version,
    (select coalesce(json_agg(${constituency} order by k.part, length(k.code), k.code), '[]') from constituencies k
      where k.election_id = c.election_id and k.body_id in (
        with recursive below as (select c.body_id as id union select x.id from below join bodies x on x.parent_id = below.id)
        select id from below)) as covers
  from candidacy_calls c join bodies b on b.id = c.body_id where c.election_id = e.id
  order by c.closes_on desc, c.id limit 50`

/** A candidacy in a list of such. */
export type Listed = {
  id: string
  electionId: string
  memberId: string
  name: { ar: string; latin: string }
  place: Place
  part: Part
  anyPlace: boolean
  gender: Gender
  bornOn: string
  sentAt: string
  withdrawn: boolean
  endorsed: boolean
  opinions: number
}

/** The columns of a candidacy in a list, and where they come from: its row is `c`, its constituency’s `k`. */
export const listed = sql`c.id, c.election_id as "electionId", c.member_id as "memberId",
  json_build_object('ar', c.name_ar, 'latin', c.name_latin) as name, ${placeName} as place, c.part,
  c.any_place as "anyPlace", c.gender, c.born_on::text as "bornOn", c.sent_at as "sentAt",
  exists (select from candidacy_withdrawals w where w.candidacy_id = c.id) as withdrawn,
  exists (select from endorsements d where d.candidacy_id = c.id) as endorsed,
  (select count(*)::int from candidacy_opinions o where o.candidacy_id = c.id) as opinions`
/** Candidacies, each with where it is for. */
export const fromCandidacies = sql`from candidacies c left join constituencies k on k.id = c.constituency_id`

/** True on candidacies that are the actor’s own. */
export const owns = (actor: Actor) => sql`c.member_id = ${actor.memberId}`
