import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { elections } from '@/db/schema/elections'
import {
  addElection,
  addMilestone,
  editElection,
  editMilestone,
  makeFeed,
  markDone,
  movePollingDay,
  removeMilestone,
  stopFeed,
  unmark,
} from '@/features/elections/mutations'
import { calendarBehind, electionRoom, electionsRoom, stepsWaiting } from '@/features/elections/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { anElection, lawFor } from '../../builders/election'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let [root, azemmour] = ['', '']
let provincial: Actor
let director: Actor
let secretary: Actor
let reader: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  provincial = await at('الكاتب الإقليمي', ['provincialSecretary', root])
  director = await at('مدير الحملة', ['campaignDirector', root])
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  reader = await at('عضو الكتابة', ['secretariatMember', root])
  treasurer = await at('أمينة المال', ['treasurer', azemmour])
  member = await at('نعيمة', ['member', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
})

const refused = (act: Promise<unknown>, reason: string) => expect(act).rejects.toMatchObject({ reason })
const wrong = (act: Promise<unknown>, fields: object) =>
  expect(act).rejects.toMatchObject({ reason: 'invalid', more: { fields } })
const denied = (act: Promise<unknown>) =>
  expect(act).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

const said = { titleAr: 'الانتخابات الجماعية', titleFr: 'Élections communales', titleEn: '' }
const asked = async (bodyId: string, more = {}) => ({
  ...{ ...said, bodyId, kind: 'communal' as const, pollingDay: '2027-09-08', isAssumed: true },
  ...{ closesAt: '19:00', ruleSetId: await lawFor(sql, 'communal'), communes: [] as string[] },
  ...more,
})
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

describe('An election is prepared', () => {
  test('by whoever plans elections for its body, and by nobody else', async () => {
    for (const actor of [secretary, reader, treasurer, member, neighbour])
      await refused(addElection(actor, await asked(root)), 'notYours')
    const { electionId } = await addElection(director, await asked(root))
    expect(await written('election.added', electionId)).toHaveLength(1)
    const row = { id: electionId, bodyId: root, version: 1 }
    await denied(
      as(member, (tx) =>
        tx.insert(elections).values({
          ...{ ...said, ...row, id: '01900000-0000-7000-8000-000000000001', kind: 'communal' },
          ...{ pollingDay: '2027-09-08', ruleSetId: '01900000-0000-7000-8000-000000000002' },
          ...{ silentFrom: new Date(0), silentUntil: new Date(1), addedBy: member.memberId },
        }),
      ),
    )
  })

  test('under a law for its own kind, and no other', async () => {
    await wrong(addElection(provincial, await asked(root, { ruleSetId: await lawFor(sql, 'house') })), {
      ruleSetId: 'otherKind',
    })
    await wrong(
      addElection(provincial, await asked(root, { ruleSetId: '01900000-0000-7000-8000-000000000003' })),
      { ruleSetId: 'otherKind' },
    )
  })

  test('and the members below its body see it, the public and other branches’ preparations never', async () => {
    const { electionId } = await addElection(provincial, await asked(root))
    const own = await addElection(secretary, await asked(azemmour))
    const seen = async (actor: Actor) => (await electionsRoom(actor)).elections.map(({ id }) => id)
    expect(await seen(member)).toEqual(expect.arrayContaining([electionId, own.electionId]))
    expect(await seen(neighbour)).not.toContain(own.electionId)
    await expect(asVisitor((tx) => tx.select().from(elections))).rejects.toThrow()
  })

  test('silence holds from the midnight before polling day until the last station has closed', async () => {
    const { electionId } = await addElection(provincial, await asked(root))
    const [row] = await sql`select silent_from, silent_until from elections where id = ${electionId}`
    const hours = (Number(row?.silent_until) - Number(row?.silent_from)) / 3_600_000
    expect(hours).toBe(19)
  })
})

describe('Deadlines', () => {
  test('are counted back from polling day as soon as it is set', async () => {
    const { electionId } = await addElection(provincial, await asked(root))
    expect(await stepOf(member, electionId, 'candidacies')).toMatchObject({
      ...{ opensOn: '2027-08-16', dueOn: '2027-08-25', progress: 'ahead' },
    })
    expect(await stepOf(member, electionId, 'campaign')).toMatchObject({ dueOn: '2027-09-07' })
  })

  test('move with polling day, and milestones with them', async () => {
    const { electionId } = await addElection(provincial, await asked(root))
    await addMilestone(provincial, { electionId, bodyId: root, ...dated('2027-08-09') })
    for (const actor of [secretary, reader, member])
      await refused(
        movePollingDay(actor, { electionId, version: 1, pollingDay: '2027-06-09', isAssumed: false }),
        'notYours',
      )
    await movePollingDay(director, { electionId, version: 1, pollingDay: '2027-06-09', isAssumed: false })
    const { steps, election } = await roomOf(provincial, electionId)
    expect(election).toMatchObject({ pollingDay: '2027-06-09', isAssumed: false })
    expect(steps.map(({ dueOn }) => dueOn)).toEqual(['2027-05-10', '2027-05-26', '2027-06-08', '2027-08-08'])
    expect(await written('election.moved', electionId)).toHaveLength(1)
  })

  test('a day that another moved meanwhile is shown, not overwritten', async () => {
    const { electionId } = await addElection(provincial, await asked(root))
    const to = (pollingDay: string) => ({ electionId, version: 1, pollingDay, isAssumed: false })
    await movePollingDay(director, to('2027-06-09'))
    await expect(movePollingDay(provincial, to('2027-07-01'))).rejects.toMatchObject({
      ...{ reason: 'stale', more: { theirs: { pollingDay: '2027-06-09', version: 2 } } },
    })
  })

  test('what was voted on keeps its day and its law', async () => {
    const held = await anElection(sql, root, provincial.memberId, { pollingDay: '2021-09-08' })
    await sql`update elections set added_at = '2021-03-01' where id = ${held.id}`
    await refused(
      movePollingDay(provincial, {
        ...{ electionId: held.id, version: 1, pollingDay: '2027-09-08', isAssumed: false },
      }),
      'wasVoted',
    )
    const [older] = await sql<
      { id: string }[]
    >`select id from rule_sets where kind = 'communal' and number = 1`
    const edit = { electionId: held.id, version: 1, ...said, closesAt: '19:00', communes: [] }
    await refused(editElection(provincial, { ...edit, ruleSetId: older?.id ?? '' }), 'wasVoted')
    await refused(editElection(member, { ...edit, ruleSetId: older?.id ?? '' }), 'notYours')
    await editElection(provincial, { ...edit, ruleSetId: await lawFor(sql, 'communal') })
    expect(await written('election.edited', held.id)).toHaveLength(1)
  })

  test('no polling day is moved into the past, where it would stay; what was entered today is still put right', async () => {
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const to = (pollingDay: string, version: number) => ({
      electionId,
      version,
      pollingDay,
      isAssumed: false,
    })
    await movePollingDay(provincial, to('2007-09-08', 1))
    await movePollingDay(provincial, to('2027-09-08', 2))
    await sql`update elections set added_at = now() - interval '2 days' where id = ${electionId}`
    await wrong(movePollingDay(provincial, to('2007-09-08', 3)), { pollingDay: 'past' })
  })

  test('are noted as done by whoever plans, and that is taken back; what waits for them says so', async () => {
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
    const { id } = await anElection(sql, azemmour, secretary.memberId, { pollingDay: '2021-09-08' })
    const { steps } = await roomOf(secretary, id)
    expect(steps.map(({ progress }) => progress)).toEqual(['over', 'over', 'over'])
    expect(await waitingFor(secretary, [stepsWaiting])).toEqual([])
  })
})

describe('What waits for those who plan', () => {
  test('are deadlines that are late or near and not done, of their bodies alone', async () => {
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
    const { id: electionId } = await anElection(sql, azemmour, secretary.memberId)
    await refused(addMilestone(provincial, { electionId, bodyId: root, ...dated('2027-08-01') }), 'notFound')
  })

  test('are changed and taken out by those who plan for their body alone, and each time the ledger says so', async () => {
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
})

describe('A calendar in one’s own telephone', () => {
  test('shows at a secret address what its owner may see, and ends when they stop it', async () => {
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
    const { id: electionId } = await anElection(sql, azemmour, secretary.memberId)
    await refused(makeFeed(neighbour, { electionId }), 'notFound')
    await refused(stopFeed(neighbour, { electionId }), 'notFound')
  })

  test('shows nothing more once its owner’s mandate has ended', async () => {
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const { secret } = await makeFeed(director, { electionId })
    await sql`update mandates set ends_at = now() where member_id = ${director.memberId}`
    expect(await calendarBehind(secret)).toBeNull()
  })
})
