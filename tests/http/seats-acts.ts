import type { Sql } from 'postgres'
import { anElection } from '../builders/election'
import { aScenario, someInputs } from '../builders/seats'
import { aConstituency } from '../builders/territory'
import type { Act, Fields, Place } from './acts'

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'

async function seatsOf(sql: Sql, { bodyId, authorId }: Place) {
  const { id: electionId } = await anElection(sql, bodyId, authorId)
  return aConstituency(sql, { electionId, bodyId }, authorId)
}

const kept =
  (more: Fields = {}) =>
  async (sql: Sql, place: Place): Promise<Fields> => ({
    scenarioId: await aScenario(sql, await seatsOf(sql, place), place.authorId),
    ...more,
  })

/** Acts on scenarios of seats: kept for a body by whoever follows its elections, and then its author’s alone. */
export const SEATS_ACTS: Record<string, Act> = {
  'seats/saveScenarioAction': {
    for: ['election.read', 'election.plan'],
    at: 'body',
    fields: async (sql, place) => ({
      constituencyId: (await seatsOf(sql, place)).id,
      bodyId: place.bodyId,
      name: 'تحالف',
      inputs: JSON.stringify(await someInputs(sql)),
    }),
  },
  'seats/changeScenarioAction': {
    for: 'holder',
    fields: async (sql, place) => ({
      ...(await kept({ version: NEVER })(sql, place)),
      inputs: JSON.stringify(await someInputs(sql)),
    }),
  },
  'seats/renameScenarioAction': { for: 'holder', fields: kept({ version: NEVER, name: 'اسم آخر' }) },
  'seats/shareScenarioAction': { for: 'holder', fields: kept({ version: NEVER, sharedWith: 'readers' }) },
  'seats/dropScenarioAction': { for: 'holder', fields: kept() },
}
