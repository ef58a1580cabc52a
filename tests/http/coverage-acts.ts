import { randomInt } from 'node:crypto'
import type { Sql } from 'postgres'
import { aComrade } from '../builders/comrades'
import { aLoan, anAgent, aResource, aShift, aVolunteer } from '../builders/coverage'
import { anElection } from '../builders/election'
import { aConstituency, aStation } from '../builders/territory'
import type { Act, Fields, Place } from './acts'

type Made = (sql: Sql, place: Place) => Promise<Fields>

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'

const inElection = async (sql: Sql, { bodyId, authorId }: Place) => {
  const { id: electionId } = await anElection(sql, bodyId, authorId)
  return { electionId, bodyId }
}

const comrade = (sql: Sql, { bodyId }: Place) => aComrade(sql, 'نعيمة', bodyId, { phone: '+212661000001' })

const station = async (sql: Sql, place: Place) => {
  const { electionId, bodyId } = await inElection(sql, place)
  const constituency = await aConstituency(sql, { electionId, bodyId }, place.authorId)
  return { electionId, stationId: await aStation(sql, constituency, place.authorId) }
}

const asking: Made = async (sql, place) => ({
  ...(await station(sql, place)),
  rank: 'first',
  memberId: await comrade(sql, place),
})

const noting: Made = async (sql, place) => ({
  ...(await station(sql, place)),
  ...{ rank: 'first', name: 'سعاد', phone: `06${randomInt(10_000_000, 99_999_999)}`, agreedOn: '1/11/2026' },
  agreed: 'true',
})

const onAgent =
  (more: Fields = {}): Made =>
  async (sql, place) => {
    const { stationId } = await station(sql, place)
    const agentId = await anAgent(sql, stationId, place.authorId, {
      ...{ memberId: await comrade(sql, place), comes: true, trainedOn: '2026-11-01' },
    })
    return { agentId, ...more }
  }

const untrained: Made = async (sql, place) => {
  const { stationId } = await station(sql, place)
  const memberId = await comrade(sql, place)
  return { agentId: await anAgent(sql, stationId, place.authorId, { memberId }), trainedOn: '1/11/2026' }
}

const calling: Made = async (sql, place) => {
  const { electionId, stationId } = await station(sql, place)
  await anAgent(sql, stationId, place.authorId, { memberId: await comrade(sql, place), comes: true })
  return { electionId, stationId, commune: '', purpose: 'تأكيد' }
}

const shift: Fields = {
  ...{ purpose: 'نقل', place: 'المقر', day: '8/9/2027', from: '8:00', until: '12:00', needed: '2' },
}
const onShift =
  (more: Fields = {}): Made =>
  async (sql, place) => ({
    shiftId: await aShift(sql, await inElection(sql, place), place.authorId),
    ...more,
  })

const puttingDown: Made = async (sql, place) => ({
  ...(await onShift()(sql, place)),
  memberId: await comrade(sql, place),
})

const down: Made = async (sql, place) => {
  const { shiftId = '', memberId = '' } = await puttingDown(sql, place)
  await aVolunteer(sql, shiftId, memberId)
  return { shiftId, memberId }
}

const thing: Fields = { name: 'حافلة', owner: 'party', count: '1' }
const onResource =
  (more: Fields = {}): Made =>
  async (sql, place) => ({
    resourceId: await aResource(sql, await inElection(sql, place), place.authorId),
    ...more,
  })

const lending: Made = async (sql, place) => ({
  ...(await onResource()(sql, place)),
  ...{ memberId: await comrade(sql, place), amount: '1' },
  ...{ startsOn: '8/9/2027', from: '8:00', endsOn: '8/9/2027', until: '20:00' },
})

const onLoan: Made = async (sql, place) => {
  const { resourceId = '' } = await onResource()(sql, place)
  return { loanId: await aLoan(sql, resourceId, await comrade(sql, place), place.authorId) }
}

const plans = (fields: Made): Act => ({ for: ['election.plan'], at: 'body', fields })
const entering =
  (more: Fields): Made =>
  async (sql, place) => ({ ...(await inElection(sql, place)), ...more })

/** Acts on coverage, shifts and logistics, and who may do them. */
export const COVERAGE_ACTS: Record<string, Act> = {
  'coverage/askAgentAction': plans(asking),
  'coverage/askOutsiderAction': plans(noting),
  // Their own word is tried in coverage.test.ts: nobody who asks here was asked.
  'coverage/answerAgentAction': plans(onAgent({ comes: 'yes' })),
  'coverage/trainAgentAction': plans(untrained),
  'coverage/untrainAgentAction': plans(onAgent()),
  'coverage/moveAgentAction': plans(onAgent({ from: 'first', rank: 'second' })),
  'coverage/removeAgentAction': plans(onAgent()),
  'coverage/revealAgentsAction': plans(calling),
  'shifts/addShiftAction': plans(entering(shift)),
  'shifts/editShiftAction': plans(onShift({ version: NEVER, ...shift })),
  'shifts/removeShiftAction': plans(onShift()),
  'shifts/joinShiftAction': { for: 'reach', fields: onShift() },
  'shifts/putDownAction': plans(puttingDown),
  'shifts/takeOffAction': plans(down),
  'logistics/addResourceAction': plans(entering({ kind: 'vehicle', ...thing })),
  'logistics/editResourceAction': plans(onResource({ version: NEVER, ...thing })),
  'logistics/removeResourceAction': plans(onResource()),
  'logistics/lendAction': plans(lending),
  'logistics/takeBackAction': plans(onLoan),
  'logistics/cancelLoanAction': plans(onLoan),
}
