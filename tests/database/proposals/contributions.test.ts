import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { contributionsRoom, ownRoom } from '@/features/proposals/contributions'
import { listQuestion } from '@/features/proposals/input'
import { answerProposal, support } from '@/features/proposals/mutations'
import { meetingRoom, newProposalRoom, proposalsRoom } from '@/features/proposals/queries'
import type { Actor } from '@/gate/actor'
import { closeJobs } from '@/gate/jobs'
import { aPaper, aPoint, aProgramme, aProposal } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let [root, azemmour, jadida] = ['', '', '']
let secretary: Actor
let provincial: Actor
let naima: Actor
let said: Actor
let stranger: Actor
let plan: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>
let [one, two, three] = ['', '', '']

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeAll(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  provincial = await at('الكاتب الإقليمي', ['provincialSecretary', root])
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  naima = await at('نعيمة', ['member', azemmour])
  said = await at('سعيد', ['member', jadida])
  stranger = await at('من لا فرع له')
  plan = await aProgramme(sql, root, provincial.memberId, { stage: 'consultation', open: true })
  point = await aPoint(sql, plan, provincial.memberId)
  one = await aProposal(sql, plan, naima.memberId, azemmour, { title: 'ملعب للقرب' })
  two = await aProposal(sql, plan, naima.memberId, azemmour, { title: 'إنارة الدرب' })
  three = await aProposal(sql, plan, said.memberId, jadida, { title: 'سوق نموذجي' })
  await support(said, { proposalId: one })
  await answerProposal(provincial, {
    ...{ proposals: [two, three], outcome: 'merged', pointId: point.id, reason: 'في النقطة نفسها' },
    ...{ theme: '', authority: null },
  })
  await answerProposal(provincial, {
    ...{ proposals: [three], outcome: 'declined', pointId: null, reason: 'خارج اختصاص الإقليم' },
    ...{ theme: '', authority: null },
  })
  await amended()
})

async function amended() {
  const [mine, met] = [randomUUID(), randomUUID()]
  const whole = { point_id: point.id, programme_id: plan.id, body_id: root, version: 1, locale: 'ar' }
  const words = { paragraph: 0, before: 'الفقرة الأولى.', after: 'فقرة أخرى.' }
  await sql`insert into amendments ${sql({ ...whole, ...words, id: mine, reason: 'أوضح', member_id: naima.memberId, from_id: azemmour, entered_by: naima.memberId })}`
  const minutes = await aPaper(sql, azemmour, secretary.memberId)
  await sql`insert into amendments ${sql({ ...whole, ...words, id: met, reason: 'من الاجتماع', from_id: azemmour, met_on: '2025-03-12', voices: 12, minutes_id: minutes, entered_by: secretary.memberId })}`
  await sql`insert into amendment_answers ${sql({ amendment_id: met, programme_id: plan.id, body_id: root, outcome: 'declined', reason: 'يغيّر المعنى', answered_by: provincial.memberId })}`
}

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

test('the matrix says branch by branch what was sent, how many stood behind it, and what became of it by the last answer', async () => {
  const room = await contributionsRoom(naima, plan.id)
  expect(room?.proposals).toEqual([
    { body: azemmour, sent: 2, voices: 3, taken: 0, merged: 1, notNow: 0, declined: 0, waiting: 1 },
    { body: jadida, sent: 1, voices: 1, taken: 0, merged: 0, notNow: 0, declined: 1, waiting: 0 },
  ])
  expect(room?.amendments).toEqual([
    { body: azemmour, sent: 2, voices: 13, accepted: 0, adapted: 0, declined: 1, waiting: 1 },
  ])
  expect(room?.bodies.map(({ name }) => name.ar)).toEqual(['أزمور', 'الجديدة'])
  expect(room?.sent.map(({ reason, answer }) => [reason, answer])).toContainEqual([
    'من الاجتماع',
    'يغيّر المعنى',
  ])
})

test('it is for those who take part in the programme, and a public programme shows it to nobody else', async () => {
  for (const actor of [said, secretary, provincial])
    expect((await contributionsRoom(actor, plan.id))?.proposals).toHaveLength(2)
  expect(await contributionsRoom(stranger, plan.id)).toBeNull()
  expect(await proposalsRoom(stranger, plan.id, listQuestion.parse({}))).toBeNull()
  const branch = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: true })
  expect(await contributionsRoom(said, branch.id)).toBeNull()
  expect(await newProposalRoom(said, branch.id)).toBeNull()
})

test('the list is asked by what became of proposals, by who sent them, and in either order', async () => {
  const titles = async (asked: object) =>
    (await proposalsRoom(naima, plan.id, listQuestion.parse(asked)))?.proposals.map(({ title }) => title)
  expect(await titles({})).toEqual(['سوق نموذجي', 'إنارة الدرب', 'ملعب للقرب'])
  expect((await titles({ order: 'supported' }))?.[0]).toBe('ملعب للقرب')
  expect(await titles({ shelf: 'waiting' })).toEqual(['ملعب للقرب'])
  expect(await titles({ shelf: 'answered', from: azemmour })).toEqual(['إنارة الدرب'])
  expect(await titles({ shelf: 'merged' })).toEqual(['إنارة الدرب'])
  expect(await titles({ shelf: 'declined' })).toEqual(['سوق نموذجي'])
  expect(await titles({ page: '2' })).toEqual([])
})

test('everyone finds what they sent themselves with what became of it, and nothing of others', async () => {
  const mine = await ownRoom(naima)
  expect(mine.proposals.map(({ title, answer }) => [title, answer?.outcome ?? null])).toEqual([
    ['إنارة الدرب', 'merged'],
    ['ملعب للقرب', null],
  ])
  expect(mine.amendments).toMatchObject([{ number: point.number, outcome: null }])
  const theirs = await ownRoom(said)
  expect(theirs.proposals).toMatchObject([{ answer: { outcome: 'declined', reason: 'خارج اختصاص الإقليم' } }])
  expect((await ownRoom(secretary)).amendments).toMatchObject([
    { outcome: 'declined', answer: 'يغيّر المعنى' },
  ])
  expect(await ownRoom(stranger)).toEqual({ proposals: [], amendments: [] })
})

test('a meeting is entered for the bodies that one drafts for, below the programme’s', async () => {
  const bodies = async (actor: Actor) => (await meetingRoom(actor, plan.id))?.bodies.map(({ id }) => id)
  expect(await bodies(secretary)).toEqual([azemmour])
  expect(await bodies(provincial)).toEqual(expect.arrayContaining([azemmour, jadida, root]))
  expect(await bodies(naima)).toBeUndefined()
})
