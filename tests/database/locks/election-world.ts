import { randomBytes } from 'node:crypto'
import type { Sql } from 'postgres'
import { aCampaignMark, aMark, anElection, anElectionMilestone, anOverride } from '../../builders/election'
import { aBallotList, aConstituency, aResult, aStation } from '../../builders/territory'
import { anArticle } from '../../builders/world'
import type { Row } from './rule'
import { scenariosOf } from './seats-rights'

/** Elections of each body, with milestones and marks of it and of a branch below, and a member's calendar address. */
export async function electionsOf(
  sql: Sql,
  people: Map<string, string>,
  bodies: Record<'root' | 'azemmour' | 'jadida', string>,
) {
  const author = people.get('the secretary of Azemmour') ?? ''
  for (const bodyId of Object.values(bodies)) {
    const election = await anElection(sql, bodyId, author)
    for (const owner of new Set([bodyId, bodies.azemmour])) {
      if (owner !== bodyId && bodyId !== bodies.root) continue
      const milestone = await anElectionMilestone(sql, election.id, owner, author)
      await aMark(sql, election.id, owner, milestone, author)
    }
    await aMark(sql, election.id, bodyId, 'candidacies', author)
    const held = await anElection(sql, bodyId, author, { pollingDay: '2021-09-08' })
    const constituency = await aConstituency(sql, { electionId: held.id, bodyId }, author)
    const coming = await aConstituency(sql, { electionId: election.id, bodyId }, author)
    const early = await aBallotList(sql, coming, author)
    await aResult(sql, coming, author, { votes: { [early]: 9 } })
    const list = await aBallotList(sql, constituency, author)
    await scenariosOf(sql, people, constituency)
    const stationId = await aStation(sql, constituency, author)
    await aResult(sql, constituency, author, { stationId, votes: { [list]: 120 } })
    const { id: articleId } = await anArticle(sql, bodyId, author, { public: false })
    await aCampaignMark(sql, articleId, bodyId, author)
    const overrideId = await anOverride(sql, election.id, { articleId, bodyId }, author)
    await sql`insert into silence_grants (override_id, body_id, granted_by)
      values (${overrideId}, ${bodyId}, ${people.get('the provincial secretary') ?? ''})`
    for (const member of ['a plain member of Azemmour', 'a plain member of El Jadida'])
      await sql`insert into calendar_feeds (member_id, election_id, hash, assurance)
        values (${people.get(member) ?? ''}, ${election.id}, ${randomBytes(32)}, 1)`
  }
}

/** What the rights of elections are reckoned from: elections and milestones by their id. */
export async function electionWorld(sql: Sql) {
  const election = new Map<unknown, Row>()
  for (const { row } of await sql<Row[]>`select to_jsonb(e) as row from elections e`)
    election.set((row as Row).id, row as Row)
  const milestone = new Map<unknown, Row>()
  for (const { row } of await sql<Row[]>`select to_jsonb(m) as row from election_milestones m`)
    milestone.set((row as Row).id, row as Row)
  return { elections: election, electionMilestones: milestone }
}
