import { type SQL, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { electionWith } from '@/features/elections/queries'
import { type Commune, communesNamed } from '@/features/programmes/queries'
import { saidOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'

type Said = { ar: string; fr: string }

/** A polling station: a place and how many are registered there. */
export type Station = {
  id: string
  bodyId: string
  constituencyId: string
  code: string
  name: Said
  communeCode: string | null
  commune: Said | null
  place: string
  centralOffice: string
  registered: number | null
  version: number
}

const stations = (where: SQL) => sql`
  select s.id, s.body_id as "bodyId", s.constituency_id as "constituencyId", s.code, ${saidOf('s', 'name')} as name,
    s.commune_code as "communeCode", case when m.code is not null then ${saidOf('m', 'name')} end as commune, s.place,
    s.central_office as "centralOffice", s.registered, s.version
  from polling_stations s left join communes m on m.code = s.commune_code where ${where}`

/** Stations on one page. */
export const STATIONS_A_PAGE = 50

/** A page of the stations where the constituency `c` is voted on, by their number: one value of a query. */
export const stationPage = (page: number): SQL => sql`
  (select coalesce(json_agg(to_json(f) order by length(f.code), f.code, f.id), '[]') from (
    ${stations(sql`s.constituency_id in (c.id, c.attached_to)`)}
    order by length(s.code), s.code, s.id limit ${STATIONS_A_PAGE} offset ${(page - 1) * STATIONS_A_PAGE}) f)`

type At = { id: string; code: string; name: Said }

/** A station with the constituencies that are voted on there; null where the actor may not know of it. */
export const stationRoom = (actor: Actor, electionId: string, stationId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<{ station: Station | null; ballots: At[]; choices: Commune[] }>(
      tx,
      electionId,
      sql`(select to_json(f) from (${stations(sql`s.id = ${stationId} and s.election_id = ${electionId}`)}) f) as station,
        (select coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'name', ${saidOf('c', 'name')})
          order by c.attached_to nulls first, length(c.code), c.code), '[]')
          from constituencies c join polling_stations s on s.constituency_id in (c.id, c.attached_to)
          where s.id = ${stationId}) as ballots, ${communesNamed} as choices`,
    )
    if (!found?.station) return null
    const { station, ballots, choices, ...election } = found
    return { election, station, ballots, communes: choices }
  })

/** All stations of an election with the code of their constituency, by both: what goes out as a list. */
export const everyStation = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => [
    ...(await tx.execute<Station & { constituency: string }>(sql`
      select f.*, c.code as constituency from (${stations(sql`s.election_id = ${electionId}`)}) f
        join constituencies c on c.id = f."constituencyId" order by length(c.code), c.code, length(f.code), f.code`)),
  ])
