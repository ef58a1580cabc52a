import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { campaignTasks } from '@/db/schema/campaign'
import { calendarFile } from '@/features/deadlines/calendar-file'
import { makeFeed } from '@/features/deadlines/mutations'
import { calendarBehind } from '@/features/deadlines/queries'
import { movePollingDay } from '@/features/elections/mutations'
import { waitingFor } from '@/features/home/queries'
import { addTask, editTask, moveTask, removeTask } from '@/features/tasks/mutations'
import { ownTaskDays, ownTasks, taskRoom, tasksRoom, tasksWaiting, workRoom } from '@/features/tasks/queries'
import type { Actor } from '@/gate/actor'
import { aTask } from '../../builders/campaign'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aMember } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let who: Planners
let electionId: string
const mark = () => randomBytes(4).toString('hex')

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
})

const wrong = (act: Promise<unknown>, fields: object) => refused(act, 'invalid', fields)
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

const said = (ownerId: string, more = {}) => ({
  ...{ titleAr: 'طبع المناشير', titleFr: '', titleEn: '', ownerId, dueOn: '2027-08-20' },
  ...{ communeCode: null as string | null, after: [] as string[], points: [] as string[] },
  ...more,
})
const set = (actor: Actor, bodyId: string, ownerId: string, more = {}) =>
  addTask(actor, { electionId, bodyId, ...said(ownerId, more) })
const taskOf = async (actor: Actor, id: string) =>
  (await tasksRoom(actor, electionId))?.tasks.find((task) => task.id === id)
const move = (actor: Actor, taskId: string, step: number, state: 'open' | 'begun' | 'done' | 'blocked') =>
  moveTask(actor, { taskId, step, state, word: state === 'blocked' ? 'المطبعة مغلقة' : '' })

describe('A task', () => {
  test('is set by whoever plans for the body, for somebody of it, and each time the ledger says so', async () => {
    const { secretary, reader, treasurer, member, neighbour, azemmour } = who
    for (const actor of [reader, treasurer, member, neighbour])
      await refused(set(actor, azemmour, member.memberId), 'notYours')
    const { taskId } = await set(secretary, azemmour, member.memberId)
    expect(await taskOf(secretary, taskId)).toMatchObject({ state: 'open', dueOn: '2027-08-20' })
    expect(await written('task.set', taskId)).toHaveLength(1)
  })

  test('falls to nobody outside its body', async () => {
    const { secretary, neighbour, provincial, member, root, azemmour } = who
    await wrong(set(secretary, azemmour, neighbour.memberId), { ownerId: 'unknownMember' })
    await wrong(set(secretary, azemmour, await aMember(sql, 'زائر')), { ownerId: 'unknownMember' })
    const { taskId } = await set(provincial, root, member.memberId)
    expect((await taskOf(member, taskId))?.ownerId).toBe(member.memberId)
  })

  test('is read by its owner and by those who follow elections there, and by nobody else', async () => {
    const { provincial, secretary, reader, director, treasurer, member, neighbour, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    for (const actor of [provincial, secretary, reader, director, member])
      expect(await taskOf(actor, taskId)).toBeDefined()
    for (const actor of [treasurer, neighbour]) {
      expect(await taskOf(actor, taskId)).toBeUndefined()
      expect(await taskRoom(actor, electionId, taskId)).toBeNull()
    }
    expect((await taskOf(director, taskId))?.owner).toEqual({ ar: 'نعيمة', latin: 'نعيمة' })
  })

  test('moves with polling day', async () => {
    const { secretary, provincial, azemmour, member } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    await movePollingDay(provincial, { electionId, version: 1, pollingDay: '2027-09-15', isAssumed: false })
    expect((await taskOf(secretary, taskId))?.dueOn).toBe('2027-08-27')
    expect(await ownTaskDays(member.reader, electionId)).toMatchObject([{ dueOn: '2027-08-27' }])
    expect(await ownTaskDays(secretary.reader, electionId)).toEqual([])
  })

  test('is said anew and taken out by planners alone: its owner neither changes it nor hands it on', async () => {
    const { secretary, provincial, reader, treasurer, member, neighbour, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    const edit = { taskId, version: 1, ...said(secretary.memberId) }
    for (const actor of [reader, member]) {
      await refused(editTask(actor, edit), 'notYours')
      await refused(removeTask(actor, { taskId }), 'notYours')
    }
    for (const actor of [treasurer, neighbour]) {
      await refused(editTask(actor, edit), 'notFound')
      await refused(removeTask(actor, { taskId }), 'notFound')
    }
    await as(member.reader, async (tx) => {
      const rows = await tx
        .update(campaignTasks)
        .set({ ownerId: secretary.memberId })
        .returning({ id: campaignTasks.id })
      expect(rows).toEqual([])
    })
    await editTask(secretary, edit)
    await refused(editTask(provincial, edit), 'stale')
    expect(await taskOf(member, taskId)).toBeUndefined()
    await removeTask(provincial, { taskId })
    expect(await taskOf(secretary, taskId)).toBeUndefined()
    for (const act of ['task.edited', 'task.removed']) expect(await written(act, taskId)).toHaveLength(1)
  })

  test('keeps its body, its election and its author whatever is written', async () => {
    const { secretary, member, root, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    await expect(
      as(secretary.reader, (tx) => tx.update(campaignTasks).set({ bodyId: root })),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('permission denied') } })
    expect((await taskOf(secretary, taskId))?.bodyId).toBe(azemmour)
  })

  test('of two who change one at once, the second is shown what the first wrote', async () => {
    const { secretary, provincial, member, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    const edits = await Promise.allSettled(
      [secretary, provincial].map((actor) =>
        editTask(actor, { taskId, version: 1, ...said(member.memberId, { titleAr: 'أخرى' }) }),
      ),
    )
    expect(edits.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(edits.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'stale', more: { theirs: { version: 2 } } },
    })
  })
})

describe('What a task waits for', () => {
  test('a task before what it waits for, or that waits for itself, is refused with the reason', async () => {
    const { secretary, member, azemmour } = who
    const own = (more: object) => set(secretary, azemmour, member.memberId, more)
    const { taskId: first } = await own({})
    await wrong(own({ dueOn: '2027-08-01', after: [first] }), { after: 'beforeWhatItNeeds' })
    await wrong(own({ after: [electionId] }), { after: 'noSuchTask' })
    await wrong(own({ dueOn: '2037-08-01' }), { dueOn: 'tooFar' })
    await wrong(own({ communeCode: 'nowhere' }), { communeCode: 'malformed' })
    const { taskId: second } = await own({ after: [first] })
    const circle = { taskId: first, version: 1, ...said(member.memberId, { after: [second] }) }
    await wrong(editTask(secretary, circle), { after: 'circle' })
  })

  test('a circle that goes through a neighbour’s task, which nobody sees, is refused all the same', async () => {
    const { secretary, provincial, member, neighbour, root, azemmour } = who
    const [{ body_id: theirs } = { body_id: '' }] = await sql<{ body_id: string }[]>`
      select body_id from mandates where member_id = ${neighbour.memberId}`
    const day = -19
    const place = (bodyId: string) => ({ electionId, bodyId })
    const mine = await aTask(sql, place(azemmour), member.memberId, secretary.memberId, { day })
    const above = await aTask(sql, place(root), provincial.memberId, provincial.memberId, {
      day,
      after: [mine],
    })
    const hidden = await aTask(sql, place(theirs), neighbour.memberId, neighbour.memberId, {
      day,
      after: [above],
    })
    const last = await aTask(sql, place(root), provincial.memberId, provincial.memberId, {
      day,
      after: [hidden],
    })
    const edit = { taskId: mine, version: 1, ...said(member.memberId, { after: [last] }) }
    await wrong(editTask(secretary, edit), { after: 'circle' })
  })

  test('it begins when that is done, not before; its owner is told what it waits for, and no more', async () => {
    const { secretary, provincial, member, root, azemmour } = who
    const { taskId: first } = await set(provincial, root, provincial.memberId, { titleAr: 'صياغة المنشور' })
    const { taskId: second } = await set(secretary, azemmour, member.memberId, { after: [first] })
    expect((await taskOf(member, second))?.needs).toMatchObject([
      { title: { ar: 'صياغة المنشور' }, done: false },
    ])
    expect(await taskOf(member, first)).toBeUndefined()
    await refused(move(member, second, 0, 'begun'), 'waitsForOthers')
    await move(provincial, first, 0, 'begun')
    await refused(move(member, second, 0, 'begun'), 'waitsForOthers')
    await move(provincial, first, 1, 'done')
    expect((await taskOf(member, second))?.needs).toMatchObject([{ done: true }])
    await move(member, second, 0, 'begun')
    expect((await taskOf(secretary, second))?.state).toBe('begun')
  })

  test('when it is taken out, nothing waits for it any more', async () => {
    const { secretary, member, azemmour } = who
    const { taskId: first } = await set(secretary, azemmour, secretary.memberId)
    const { taskId: second } = await set(secretary, azemmour, member.memberId, { after: [first] })
    await removeTask(secretary, { taskId: first })
    expect((await taskOf(member, second))?.needs).toEqual([])
    await move(member, second, 0, 'begun')
  })
})

describe('Where a task stands', () => {
  test('its owner begins and ends it, and so does a planner; nobody else, and each step names who took it', async () => {
    const { secretary, reader, treasurer, member, neighbour, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    await refused(move(reader, taskId, 0, 'begun'), 'notYours')
    for (const actor of [treasurer, neighbour]) await refused(move(actor, taskId, 0, 'begun'), 'notFound')
    await move(member, taskId, 0, 'begun')
    await move(secretary, taskId, 1, 'done')
    const room = await taskRoom(secretary, electionId, taskId)
    expect(room?.steps).toMatchObject([
      { state: 'done', by: { ar: 'كاتبة أزمور' } },
      { state: 'begun', by: { ar: 'نعيمة' } },
    ])
    for (const act of ['task.begun', 'task.done']) expect(await written(act, taskId)).toHaveLength(1)
  })

  test('an owner cannot move another’s task', async () => {
    const { secretary, member, treasurer, azemmour } = who
    const { taskId } = await set(secretary, azemmour, treasurer.memberId)
    await set(secretary, azemmour, member.memberId)
    await refused(move(member, taskId, 0, 'begun'), 'notFound')
  })

  test('a task is not done before it begins; what blocks it is said in a word', async () => {
    const { secretary, member, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    await wrong(move(member, taskId, 0, 'done'), { state: 'malformed' })
    await move(member, taskId, 0, 'blocked')
    expect(await taskOf(secretary, taskId)).toMatchObject({ state: 'blocked', word: 'المطبعة مغلقة' })
    await move(member, taskId, 1, 'open')
    expect(await taskOf(secretary, taskId)).toMatchObject({ state: 'open', word: '' })
  })

  test('whoever moves it from where it no longer stands is told so', async () => {
    const { secretary, member, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    const moves = await Promise.allSettled(
      [secretary, member].map((actor) => move(actor, taskId, 0, 'begun')),
    )
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await refused(move(member, taskId, 0, 'begun'), 'stale')
  })
})

describe('One’s own tasks', () => {
  test('wait in the members’ home until they are done, and stand in a room of their own', async () => {
    const { secretary, member, neighbour, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    expect(await waitingFor(member, [tasksWaiting])).toMatchObject([{ count: 1 }])
    for (const actor of [secretary, neighbour]) expect(await waitingFor(actor, [tasksWaiting])).toEqual([])
    expect(await ownTasks(member)).toMatchObject([{ task: { id: taskId, ownerId: member.memberId } }])
    expect(await ownTasks(secretary)).toEqual([])
    await move(member, taskId, 0, 'begun')
    await move(member, taskId, 1, 'done')
    expect(await waitingFor(member, [tasksWaiting])).toEqual([])
  })
})

describe('The calendar in one’s own telephone', () => {
  test('holds one’s own tasks until they are done, and nobody else’s', async () => {
    const { secretary, member, azemmour } = who
    const { taskId } = await set(secretary, azemmour, member.memberId)
    const { secret } = await makeFeed(member, { electionId })
    const { secret: other } = await makeFeed(secretary, { electionId })
    const file = async (at: string) => {
      const room = await calendarBehind(at)
      const words = { pollingDay: 'يوم الاقتراع', host: 'example.org', locale: 'ar' } as const
      // Its lines are broken at a width.
      return room ? calendarFile(room, words).replaceAll('\r\n ', '') : ''
    }
    expect(await file(secret)).toContain(taskId)
    expect(await file(secret)).toContain('DTSTART;VALUE=DATE:20270820')
    expect(await file(other)).not.toContain(taskId)
    await move(member, taskId, 0, 'begun')
    await move(member, taskId, 1, 'done')
    expect(await file(secret)).not.toContain(taskId)
  })
})

describe('Whom one may entrust', () => {
  test('is found by a part of the name by planners, among people of their bodies alone', async () => {
    const { secretary, director, reader, member, azemmour } = who
    const name = `شهرزاد ${mark()}`
    const id = await aMember(sql, name, ['member', azemmour])
    const found = async (actor: Actor, asked: string) =>
      (await tasksRoom(actor, electionId, asked))?.people.map((person) => person.id)
    expect(await found(secretary, name.slice(0, 9))).toContain(id)
    expect(await found(director, name)).toEqual([id])
    expect(await found(secretary, 'كاتب الجديدة')).toEqual([])
    for (const actor of [reader, member]) expect(await found(actor, name)).toEqual([])
  })
})

test('the overview tells each what they may know of the work, and a neighbour nothing of it', async () => {
  const { secretary, member, neighbour, azemmour } = who
  const { id } = await anElection(sql, azemmour, secretary.memberId)
  await aTask(sql, { electionId: id, bodyId: azemmour }, secretary.memberId, secretary.memberId)
  expect((await workRoom(secretary, id))?.tasks).toHaveLength(1)
  expect((await workRoom(member, id))?.tasks).toEqual([])
  expect(await workRoom(neighbour, id)).toBeNull()
})
