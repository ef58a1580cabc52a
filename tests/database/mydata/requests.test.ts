import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, closeDatabase } from '@/db/client'
import type { DecisionInput } from '@/features/mydata/input'
import { answerRequest, askForCorrection, object } from '@/features/mydata/mutations'
import { myAccount, myRequests, requestsToAnswer } from '@/features/mydata/queries'
import { closeJobs } from '@/gate/jobs'
import { aPerson } from '../../builders/account'
import { aBody, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { anActor } from '../account/account-world'
import { agreed, aMemberAtHome } from './a-member'

let [root, azemmour, jadida] = ['', '', '']
type Actor = Awaited<ReturnType<typeof anActor>>
let secretary: Actor
let stranger: Actor

beforeAll(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  secretary = await anActor(sql, await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour]))
  stranger = await anActor(sql, await aMember(sql, 'كاتب الجديدة', ['branchSecretary', jadida]))
})
afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const aComrade = async () => anActor(sql, (await aMemberAtHome(sql, azemmour)).id)
const asks = (actor: Actor, field: Parameters<typeof askForCorrection>[1]['field'], wanted: string) =>
  askForCorrection(actor, { field, wanted, reason: 'كما في البطاقة' })
const decide = (actor: Actor, requestId: string, more: Partial<DecisionInput>) =>
  answerRequest(actor, { requestId, outcome: 'corrected', value: '', reason: '', ...more })

const forced = async (actor: Actor, requestId: string) => {
  const [row] = await as(actor, (tx) =>
    tx.execute<{ done: boolean }>(`select register.correct_name('${requestId}', 'اسم') as done`),
  )
  return row?.done
}
const answered = (actor: Actor, requestId: string, bodyId: string) =>
  as(actor, (tx) =>
    tx.execute(`insert into data_answers (request_id, body_id, answered_by, outcome)
      values ('${requestId}', '${bodyId}', '${actor.memberId}', 'noted')`),
  )

describe('A correction', () => {
  test('is asked of the branch, which has ten days, puts it right, and the member sees it', async () => {
    const me = await aComrade()
    const { requestId } = await asks(me, 'bornOn', '8/3/1977')
    const { requests } = await requestsToAnswer(secretary)
    const waiting = requests.find(({ id }) => id === requestId)
    expect(waiting?.dueAt.getTime()).toBe((waiting?.askedAt.getTime() ?? 0) + 10 * 86_400_000)
    await decide(secretary, requestId, { value: '08/03/1977' })
    expect((await myAccount(me)).profile.bornOn).toBe('1977-03-08')
    expect((await myRequests(me)).requests[0]).toMatchObject({ outcome: 'corrected' })
  })

  test.each([
    ['nameAr', 'نعيمة البحري', { nameAr: 'نعيمة البحري' }],
    ['knownAs', 'نعيمة', { knownAs: 'نعيمة' }],
    ['gender', 'm', { gender: 'm' }],
  ] as const)('of %s is written where it belongs', async (field, value, expected) => {
    const me = await aComrade()
    const { requestId } = await asks(me, field, value)
    await decide(secretary, requestId, { value })
    expect((await myAccount(me)).profile).toMatchObject(expected)
  })

  test('is declined with a reason, or not at all', async () => {
    const me = await aComrade()
    const { requestId } = await asks(me, 'gender', 'm')
    await expect(decide(secretary, requestId, { outcome: 'declined' })).rejects.toMatchObject({
      reason: 'invalid',
      more: { fields: { reason: 'required' } },
    })
    await decide(secretary, requestId, { outcome: 'declined', reason: 'لا يوافق الوثيقة' })
    expect((await myRequests(me)).requests[0]).toMatchObject({
      outcome: 'declined',
      answer: 'لا يوافق الوثيقة',
    })
  })

  test('with a value that is none is refused, and nothing is changed', async () => {
    const me = await aComrade()
    const { requestId } = await asks(me, 'bornOn', 'الربيع')
    for (const value of ['', 'الربيع', '31/02/1977'])
      await expect(decide(secretary, requestId, { value })).rejects.toMatchObject({ reason: 'invalid' })
    expect((await myAccount(me)).profile.bornOn).toBe('1976-03-08')
  })

  test('is not seen, and not decided, by another branch or by the member themselves', async () => {
    const me = await aComrade()
    const { requestId } = await asks(me, 'nameAr', 'اسم آخر')
    expect((await requestsToAnswer(stranger)).requests.map(({ id }) => id)).not.toContain(requestId)
    await expect(decide(stranger, requestId, { value: 'اسم آخر' })).rejects.toMatchObject({
      reason: 'notFound',
    })
    await expect(decide(me, requestId, { value: 'اسم آخر' })).rejects.toMatchObject({ reason: 'notYours' })
    expect(await forced(stranger, requestId)).toBe(false)
  })

  test('is decided once: of two at the same time, one is told that it was answered', async () => {
    const me = await aComrade()
    const { requestId } = await asks(me, 'nameLatin', 'Naima Bahri')
    const both = await Promise.allSettled([
      decide(secretary, requestId, { value: 'Naima Bahri' }),
      decide(secretary, requestId, { value: 'Naima El Bahri' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'alreadyAnswered' },
    })
  })

  test('is decided where its member is at home today, not where they were when they asked', async () => {
    const me = await aComrade()
    const { requestId } = await asks(me, 'nameAr', 'اسم صحيح')
    await sql`update profiles set body_id = ${jadida} where member_id = ${me.memberId}`
    expect((await requestsToAnswer(secretary)).requests.map(({ id }) => id)).not.toContain(requestId)
    await expect(decide(secretary, requestId, { value: 'اسم صحيح' })).rejects.toMatchObject({
      reason: 'notFound',
    })
    expect(await forced(secretary, requestId)).toBe(false)
    await expect(answered(secretary, requestId, azemmour)).rejects.toMatchObject({ cause: { code: '42501' } })
    expect((await requestsToAnswer(stranger)).requests.map(({ id }) => id)).toContain(requestId)
    await decide(stranger, requestId, { value: 'اسم صحيح' })
    expect((await myAccount(me)).profile.nameAr).toBe('اسم صحيح')
  })

  test('of a secretary’s own is decided by another, in code and past it', async () => {
    const { id } = await aMemberAtHome(sql, azemmour, { office: 'organisationOfficer' })
    const me = await anActor(sql, id)
    const { requestId } = await asks(me, 'nameAr', 'اسم صحيح')
    expect((await requestsToAnswer(me)).requests.map((one) => one.id)).not.toContain(requestId)
    await expect(decide(me, requestId, { value: 'اسم صحيح' })).rejects.toMatchObject({ reason: 'ownRequest' })
    expect(await forced(me, requestId)).toBe(false)
    await expect(answered(me, requestId, azemmour)).rejects.toMatchObject({ cause: { code: '42501' } })
    await decide(secretary, requestId, { value: 'اسم صحيح' })
  })

  test('of someone without a branch is decided at the root', async () => {
    const me = await anActor(sql, (await aPerson(sql)).id)
    const { requestId } = await asks(me, 'nameAr', 'اسم صحيح')
    const officer = await anActor(sql, await aMember(sql, 'التنظيم', ['organisationOfficer', root]))
    await expect(decide(secretary, requestId, { value: 'اسم صحيح' })).rejects.toMatchObject({
      reason: 'notFound',
    })
    await decide(officer, requestId, { value: 'اسم صحيح' })
    expect((await myAccount(me)).profile.nameAr).toBe('اسم صحيح')
  })
})

describe('An objection', () => {
  test('withdraws at once what was agreed to for that purpose, and nothing else, and is answered', async () => {
    const me = await aComrade()
    await agreed(sql, me.memberId, 'news', 'email')
    await agreed(sql, me.memberId, 'news', 'sms')
    await agreed(sql, me.memberId, 'meetings', 'email')
    const { requestId } = await object(me, { purpose: 'news', reason: '' })
    expect((await myAccount(me)).consents.map(({ purpose }) => purpose)).toEqual(['meetings'])
    await expect(decide(secretary, requestId, { outcome: 'corrected' })).rejects.toMatchObject({
      reason: 'invalid',
    })
    await decide(secretary, requestId, { outcome: 'noted', reason: 'لن نراسلك' })
    expect((await myRequests(me)).requests[0]).toMatchObject({ kind: 'objection', outcome: 'noted' })
  })
})
