import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import { anElection } from '../builders/election'
import { aBallotList, aConstituency, aStation } from '../builders/territory'
import type { Act, Fields, Place } from './acts'

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'

const a = (by: Capability, fields: (sql: Sql, place: Place) => Promise<Fields>): Act => ({
  ...{ for: [by], at: 'body', fields },
})

// Held: of others nobody records a result.
const HELD = { pollingDay: '2021-09-08' }

const inElection =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place) => {
    const { id: electionId } = await anElection(sql, bodyId, authorId, HELD)
    return { electionId, ...more }
  }

const laid =
  (more: Fields = {}) =>
  async (sql: Sql, place: Place) => {
    const { electionId = '' } = await inElection()(sql, place)
    const single = { ballot: 'individual', communeCode: '06.181.01.01' } as const
    await aConstituency(sql, { electionId, bodyId: place.bodyId }, place.authorId, single)
    return { electionId, ...more }
  }

const inConstituency =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
    const { id: electionId } = await anElection(sql, bodyId, authorId)
    const { id: constituencyId } = await aConstituency(sql, { electionId, bodyId }, authorId)
    return { constituencyId, ...more }
  }

const onStation =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
    const { id: electionId } = await anElection(sql, bodyId, authorId)
    const at = await aConstituency(sql, { electionId, bodyId }, authorId)
    return { stationId: await aStation(sql, at, authorId), ...more }
  }

const onList =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
    const { id: electionId } = await anElection(sql, bodyId, authorId)
    const at = await aConstituency(sql, { electionId, bodyId }, authorId)
    return { listId: await aBallotList(sql, at, authorId), ...more }
  }

const result = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
  const { id: electionId } = await anElection(sql, bodyId, authorId, HELD)
  const at = await aConstituency(sql, { electionId, bodyId }, authorId)
  const list = await aBallotList(sql, at, authorId)
  return { constituencyId: at.id, standing: 'final', source: 'محضر', valid: '9', [`votes.${list}`]: '9' }
}

const constituency = {
  ...{ code: 'x', nameAr: 'دائرة', nameFr: '', communeCode: '', ballot: 'list', part: 'general' },
  ...{ seats: '6', womenSeats: '', attachedTo: '' },
}
const station = { code: '1', nameAr: 'مدرسة', registered: '400' }
const list = { nameAr: 'لائحة', nameFr: '', position: '', bornOn: '' }

/** Acts on where an election is held and how it turned out, and who may do them. */
export const TERRITORY_ACTS: Record<string, Act> = {
  'territory/addConstituencyAction': a('election.plan', async (sql, place) => ({
    ...(await inElection(constituency)(sql, place)),
    bodyId: place.bodyId,
  })),
  'territory/editConstituencyAction': a('election.plan', async (sql, place) => ({
    ...(await inConstituency({ ...constituency, version: NEVER })(sql, place)),
    bodyId: place.bodyId,
  })),
  'territory/removeConstituencyAction': a('election.plan', inConstituency()),
  'layout/layOutAction': a('election.plan', inElection({ communeCode: '06.181.01.01' })),
  'layout/attachWomenAction': a('election.plan', laid({ communeCode: '06.181.01.01' })),
  'layout/copyTerritoryAction': a('election.plan', async (sql, place) => {
    const { electionId: fromId = '' } = await laid()(sql, place)
    return { ...(await inElection()(sql, place)), fromId, stations: 'on' }
  }),
  'stations/addStationAction': a('election.plan', inConstituency(station)),
  'stations/editStationAction': a('election.plan', onStation({ ...station, version: NEVER })),
  'stations/removeStationAction': a('election.plan', onStation()),
  'stations/previewStationsAction': a('election.plan', laid()),
  'stations/acceptStationsAction': a('election.plan', laid({ sealed: 'x' })),
  'lists/addListAction': a('election.plan', inConstituency(list)),
  'lists/editListAction': a('election.plan', onList({ ...list, version: NEVER })),
  'lists/removeListAction': a('election.plan', onList()),
  'results/recordResultAction': a('results.record', result),
  'results/previewResultsAction': a('results.record', laid({ standing: 'final', source: 'محضر' })),
  'results/acceptResultsAction': a('results.record', laid({ sealed: 'x' })),
}
