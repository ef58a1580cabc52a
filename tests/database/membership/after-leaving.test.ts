import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { givingInput } from '@/features/mandates/input'
import { giveMandate } from '@/features/mandates/mutations'
import { askTransfer, recordDeparture, recordReturn } from '@/features/membership/mutations'
import { aComrade } from '../../builders/comrades'
import { aFounding, aFoundingToApprove } from '../../builders/founding'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const secretaryId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
let [azemmour, jadida, comrade] = ['', '', '']

beforeEach(async () => {
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  comrade = await aComrade(sql, 'رفيق', azemmour)
})

const secretary = () => actorFor(sql, secretaryId)
const give = async () => {
  const [office] = await sql<{ id: string }[]>`select id from offices where key = 'treasurer'`
  const decided = { decision: 'generalMeeting', decidedOn: '22/4/2018' }
  const to = { bodyId: azemmour, memberId: comrade, officeId: office?.id }
  return giveMandate(await secretary(), givingInput.parse({ ...to, ...decided }))
}
const depart = async () => recordDeparture(await secretary(), { memberId: comrade, reason: 'استقالة' })
const running = async () =>
  (await sql`select from mandates where member_id = ${comrade} and (ends_at is null or ends_at > now())`)
    .length
const counted = (bodyId: string) =>
  sql`insert into founding_steps ${sql({ id: randomUUID(), body_id: bodyId, step: 'members', member_id: comrade, done_by: secretaryId })}`
const someoneWaits = async () =>
  (await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    .length > 0
const refusal = (reason: string) => ({ reason })

describe('Whoever has left', () => {
  test('is given no office before they are back', async () => {
    await depart()
    await expect(give()).rejects.toMatchObject(refusal('hasLeft'))
    await recordReturn(await secretary(), { memberId: comrade })
    await give()
    expect(await running()).toBe(2)
  })

  test('is given none by whoever was just giving it while their departure was noted', async () => {
    const { given } = await sql.begin(async (held) => {
      await held`select from members where id = ${comrade} for update`
      await held`insert into departures (id, member_id, body_id, recorded_by)
        values (${randomUUID()}, ${comrade}, ${azemmour}, ${secretaryId})`
      const given = give()
      for (const started = Date.now(); !(await someoneWaits()) && Date.now() - started < 10_000; )
        await pause(20)
      return { given }
    })
    await expect(given).rejects.toMatchObject(refusal('hasLeft'))
  })

  test('holds nothing, whichever came first of an office given and the departure', async () => {
    await Promise.allSettled([give(), depart(), give()])
    expect(await sql`select from departures where member_id = ${comrade}`).toHaveLength(1)
    expect(await running()).toBe(0)
  })

  test('waits in no transfer, whichever came first of asking and the departure', async () => {
    const asked = askTransfer(await secretary(), { memberId: comrade, toBody: jadida, reason: '' })
    await Promise.allSettled([asked, depart()])
    const open = await sql`select from transfers where member_id = ${comrade} and ended_at is null`
    expect(open).toHaveLength(0)
  })
})

describe('A founder who has left', () => {
  test('is counted no longer where a body is being founded, and it is written who withdrew them', async () => {
    const founding = await aFounding(sql, root, secretaryId)
    await counted(founding)
    await depart()
    const steps =
      await sql`select outcome, done_by from founding_steps where body_id = ${founding} order by at`
    expect([...steps]).toEqual([
      { outcome: 'done', done_by: secretaryId },
      { outcome: 'withdrawn', done_by: secretaryId },
    ])
  })

  test('is not counted anew, and is no member of the body that is approved', async () => {
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    await counted(bodyId)
    await depart()
    await expect(counted(bodyId)).rejects.toMatchObject({ constraint_name: 'mandates_not_after_leaving' })
    const approver = await aMember(sql, 'عضوة الكتابة', ['secretariatMember', root])
    await sql`insert into founding_steps ${sql({ id: randomUUID(), body_id: bodyId, step: 'approval', done_by: approver })}`
    expect(await sql`select from mandates where body_id = ${bodyId} and member_id = ${comrade}`).toHaveLength(
      0,
    )
    expect(await running()).toBe(0)
  })
})
