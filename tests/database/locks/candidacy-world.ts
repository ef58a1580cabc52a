import type { Sql } from 'postgres'
import {
  aCall,
  aCandidacy,
  anEndorsement,
  anOpinion,
  aPaper,
  aPaperKind,
  aPlace,
  aScan,
} from '../../builders/candidacies'
import { anElection } from '../../builders/election'
import { aConstituency } from '../../builders/territory'
import type { Row } from './rule'

const CANDIDATES = ['a plain member of Azemmour', 'a plain member of El Jadida', 'the provincial secretary']

/**
 * In an election of the province and of each branch: a call, a list, and candidacies of members and of the provincial
 * secretary, endorsed, with papers; one is withdrawn, and one endorsement revoked.
 */
export async function candidaciesOf(
  sql: Sql,
  people: Map<string, string>,
  bodies: Record<'root' | 'azemmour' | 'jadida', string>,
) {
  const author = people.get('the secretary of Azemmour') ?? ''
  for (const bodyId of Object.values(bodies)) {
    const election = await anElection(sql, bodyId, author)
    const kindId = await aPaperKind(sql, election, author)
    const constituency = await aConstituency(sql, { electionId: election.id, bodyId }, author)
    const whose = { electionId: election.id, bodyId }
    const callId = await aCall(sql, whose, author)
    await aCall(sql, whose, author, { closesOn: '2020-02-01' })
    await sql`insert into candidate_lists (constituency_id, election_id, body_id, begun_by)
      values (${constituency.id}, ${election.id}, ${bodyId}, ${author})`
    for (const [at, name] of CANDIDATES.entries()) {
      const memberId = people.get(name) ?? ''
      const by = at === 1 ? { callId: null } : { callId }
      const candidacy = await aCandidacy(sql, constituency, memberId, author, by)
      await anOpinion(sql, candidacy, author)
      await aPaper(sql, candidacy, kindId, author)
      await aScan(sql, candidacy, kindId, author)
      const of = { candidacy_id: candidacy.id, body_id: bodyId }
      if (at === 1) {
        await sql`insert into candidacy_withdrawals ${sql({ ...of, withdrawn_by: author })}`
        continue
      }
      await anEndorsement(sql, candidacy, author)
      await aPlace(sql, constituency, candidacy, author, { place: at + 1 })
      await sql`insert into endorsement_revocations ${sql({
        ...{ ...of, id: crypto.randomUUID(), election_id: election.id, organ: 'المكتب', reference: '1' },
        ...{ decided_on: '2026-01-01', reason: 'سبب', revoked_by: author },
      })}`
    }
    const aside = await aConstituency(sql, whose, author, { name: 'أخرى' })
    await aCandidacy(sql, aside, people.get(CANDIDATES[0] ?? '') ?? '', author)
  }
  await sql`insert into scan_leavings (stem, type) values ('gone', 'application/pdf')`
}

/** What the rights of candidacies are reckoned from. */
export async function candidacyWorld(sql: Sql) {
  const of = async (table: string) => {
    const rows = await sql<{ row: Row }[]>`select to_jsonb(t) as row from ${sql(table)} t`
    return rows.map(({ row }) => row)
  }
  const byId = (rows: Row[]) => new Map<unknown, Row>(rows.map((row) => [row.id, row]))
  return {
    candidacies: byId(await of('candidacies')),
    calls: byId(await of('candidacy_calls')),
    constituencies: byId(await of('constituencies')),
    endorsed: new Set<unknown>((await of('endorsements')).map((row) => row.candidacy_id)),
    withdrawn: new Set<unknown>((await of('candidacy_withdrawals')).map((row) => row.candidacy_id)),
  }
}
