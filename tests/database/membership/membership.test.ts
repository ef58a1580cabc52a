import { beforeEach, describe, expect, test } from 'vitest'
import {
  agreeToTransfer,
  askOwnTransfer,
  askTransfer,
  declineTransfer,
  leave,
  liftSuspension,
  recordDeparture,
  recordReturn,
  suspendMember,
} from '@/features/membership/mutations'
import { ownMembership, transfersInReach } from '@/features/membership/queries'
import { memberSheet } from '@/features/register/queries'
import type { Actor } from '@/gate/actor'
import { aComrade, atHome } from '../../builders/comrades'
import { aBody, actorFor, aMandate, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const province = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
await aMember(sql, 'كاتب إقليمي آخر', ['provincialSecretary', root])
let [azemmour, jadida, comrade] = ['', '', '']
let [here, there, own]: Actor[] = []

beforeEach(async () => {
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  comrade = await aComrade(sql, 'رفيق', azemmour, { office: 'rapporteur' })
  const hereId = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour])
  await atHome(sql, hereId, azemmour)
  here = await actorFor(sql, hereId)
  there = await actorFor(sql, await aMember(sql, 'كاتب الجديدة', ['branchSecretary', jadida]))
  own = await actorFor(sql, comrade)
})

const refusal = (reason: string) => ({ reason })
const memberships = async () =>
  (await sql<{ body_id: string }[]>`select m.body_id from access.current_mandates(${comrade}) m`).map(
    ({ body_id }) => body_id,
  )
const is = (actor: Actor | undefined) => {
  if (!actor) throw new Error('nobody')
  return actor
}

describe('Suspending', () => {
  test('takes every power at once, for a reason, and lifting gives it back', async () => {
    await suspendMember(is(here), { memberId: comrade, reason: 'خرق النظام الداخلي', endsOn: null })
    expect(await memberships()).toEqual([])
    await expect(
      suspendMember(is(here), { memberId: comrade, reason: 'x', endsOn: null }),
    ).rejects.toMatchObject(refusal('suspendedAlready'))
    await liftSuspension(is(here), { memberId: comrade })
    expect(await memberships()).toHaveLength(2)
    await expect(liftSuspension(is(here), { memberId: comrade })).rejects.toMatchObject(
      refusal('notSuspended'),
    )
    const acts = await sql`select act from ledger where subject = ${comrade} order by at`
    expect(acts.map(({ act }) => act)).toEqual(['member.suspended', 'member.lifted'])
  })

  test('is not for a neighbour, for the member, or over whoever can do more', async () => {
    const suspend = (actor: Actor | undefined, memberId = comrade) =>
      suspendMember(is(actor), { memberId, reason: 'x', endsOn: null })
    await expect(suspend(there)).rejects.toMatchObject(refusal('notFound'))
    await expect(suspend(own)).rejects.toMatchObject(refusal('notYours'))
    await expect(suspend(here, is(here).memberId)).rejects.toMatchObject(refusal('notYours'))
    await aMandate(sql, comrade, 'provincialSecretary', root)
    await expect(suspend(here)).rejects.toMatchObject(refusal('notYours'))
    await expect(liftSuspension(is(there), { memberId: comrade })).rejects.toMatchObject(refusal('notFound'))
  })

  test('past the code, nobody writes a suspension, a departure or a transfer', async () => {
    const { as } = await import('@/db/client')
    const { sql: words } = await import('drizzle-orm')
    for (const write of [
      words`insert into suspensions (id, member_id, reason) values (gen_random_uuid(), ${comrade}, 'x')`,
      words`insert into departures (id, member_id, body_id, recorded_by) values (gen_random_uuid(), ${comrade}, ${azemmour}, ${is(here).memberId})`,
      words`update transfers set received_at = now()`,
    ])
      await expect(as(is(here), (tx) => tx.execute(write))).rejects.toMatchObject({
        cause: { code: '42501' },
      })
  })
})

describe('Leaving and coming back', () => {
  test('a member leaves by themself: everything ends, the history stays with the branch', async () => {
    await leave(is(own), { reason: '', sure: true })
    expect(await memberships()).toEqual([])
    const sheet = await memberSheet(is(here), comrade)
    expect(sheet?.left).toBe(true)
    expect(sheet?.mandates.every(({ over }) => over)).toBe(true)
    await expect(leave(is(own), { reason: '', sure: true })).rejects.toMatchObject(refusal('leftAlready'))
    await recordReturn(is(here), { memberId: comrade })
    expect(await memberships()).toEqual([azemmour])
    await expect(recordReturn(is(here), { memberId: comrade })).rejects.toMatchObject(refusal('notLeft'))
  })

  test('is noted by the secretary of the branch, and by nobody else', async () => {
    const note = (actor: Actor | undefined) =>
      recordDeparture(is(actor), { memberId: comrade, reason: 'استقالة' })
    await expect(note(there)).rejects.toMatchObject(refusal('notFound'))
    await expect(note(own)).rejects.toMatchObject(refusal('notYours'))
    await note(here)
    expect(await memberships()).toEqual([])
    await expect(recordReturn(is(there), { memberId: comrade })).rejects.toMatchObject(refusal('notFound'))
  })

  test('whoever has no home branch is told so, and the last who can give offices does not go', async () => {
    await expect(leave(is(there), { reason: '', sure: true })).rejects.toMatchObject(refusal('noHome'))
    await atHome(sql, province, root).catch(() => {})
    await sql`update mandates m set ends_at = greatest(now(), starts_at) from offices o where o.id = m.office_id
      and 'mandates.assign' = any(o.capabilities) and m.member_id <> ${province} and (m.ends_at is null or m.ends_at > now())`
    await expect(leave(await actorFor(sql, province), { reason: '', sure: true })).rejects.toMatchObject(
      refusal('lastOne'),
    )
  })
})

describe('Transfer', () => {
  const ask = () => askOwnTransfer(is(own), { toBody: jadida, reason: 'انتقال السكن' })

  test('moves a member once both branches agree, and keeps what was', async () => {
    const { transferId } = await ask()
    expect(await transfersInReach(is(there))).toEqual([])
    await expect(agreeToTransfer(is(there), { transferId })).rejects.toMatchObject(refusal('notFound'))
    expect((await agreeToTransfer(is(here), { transferId })).step).toBe('released')
    expect(await transfersInReach(is(there))).toMatchObject([{ id: transferId, nameAr: 'رفيق' }])
    expect((await agreeToTransfer(is(there), { transferId })).step).toBe('received')
    expect(await memberships()).toEqual([jadida])
    const [home] = await sql`select body_id from profiles where member_id = ${comrade}`
    expect(home?.body_id).toBe(jadida)
    expect(await memberSheet(is(there), comrade)).toMatchObject({ home: { id: jadida } })
    expect((await ownMembership(is(own))).transfers[0]).toMatchObject({ id: transferId })
    const ended =
      await sql`select ended_by from mandate_endings e join mandates m on m.id = e.mandate_id where m.member_id = ${comrade}`
    expect(ended).toHaveLength(2)
  })

  test('either branch declines with a reason that the member reads', async () => {
    const { transferId } = await ask()
    await expect(declineTransfer(is(there), { transferId, reason: 'x' })).rejects.toMatchObject(
      refusal('notFound'),
    )
    await declineTransfer(is(here), { transferId, reason: 'بعد الجمع العام' })
    expect((await ownMembership(is(own))).transfers[0]?.endReason).toBe('بعد الجمع العام')
    await expect(agreeToTransfer(is(here), { transferId })).rejects.toMatchObject(refusal('transferOver'))
    expect(await memberships()).toHaveLength(2)
  })

  test('is asked for once at a time, to another branch, and agreed to by nobody for themself', async () => {
    const { transferId } = await ask()
    await expect(ask()).rejects.toMatchObject(refusal('transferOpen'))
    await expect(agreeToTransfer(is(own), { transferId })).rejects.toMatchObject(refusal('notYours'))
    await declineTransfer(is(own), { transferId, reason: 'عدلت عنه' })
    await expect(askOwnTransfer(is(own), { toBody: azemmour, reason: '' })).rejects.toMatchObject(
      refusal('noDestination'),
    )
    await expect(
      askTransfer(is(there), { memberId: comrade, toBody: jadida, reason: '' }),
    ).rejects.toMatchObject(refusal('notFound'))
    const asked = await askTransfer(is(here), { memberId: comrade, toBody: jadida, reason: '' })
    expect((await agreeToTransfer(is(there), { transferId: asked.transferId })).step).toBe('received')
  })
})
