import type { Sql } from 'postgres'
import { aScenario } from '../../builders/seats'
import { both, either, holding, own, type Rights, type Rule } from './rule'

const follows = holding('election.read', 'election.plan')
const sharedWith =
  (role: string): Rule =>
  (_, row) =>
    row.shared_with === role

/** The tables of seats: who may do what. A scenario is its author’s; who it is shared with only reads it. */
export const SEATS_RIGHTS: Record<string, Rights> = {
  scenarios: {
    key: ['id'],
    touch: 'name',
    signs: ['member_id'],
    select: either(
      own(),
      both(sharedWith('readers'), follows),
      both(sharedWith('planners'), holding('election.plan')),
    ),
    insert: both(own(), follows),
    update: both(own(), follows),
    delete: own(),
  },
}

/** Scenarios of a constituency: private ones of those who lead and who do not, and shared ones of each kind. */
export async function scenariosOf(
  sql: Sql,
  people: Map<string, string>,
  constituency: { id: string; electionId: string; bodyId: string },
) {
  const by = (name: string) => people.get(name) ?? ''
  await aScenario(sql, constituency, by('the secretary of Azemmour'))
  await aScenario(sql, constituency, by('a plain member of Azemmour'))
  await aScenario(sql, constituency, by('the provincial secretary'), { sharedWith: 'readers' })
  await aScenario(sql, constituency, by('the provincial secretary'), { sharedWith: 'planners' })
}
