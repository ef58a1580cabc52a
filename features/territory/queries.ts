import { type SQL, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import type { Ballot, Part } from '@/db/elections'
import { bodiesNamed, electionWith, planned } from '@/features/elections/queries'
import { type Commune, communesNamed, type Names } from '@/features/programmes/queries'
import { saidOf, wordsOf } from '@/features/programmes/words'
import { ballotOf, councilSeats, ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { type Gap, gapsOf, type Prepared } from './gaps'

type Said = { ar: string; fr: string }

/** A constituency in short, with what stands in it. */
export type Constituency = {
  id: string
  bodyId: string
  body: Names
  code: string
  name: Said
  communeCode: string | null
  ballot: Ballot
  part: Part
  seats: number
  womenSeats: number
  attachedTo: string | null
  version: number
  stations: number
  /** In voters, as far as known; and of how many stations it is not. */
  registered: number
  uncounted: number
  lists: number
  /** Whether a result of the whole was recorded. */
  hasResult: boolean
}

/** Constituencies in short as rows of a query with the alias `c`; stations are those where one is voted on. */
export const constituencyFacts = sql`
  c.id, c.body_id as "bodyId", ${wordsOf('b', 'name')} as body, c.code, ${saidOf('c', 'name')} as name,
  c.commune_code as "communeCode", c.ballot, c.part, c.seats, c.women_seats as "womenSeats",
  c.attached_to as "attachedTo", c.version, s.stations, s.registered, s.uncounted,
  (select count(*)::int from ballot_lists l where l.constituency_id = c.id) as lists,
  exists (select from results r where r.constituency_id = c.id and r.station_id is null) as "hasResult"`

const joined = sql`constituencies c join bodies b on b.id = c.body_id cross join lateral (
    select count(*)::int as stations, coalesce(sum(p.registered), 0)::int as registered,
      (count(*) - count(p.registered))::int as uncounted
    from polling_stations p where p.constituency_id in (c.id, c.attached_to)) s`

/** Constituencies for which this holds, as one JSON value of a query, the code that is a number by its number. */
export const constituenciesWhere = (where: SQL): SQL => sql`
  (select coalesce(json_agg(to_json(f) order by length(f.code), f.code), '[]')
    from (select ${constituencyFacts} from ${joined} where ${where}) f)`

/** A commune of an election: how its council is voted for by the law, and what is entered of it. */
export type CommuneOf = Prepared & {
  code: string
  ar: string
  latin: string
  inhabitants: number
  registered: number
  ballot: Ballot
  /** Of its council by the law, without those added for women; null where a decree alone says. */
  councilSeats: number | null
  womenAdded: number
  gaps: Gap[]
}

type Counted = Omit<CommuneOf, 'ballot' | 'councilSeats' | 'womenAdded' | 'gaps'>

const communesCounted = sql`
  (select coalesce(json_agg(to_json(f) order by f.ar), '[]') from (
    select m.code, m.name_ar as ar, m.name_fr as latin, m.population2024 as inhabitants,
      count(c.id)::int as constituencies, coalesce(sum(c.seats) filter (where c.part = 'general'), 0)::int as seats,
      coalesce(sum(c.seats) filter (where c.part = 'women'), 0)::int as "womenSeats",
      count(c.id) filter (where s.stations = 0 and c.attached_to is null)::int as "withoutStations",
      coalesce(sum(s.stations), 0)::int as stations, coalesce(sum(s.registered), 0)::int as registered,
      coalesce(sum(s.uncounted), 0)::int as uncounted
    from communes m left join constituencies c on c.commune_code = m.code and c.election_id = e.id
      cross join lateral (select count(*)::int as stations, coalesce(sum(p.registered), 0)::int as registered,
        (count(*) - count(p.registered))::int as uncounted from polling_stations p where p.constituency_id = c.id) s
    where cardinality(e.communes) = 0 or m.code = any(e.communes) group by m.code) f)`

type Territory = {
  rules: unknown
  counted: Counted[]
  wide: Constituency[]
  planners: { id: string; name: Names }[]
  earlier: { id: string; title: Names & { en: string }; pollingDay: string }[]
}

/**
 * Where an election is held: its communes with what is entered of each, the constituencies wider than a commune, and
 * with what a planner enters more. Null where the actor may not know of the election.
 */
export const territoryRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Territory>(
      tx,
      electionId,
      sql`r.rules, ${communesCounted} as counted,
        ${constituenciesWhere(sql`c.election_id = e.id and c.commune_code is null`)} as wide,
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners,
        (select coalesce(json_agg(json_build_object('id', o.id, 'title', ${wordsOf('o', 'title')},
            'pollingDay', o.polling_day) order by o.polling_day desc), '[]')
          from elections o where o.kind = e.kind and o.id <> e.id
            and exists (select from constituencies c where c.election_id = o.id)) as earlier`,
    )
    if (!found) return null
    const { rules, counted, wide, planners, earlier, ...election } = found
    const law = ruleSet.parse(rules)
    // Only councils of communes are voted for commune by commune.
    const communes = election.kind === 'communal' ? counted.map((one) => byLaw(law, one)) : []
    return { election, law, communes, wide, planners, earlier }
  })

function byLaw(law: ReturnType<typeof ruleSet.parse>, counted: Counted): CommuneOf {
  const ballot = ballotOf(law, counted.inhabitants)
  const seats = councilSeats(law, counted.inhabitants)
  const women = ballot === 'individual' ? law.women.added : 0
  return { ...counted, ballot, councilSeats: seats, womenAdded: women, gaps: gapsOf(counted, seats, women) }
}

type CommunePlace = {
  rules: unknown
  counted: Counted[]
  those: Constituency[]
  planners: { id: string; name: Names }[]
}

/** One commune of an election with its constituencies; null where there is none such. */
export const communeRoom = (actor: Actor, electionId: string, code: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<CommunePlace>(
      tx,
      electionId,
      sql`r.rules, ${communesCounted} as counted,
        ${constituenciesWhere(sql`c.election_id = e.id and c.commune_code = ${code}`)} as those,
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners`,
    )
    if (!found) return null
    const { rules, counted, those, planners, ...election } = found
    const law = ruleSet.parse(rules)
    const commune = counted.find((one) => one.code === code)
    return commune ? { election, law, commune: byLaw(law, commune), constituencies: those, planners } : null
  })

/** With what a constituency is edited: the bodies that may have it, the communes, and those it may be attached to. */
export const constituencyChoices = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const [found] = await tx.execute<{
      planners: { id: string; name: Names }[]
      others: { id: string; code: string; name: Said }[]
      communes: Commune[]
    }>(sql`select ${bodiesNamed(sql`${planned(actor)} and election.is_within(${electionId}, b.id)`)} as planners,
      (select coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'name', ${saidOf('c', 'name')})
        order by length(c.code), c.code), '[]')
        from constituencies c where c.election_id = ${electionId} and c.attached_to is null) as others,
      ${communesNamed} as communes`)
    return { planners: found?.planners ?? [], others: found?.others ?? [], communes: found?.communes ?? [] }
  })
