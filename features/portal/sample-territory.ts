import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import vectors from '@/db/sample/elections/seat-vectors.json'
import {
  LIST_NAMES,
  OURS,
  type PastResult,
  pastResults,
  sampleStations,
} from '@/db/sample/elections/territory'
import { layoutOf } from '@/features/layout/layout'
import { ruleSet } from '@/features/rulesets/rule-set'
import type { Place } from './sample-laid'

type Election = { id: string; body_id: string; rules: unknown; communes: string[] }

const electionCalled = async (sql: Sql, titleFr: string): Promise<Election> => {
  const [election] = await sql<Election[]>`
    select e.id, e.body_id, e.communes, r.rules from elections e join rule_sets r on r.id = e.rule_set_id where e.title_fr = ${titleFr}`
  if (!election) throw new Error(`no such election: ${titleFr}`)
  return election
}

/** Loads where the sample's elections are held, and how those that were held turned out. In: a connection as owner. */
export async function loadTerritory(sql: Sql, { body, person }: Omit<Place, 'office'>): Promise<void> {
  const planner = person('provincialSecretary')
  for (const past of pastResults) await loadPast(sql, past, planner)
  await layOutNext(sql, { azemmour: body('azemmour'), planner })
}

async function loadPast(sql: Sql, { election, vector, constituency, source }: PastResult, planner: string) {
  const held = vectors.find(({ id }) => id === vector)
  if (!held) throw new Error(`no such result: ${vector}`)
  const { id: election_id, body_id } = await electionCalled(sql, election)
  const id = randomUUID()
  await sql`insert into constituencies ${sql({
    ...{
      id,
      election_id,
      body_id,
      code: constituency.code,
      name_ar: constituency.ar,
      name_fr: constituency.fr,
    },
    ...{ ballot: 'list', seats: constituency.seats, added_by: planner },
  })}`
  const votes = Object.entries(held.votes as Record<string, number>)
  const lists = votes.map(([letters]) => {
    const { ar, fr } = LIST_NAMES[letters] ?? { ar: letters, fr: letters }
    const place = { election_id, constituency_id: id, body_id, added_by: planner }
    return { ...place, id: randomUUID(), name_ar: ar, name_fr: fr, is_ours: letters === OURS }
  })
  await sql`insert into ballot_lists ${sql(lists)}`
  const resultId = randomUUID()
  await sql`insert into results ${sql({
    ...{ id: resultId, election_id, constituency_id: id, body_id, number: 1, standing: 'final', source },
    ...{ valid: votes.reduce((sum, [, one]) => sum + one, 0), recorded_by: planner },
  })}`
  const won = held.expected as Record<string, number>
  await sql`insert into result_votes ${sql(
    votes.map(([letters, cast], at) => ({
      ...{ result_id: resultId, list_id: lists[at]?.id ?? '', constituency_id: id, body_id },
      ...{ votes: cast, seats: won[letters] ?? 0 },
    })),
  )}`
}

// As the law lays it out; where a decree alone says, it stays open, as it is.
async function layOutNext(sql: Sql, { azemmour, planner }: { azemmour: string; planner: string }) {
  const { election, communeCode, each, name, place, registered } = sampleStations
  const { id: election_id, body_id, rules, communes: codes } = await electionCalled(sql, election)
  const communes = await sql<{ code: string; ar: string; latin: string; inhabitants: number }[]>`
    select code, name_ar as ar, name_fr as latin, population2024 as inhabitants from communes
    where code = any(${codes}) order by code`
  const law = ruleSet.parse(rules)
  const laid = communes.flatMap((commune) =>
    (layoutOf(law, commune) ?? []).map((one) => ({
      ...{ id: randomUUID(), election_id, commune_code: commune.code, added_by: planner },
      ...{ code: one.code, name_ar: one.nameAr, name_fr: one.nameFr, ballot: one.ballot, seats: one.seats },
      ...{ part: one.part, women_seats: one.womenSeats },
      body_id: commune.code === communeCode ? azemmour : body_id,
    })),
  )
  await sql`insert into constituencies ${sql(laid)}`
  const stations = laid
    .filter((one) => one.commune_code === communeCode)
    .flatMap((one, at) =>
      Array.from({ length: each }, (_, nth) => ({
        ...{ id: randomUUID(), election_id, constituency_id: one.id, body_id: azemmour, added_by: planner },
        ...{
          code: String(nth + 1),
          name_ar: name(at * each + nth + 1).ar,
          name_fr: name(at * each + nth + 1).fr,
        },
        ...{ commune_code: communeCode, place, registered: registered(at * each + nth + 1) },
      })),
    )
  await sql`insert into polling_stations ${sql(stations)}`
}
