import type { Sql } from 'postgres'
import { anObjective, anOuting, aProgrammeLink, aTask } from '../builders/campaign'
import { anElection } from '../builders/election'
import { aProgramme } from '../builders/programme'
import { aMember } from '../builders/world'
import type { Act, Fields, Place } from './acts'

type Made = (sql: Sql, place: Place) => Promise<Fields>

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'

const before = async (sql: Sql, { bodyId, authorId }: Place) => ({
  electionId: (await anElection(sql, bodyId, authorId)).id,
  bodyId,
})

/** Somebody of the body, to whom something may fall. */
const somebody = (sql: Sql, { bodyId }: Place) => aMember(sql, 'منخرطة', ['member', bodyId])

const named = { titleAr: 'طبع المناشير', titleFr: '', titleEn: '', dueOn: '1/8/2027', communeCode: '' }

const onTask =
  (more: Fields = {}): Made =>
  async (sql, place) => {
    const ownerId = await somebody(sql, place)
    return { taskId: await aTask(sql, await before(sql, place), ownerId, place.authorId), ownerId, ...more }
  }

const held = { communeCode: '06.181.01.01', area: '', heldOn: '2/11/2026', doors: '3' }

const onOuting =
  (more: Fields = {}): Made =>
  async (sql, place) => ({
    outingId: await anOuting(sql, await before(sql, place), await somebody(sql, place)),
    ...more,
  })

const linked: Made = async (sql, place) => {
  const election = await before(sql, place)
  const { id } = await aProgramme(sql, place.bodyId, place.authorId)
  await aProgrammeLink(sql, election, id, place.authorId)
  return { ...election, programmeId: id }
}

const plans = (fields: Made): Act => ({ for: ['election.plan'], at: 'body', fields })

/** Acts of the work before an election, and who may do them. */
export const CAMPAIGN_ACTS: Record<string, Act> = {
  'tasks/addTaskAction': plans(async (sql, place) => ({
    ...(await before(sql, place)),
    ...named,
    ownerId: await somebody(sql, place),
  })),
  'tasks/editTaskAction': plans(onTask({ version: NEVER, ...named })),
  'tasks/removeTaskAction': plans(onTask()),
  // Whoever it falls to is nobody who asks here.
  'tasks/moveTaskAction': plans(onTask({ step: '0', state: 'begun', word: '' })),
  'objectives/setObjectiveAction': plans(async (sql, place) => ({
    ...(await before(sql, place)),
    ...{ communeCode: '', measure: 'votes', target: '900', number: '0', dueOn: '', reason: '' },
  })),
  'objectives/giveUpObjectiveAction': plans(async (sql, place) => ({
    objectiveId: await anObjective(sql, await before(sql, place), place.authorId),
    reason: 'سبب',
  })),
  'outings/recordOutingAction': plans(async (sql, place) => ({
    ...(await before(sql, place)),
    ...held,
    ledBy: await somebody(sql, place),
  })),
  'outings/correctOutingAction': plans(onOuting({ version: NEVER, ...held })),
  'outings/removeOutingAction': plans(onOuting()),
  'anticipation/linkProgrammeAction': plans(async (sql, place) => ({
    ...(await before(sql, place)),
    programmeId: (await aProgramme(sql, place.bodyId, place.authorId)).id,
  })),
  'anticipation/unlinkProgrammeAction': plans(linked),
}
