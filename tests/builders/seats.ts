import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { ElectionKind, SharedWith } from '@/db/elections'
import { nothingDecided, type ScenarioInputs } from '@/features/seats/scenario'
import { anElection, lawFor } from './election'
import { aBallotList, aConstituency, aResult } from './territory'

type Constituency = { id: string; electionId: string; bodyId: string }

/** A version of the law that every portal begins with, by its year. */
export async function lawOf(sql: Sql, kind: ElectionKind, year: string): Promise<string> {
  const [law] = await sql<{ id: string }[]>`select id from rule_sets
    where kind = ${kind} and saved_by is null and name_fr like ${`%${year}`}`
  return law?.id ?? ''
}

type Voted = {
  votes: Record<string, number>
  seats?: Record<string, number>
  name?: string
  title?: string
  pollingDay?: string
  year?: string
  ballotSeats?: number
  womenSeats?: number
  ballot?: 'list' | 'individual'
  registered?: number | null
  voters?: number | null
  code?: string
  communeCode?: string | null
}

/**
 * A constituency of a communal election that was held, with votes by the name of the list, and its lists’ ids. Under the
 * law of 2021 unless told otherwise; the votes cast are those for the lists, and as many again are registered.
 */
export async function aVotedConstituency(sql: Sql, bodyId: string, authorId: string, more: Voted) {
  const { votes, pollingDay = '2021-09-08', title = 'الانتخابات الجماعية 2021', year = '2021' } = more
  const election = await anElection(sql, bodyId, authorId, { pollingDay, title })
  await sql`update elections set rule_set_id = ${await lawOf(sql, 'communal', year)} where id = ${election.id}`
  const of = { electionId: election.id, bodyId }
  const constituency = await inElection(sql, of, authorId, { ...more, votes })
  return { ...constituency, electionId: election.id }
}

/** The same in an election that stands. */
export async function inElection(
  sql: Sql,
  of: { electionId: string; bodyId: string },
  authorId: string,
  more: Voted,
) {
  const { votes, seats = {}, name = 'أزمور', ballotSeats, womenSeats = 0, ballot = 'list' } = more
  const constituency = await aConstituency(sql, of, authorId, {
    ...{ name, ballot, womenSeats, communeCode: more.communeCode ?? null },
    ...(ballotSeats !== undefined && { seats: ballotSeats }),
    ...(more.code !== undefined && { code: more.code }),
  })
  const cast = Object.values(votes).reduce((sum, one) => sum + one, 0)
  const lists: Record<string, string> = {}
  const byId: Record<string, number> = {}
  for (const [list, count] of Object.entries(votes)) {
    const id = await aBallotList(sql, constituency, authorId, { name: list })
    lists[list] = id
    byId[id] = count
  }
  const resultId = await aResult(sql, constituency, authorId, {
    ...{ votes: byId, valid: cast, voters: more.voters === undefined ? cast : more.voters },
    registered: more.registered === undefined ? cast * 2 : more.registered,
  })
  for (const [list, won] of Object.entries(seats))
    await sql`update result_votes set seats = ${won} where result_id = ${resultId} and list_id = ${lists[list] ?? ''}`
  return { ...constituency, lists, resultId }
}

/** What a scenario may be reckoned from: two lists under the law that stands. */
export const someInputs = async (sql: Sql, votes = { أ: 120, ب: 80 }): Promise<ScenarioInputs> => ({
  ...{ ruleSetId: await lawFor(sql, 'communal'), ballot: 'list', seats: 5, womenSeats: 0 },
  ...{ registered: 900, voters: 210, valid: 200 },
  lists: Object.entries(votes).map(([name, cast]) => ({ id: name, name, votes: cast, joinedTo: null })),
  ...{ general: nothingDecided(), women: nothingDecided() },
})

type Kept = { name?: string; sharedWith?: SharedWith | null; bodyId?: string; inputs?: ScenarioInputs }

/** A scenario that a member keeps, for the constituency’s body unless told otherwise; nobody’s but theirs. */
export async function aScenario(sql: Sql, constituency: Constituency, memberId: string, more: Kept = {}) {
  const { name = 'تحالف الوسط', sharedWith = null, bodyId = constituency.bodyId } = more
  const id = randomUUID()
  const inputs = more.inputs ?? (await someInputs(sql))
  await sql`insert into scenarios ${sql({
    ...{ id, name, election_id: constituency.electionId, constituency_id: constituency.id, body_id: bodyId },
    ...{ inputs: sql.json(inputs as never), shared_with: sharedWith, member_id: memberId },
  })}`
  return id
}
