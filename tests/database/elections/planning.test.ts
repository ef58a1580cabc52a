import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { elections } from '@/db/schema/elections'
import { electionRoom } from '@/features/deadlines/queries'
import { addElection, editElection, movePollingDay } from '@/features/elections/mutations'
import { electionsRoom } from '@/features/elections/queries'
import type { Actor } from '@/gate/actor'
import { anElection, anElectionMilestone, aSilentElection, lawFor } from '../../builders/election'
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

const said = { titleAr: 'الانتخابات الجماعية', titleFr: 'Élections communales', titleEn: '' }
const asked = async (bodyId: string, more = {}) => ({
  ...{ ...said, bodyId, kind: 'communal' as const, pollingDay: '2027-09-08', isAssumed: true },
  ...{ closesAt: '19:00', ruleSetId: await lawFor(sql, 'communal'), communes: [] as string[] },
  ...more,
})

describe('An election is prepared', () => {
  test('by whoever plans elections for its body, and by nobody else', async () => {
    const { director, secretary, reader, treasurer, member, neighbour, root } = who
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
    const { provincial, root } = who
    await wrong(addElection(provincial, await asked(root, { ruleSetId: await lawFor(sql, 'house') })), {
      ruleSetId: 'otherKind',
    })
    await wrong(
      addElection(provincial, await asked(root, { ruleSetId: '01900000-0000-7000-8000-000000000003' })),
      { ruleSetId: 'otherKind' },
    )
  })

  test('and the members below its body see it, the public and other branches’ preparations never', async () => {
    const { provincial, secretary, member, neighbour, root, azemmour } = who
    const { electionId } = await addElection(provincial, await asked(root))
    const own = await addElection(secretary, await asked(azemmour))
    const seen = async (actor: Actor) => (await electionsRoom(actor)).elections.map(({ id }) => id)
    expect(await seen(member)).toEqual(expect.arrayContaining([electionId, own.electionId]))
    expect(await seen(neighbour)).not.toContain(own.electionId)
    await expect(asVisitor((tx) => tx.select().from(elections))).rejects.toThrow()
  })

  test('silence holds from the midnight before polling day until the last station has closed', async () => {
    const { provincial, root } = who
    const { electionId } = await addElection(provincial, await asked(root))
    const [row] = await sql`select silent_from, silent_until from elections where id = ${electionId}`
    const hours = (Number(row?.silent_until) - Number(row?.silent_from)) / 3_600_000
    expect(hours).toBe(19)
  })
})

describe('The polling day', () => {
  test('move with polling day, and milestones with them', async () => {
    const { provincial, director, secretary, reader, member, root } = who
    const { electionId } = await addElection(provincial, await asked(root))
    await anElectionMilestone(sql, electionId, root, provincial.memberId)
    for (const actor of [secretary, reader, member])
      await refused(
        movePollingDay(actor, { electionId, version: 1, pollingDay: '2027-06-09', isAssumed: false }),
        'notYours',
      )
    await movePollingDay(director, { electionId, version: 1, pollingDay: '2027-06-09', isAssumed: false })
    const room = await electionRoom(provincial, electionId)
    expect(room?.election).toMatchObject({ pollingDay: '2027-06-09', isAssumed: false })
    expect(room?.steps.map(({ dueOn }) => dueOn)).toEqual([
      '2027-05-10',
      '2027-05-26',
      '2027-06-08',
      '2027-08-08',
    ])
    expect(await written('election.moved', electionId)).toHaveLength(1)
  })

  test('a day that another moved meanwhile is shown, not overwritten', async () => {
    const { provincial, director, root } = who
    const { electionId } = await addElection(provincial, await asked(root))
    const to = (pollingDay: string) => ({ electionId, version: 1, pollingDay, isAssumed: false })
    await movePollingDay(director, to('2027-06-09'))
    await expect(movePollingDay(provincial, to('2027-07-01'))).rejects.toMatchObject({
      ...{ reason: 'stale', more: { theirs: { pollingDay: '2027-06-09', version: 2 } } },
    })
  })

  test('what was voted on keeps its day and its law', async () => {
    const { provincial, member, root } = who
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
    const { provincial, root } = who
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

  test('of an election that is silent, nobody ends the silence early: not by its day, its law, nor its hour', async () => {
    const { provincial, director, root } = who
    const { id: electionId } = await aSilentElection(sql, root, provincial.memberId)
    await sql`update elections set added_at = '2021-03-01' where id = ${electionId}`
    const later = { electionId, version: 1, pollingDay: '2099-09-08', isAssumed: false }
    await refused(movePollingDay(provincial, later), 'silenceStands')
    const edit = { ...said, closesAt: '00:01', communes: [], ruleSetId: await lawFor(sql, 'communal') }
    await refused(editElection(director, { ...edit, electionId, version: 1 }), 'silenceStands')
    await expect(
      as(provincial, (tx) =>
        tx.update(elections).set({ silentUntil: new Date() }).where(eq(elections.id, electionId)),
      ),
    ).rejects.toMatchObject({ cause: { constraint_name: 'elections_keep_their_silence' } })
  })

  test('moved by two at once, is moved by one; the other is shown what stands now', async () => {
    const { provincial, director, root } = who
    const { id: electionId } = await anElection(sql, root, provincial.memberId)
    const moves = await Promise.allSettled(
      [provincial, director].map((actor, at) =>
        movePollingDay(actor, { electionId, version: 1, pollingDay: `2098-09-0${at + 1}`, isAssumed: false }),
      ),
    )
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(moves.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'stale' } })
  })
})
