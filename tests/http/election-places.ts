import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { anElection, anElectionMilestone, lawFor } from '../builders/election'
import { type Kept, type Place, room } from './place'
import { seatsIn } from './seats-places'

const under = '/[locale]/members/elections'
const at =
  (rest = '') =>
  ({ electionId }: Kept) =>
    `/members/elections/${electionId}${rest}`

/** The rooms of elections. */
export const ELECTION_ROOMS: Record<string, Place> = {
  [`${under}/page`]: room('reach', 'election', '/members/elections'),
  [`${under}/[id]/page`]: room('reach', 'election', at()),
  [`${under}/[id]/months/page`]: room('reach', 'election', at('/months')),
  [`${under}/[id]/silence/page`]: room('reach', 'election', at('/silence')),
  [`${under}/[id]/day/page`]: room(['election.plan'], 'election', at('/day')),
  [`${under}/[id]/edit/page`]: room(['election.plan'], 'election', at('/edit')),
  [`${under}/[id]/milestones/[milestone]/page`]: room(
    ['election.plan'],
    'election',
    ({ electionId, milestoneId }) => `/members/elections/${electionId}/milestones/${milestoneId}`,
  ),
  [`${under}/rules/page`]: room('signedIn', 'law', '/members/elections/rules'),
  [`${under}/rules/[set]/page`]: room(
    'signedIn',
    'law',
    ({ ruleSetId }) => `/members/elections/rules/${ruleSetId}`,
  ),
  [`${under}/rules/[set]/new/page`]: room(
    ['settings.manage'],
    'law',
    ({ ruleSetId }) => `/members/elections/rules/${ruleSetId}/new`,
  ),
}

/** An election of the branch that none but its own may read. */
export async function electionIn(sql: Sql, branchId: string, authorId: string, word: () => string) {
  const election = word()
  const { id } = await anElection(sql, branchId, authorId, { title: election, pollingDay: '2034-09-08' })
  const milestoneId = await anElectionMilestone(sql, id, branchId, authorId)
  const [law, ruleSetId] = [word(), randomUUID()]
  await sql`insert into rule_sets (id, kind, number, name_ar, name_fr, rules)
    select ${ruleSetId}, kind, (select max(number) + 1 from rule_sets where kind = 'regional'), ${law}, ${law}, rules
    from rule_sets where id = ${await lawFor(sql, 'regional')}`
  const seats = await seatsIn(sql, { electionId: id, bodyId: branchId }, authorId, word)
  return { electionId: id, election, milestoneId, ruleSetId, law, ...seats }
}
