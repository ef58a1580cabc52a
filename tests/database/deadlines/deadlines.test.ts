import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { calendarFeeds } from '@/db/schema/elections'
import {
  addMilestone,
  editMilestone,
  makeFeed,
  markDone,
  removeMilestone,
  stopFeed,
  unmark,
} from '@/features/deadlines/mutations'
import { calendarBehind, electionRoom, stepsWaiting } from '@/features/deadlines/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

let who: Planners

beforeEach(async () => {
  who = await planners(sql)
})

const wrong = (act: Promise<unknown>, fields: object) => refused(act, 'invalid', fields)
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

const dated = (dueOn: string, more = {}) => ({
  ...{ titleAr: 'تدريب المراقبين', titleFr: '', titleEn: '', dueOn, opensOn: null as string | null },
  ...{ after: [] as string[] },
  ...more,
})
const today = '2026-11-27'
const roomOf = async (actor: Actor, id: string) => {
  const room = await electionRoom(actor, id, today)
  if (!room) throw new Error('not for them')
  return room
}
const stepOf = async (actor: Actor, id: string, key: string) =>
  (await roomOf(actor, id)).steps.find((step) => step.key === key)

describe('Deadlines', () => {
  test('are counted back from polling day as soon as it is set', async () => {
    const { provincial, member, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    expect(await stepOf(member, electionId, 'candidacies')).toMatchObject({
      ...{ opensOn: '2027-08-16', dueOn: '2027-08-25', progress: 'ahead' },
    })
    expect(await stepOf(member, electionId, 'campaign')).toMatchObject({ dueOn: '2027-09-07' })
  })

  test('are noted as done by whoever plans, and that is taken back; what waits for them says so', async () => {
    const { provincial, director, secretary, reader, member, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId, { pollingDay: '2026-12-05' })
    await sql`update elections set added_at = '2026-09-01' where id = ${electionId}`
    const mark = { electionId, key: 'candidacies' }
    expect((await stepOf(reader, electionId, 'candidacies'))?.progress).toBe('late')
    expect((await stepOf(reader, electionId, 'campaign'))?.progress).toBe('blocked')
    for (const actor of [reader, secretary, member]) {
      await refused(markDone(actor, mark), 'notYours')
      await refused(unmark(actor, mark), 'notYours')
    }
    await markDone(director, mark)
    await markDone(director, mark)
    expect((await stepOf(reader, electionId, 'candidacies'))?.progress).toBe('done')
    expect((await stepOf(reader, electionId, 'campaign'))?.progress).toBe('open')
    await unmark(director, mark)
    expect((await stepOf(reader, electionId, 'candidacies'))?.progress).toBe('late')
    expect(await written('step.done', electionId)).toHaveLength(1)
    expect(await written('step.reopened', electionId)).toHaveLength(1)
    await refused(markDone(director, { electionId, key: 'nothing' }), 'notFound')
  })
})

describe('An election that is entered when its days have passed', () => {
  test('has no late deadlines: they are over, and nothing waits for anybody', async () => {
    const { secretary, azemmour } = who
    const { id } = await anElection(sql, azemmour, secretary.memberId, { pollingDay: '2021-09-08' })
    const { steps } = await roomOf(secretary, id)
    expect(steps.map(({ progress }) => progress)).toEqual(['over', 'over', 'over'])
    expect(await waitingFor(secretary, [stepsWaiting])).toEqual([])
  })
})

describe('What waits for those who plan', () => {
  test('are deadlines that are late or near and not done, of their bodies alone', async () => {
    const { secretary, reader, member, neighbour, azemmour } = who
    const day = daysAfter(onTheClock(new Date()).day, 20)
    const { id } = await anElection(sql, azemmour, secretary.memberId, { pollingDay: day })
    await sql`update elections set added_at = now() - interval '100 days' where id = ${id}`
    expect(await waitingFor(secretary, [stepsWaiting])).toMatchObject([{ count: 1 }])
    for (const actor of [reader, member, neighbour])
      expect(await waitingFor(actor, [stepsWaiting])).toEqual([])
    await markDone(secretary, { electionId: id, key: 'candidacies' })
    expect(await waitingFor(secretary, [stepsWaiting])).toEqual([])
  })
})

describe('Milestones', () => {
  test('a branch sets its own before the province’s election; its neighbour does not see them', async () => {
    const { provincial, secretary, reader, treasurer, member, neighbour, root, azemmour } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    for (const actor of [reader, treasurer, member, neighbour])
      await refused(addMilestone(actor, { electionId, bodyId: azemmour, ...dated('2027-08-01') }), 'notYours')
    const { milestoneId } = await addMilestone(secretary, {
      ...{ electionId, bodyId: azemmour, ...dated('2027-08-01') },
    })
    expect(await stepOf(secretary, electionId, milestoneId)).toMatchObject({ dueOn: '2027-08-01' })
    expect(await stepOf(reader, electionId, milestoneId)).toBeDefined()
    for (const actor of [member, neighbour])
      expect(await stepOf(actor, electionId, milestoneId)).toBeUndefined()
  })

  test('a body’s milestone is for an election of its own or of those above it', async () => {
    const { provincial, secretary, root, azemmour } = who
    const { id: electionId } = await anElection(sql, azemmour, secretary.memberId)
    await refused(addMilestone(provincial, { electionId, bodyId: root, ...dated('2027-08-01') }), 'notFound')
  })

  test('are changed and taken out by those who plan for their body alone, and each time the ledger says so', async () => {
    const { provincial, secretary, reader, member, neighbour, root, azemmour } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const { milestoneId } = await addMilestone(secretary, {
      ...{ electionId, bodyId: azemmour, ...dated('2027-08-01') },
    })
    const edit = { milestoneId, version: 1, ...dated('2027-08-02') }
    await refused(editMilestone(reader, edit), 'notYours')
    await refused(editMilestone(neighbour, edit), 'notFound')
    await refused(removeMilestone(reader, { milestoneId }), 'notYours')
    await refused(removeMilestone(member, { milestoneId }), 'notFound')
    await editMilestone(secretary, edit)
    await refused(editMilestone(provincial, edit), 'stale')
    await markDone(secretary, { electionId, key: milestoneId })
    await removeMilestone(provincial, { milestoneId })
    expect(await stepOf(provincial, electionId, milestoneId)).toBeUndefined()
    for (const act of ['milestone.set', 'milestone.edited', 'milestone.removed'])
      expect(await written(act, milestoneId)).toHaveLength(1)
  })

  test('a milestone before what it waits for, or that waits for itself, is refused with the reason', async () => {
    const { provincial, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const set = (dueOn: string, more = {}) =>
      addMilestone(provincial, { electionId, bodyId: root, ...dated(dueOn, more) })
    await wrong(set('2027-08-01', { after: ['candidacies'] }), { after: 'beforeWhatItNeeds' })
    await wrong(set('2027-08-01', { after: ['nothing'] }), { after: 'noSuchStep' })
    await wrong(set('2037-08-01'), { dueOn: 'tooFar' })
    const { milestoneId: first } = await set('2027-08-01')
    const { milestoneId: second } = await set('2027-08-01', { after: [first] })
    await wrong(
      editMilestone(provincial, {
        milestoneId: first,
        version: 1,
        ...dated('2027-08-01', { after: [second] }),
      }),
      { after: 'circle' },
    )
  })

  test('of two who change one at once, the second is shown what the first wrote', async () => {
    const { provincial, director, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const { milestoneId } = await addMilestone(provincial, {
      ...{ electionId, bodyId: root, ...dated('2027-08-01') },
    })
    const edits = await Promise.allSettled(
      ['أول', 'ثان'].map((titleAr) =>
        editMilestone(director, { milestoneId, version: 1, ...dated('2027-08-02', { titleAr }) }),
      ),
    )
    expect(edits.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(edits.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'stale', more: { theirs: { version: 2 } } },
    })
  })
})

describe('A calendar in one’s own telephone', () => {
  test('shows at a secret address what its owner may see, and ends when they stop it', async () => {
    const { provincial, director, member, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const { milestoneId } = await addMilestone(director, { electionId, bodyId: root, ...dated('2027-08-01') })
    const theirs = await makeFeed(member, { electionId })
    const its = await makeFeed(director, { electionId })
    const keys = async (secret: string) => (await calendarBehind(secret))?.steps.map(({ key }) => key)
    expect(await keys(theirs.secret)).not.toContain(milestoneId)
    expect(await keys(its.secret)).toContain(milestoneId)
    await makeFeed(director, { electionId })
    expect(await keys(its.secret)).toBeUndefined()
    await stopFeed(member, { electionId })
    expect(await keys(theirs.secret)).toBeUndefined()
    expect(await written('calendar.opened', electionId)).toHaveLength(3)
  })

  test('is none for an election that one may not know of', async () => {
    const { secretary, neighbour, azemmour } = who
    const { id: electionId } = await anElection(sql, azemmour, secretary.memberId)
    await refused(makeFeed(neighbour, { electionId }), 'notFound')
    await refused(stopFeed(neighbour, { electionId }), 'notFound')
  })

  test('shows nothing more once its owner’s mandate has ended', async () => {
    const { provincial, director, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const { secret } = await makeFeed(director, { electionId })
    await sql`update mandates set ends_at = now() where member_id = ${director.memberId}`
    expect(await calendarBehind(secret)).toBeNull()
  })

  test('an address is made once by whoever asks for it twice at once, and shows no more than they may see', async () => {
    const { provincial, member, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const made = await Promise.all([1, 2, 3, 4].map(() => makeFeed(member, { electionId })))
    const open = await Promise.all(made.map(({ secret }) => calendarBehind(secret)))
    expect(open.filter((room) => room !== null)).toHaveLength(1)
    await denied(
      as(member, (tx) => tx.update(calendarFeeds).set({ assurance: 2, hash: Buffer.alloc(32, 7) })),
    )
  })
})
