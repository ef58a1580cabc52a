import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { endMandate } from '@/features/mandates/mutations'
import { leave, suspendMember } from '@/features/membership/mutations'
import { atHome } from '../../builders/comrades'
import { actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
let [one, other] = [
  { id: '', mandate: '' },
  { id: '', mandate: '' },
]

const aSecretary = async (name: string) => {
  const id = await aMember(sql, name)
  await atHome(sql, id, root)
  return { id, mandate: await aMandate(sql, id, 'provincialSecretary', root) }
}

beforeEach(async () => {
  await sql`update mandates m set ends_at = greatest(now(), starts_at) from offices o where o.id = m.office_id
    and 'mandates.assign' = any(o.capabilities) and (m.ends_at is null or m.ends_at > now())`
  one = await aSecretary('الكاتب الإقليمي')
  other = await aSecretary('كاتب إقليمي ثان')
})

const layDown = async ({ id, mandate }: typeof one) =>
  endMandate(await actorFor(sql, id), { mandateId: mandate, reason: 'استقالة' })
const suspendBy = async (actor: typeof one, { id }: typeof one) =>
  suspendMember(await actorFor(sql, actor.id), { memberId: id, reason: 'قرار', endsOn: null })
const standing = async () => {
  const rows = await sql`select a.member_id from access.assigners() a where a.standing`
  return rows.length
}
const lastOne = { reason: 'lastOne' }

/** Of two acts that have both been done but for the last look at who remains, one stays and the other is refused. */
async function ofTwo(...acts: (() => Promise<unknown>)[]) {
  const outcomes = await sql.begin(async (held) => {
    await held`select pg_advisory_xact_lock(hashtext('wahaj.assigners'))`
    const under = acts.map((act) => act())
    for (const started = Date.now(); (await waiting()) < 2 && Date.now() - started < 10_000; ) await pause(20)
    expect(await waiting()).toBe(2)
    return { under }
  })
  const settled = await Promise.allSettled(outcomes.under)
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({ reason: lastOne })
  expect(await standing()).toBe(1)
}
const waiting = async () => {
  const rows = await sql`select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'`
  return rows.length
}

describe('Somebody who can give offices in the whole organisation remains', () => {
  test('the last one does not lay it down where the other is suspended', async () => {
    await suspend(sql, other.id)
    await expect(layDown(one)).rejects.toMatchObject(lastOne)
    expect(await standing()).toBe(1)
  })

  test('the last one does not leave where the other is suspended', async () => {
    await suspend(sql, other.id)
    const actor = await actorFor(sql, one.id)
    await expect(leave(actor, { reason: '', sure: true })).rejects.toMatchObject(lastOne)
  })

  test('one of two is suspended by the other, who then remains', async () => {
    await suspendBy(one, other)
    await expect(layDown(one)).rejects.toMatchObject(lastOne)
  })

  test('a delegate of the last one does not count in their place', async () => {
    await layDown(other)
    const delegate = await aMember(sql, 'مفوضة')
    await aMandate(sql, delegate, 'provincialSecretary', root, { delegatedFrom: one.mandate })
    await expect(layDown(one)).rejects.toMatchObject(lastOne)
  })

  test('of two who lay it down at the same moment, one does', async () => {
    await ofTwo(
      () => layDown(one),
      () => layDown(other),
    )
  })

  test('of two who suspend each other at the same moment, one does', async () => {
    await ofTwo(
      () => suspendBy(one, other),
      () => suspendBy(other, one),
    )
  })

  test('of one who lays it down and one who leaves at the same moment, one does', async () => {
    const actor = await actorFor(sql, other.id)
    await ofTwo(
      () => layDown(one),
      () => leave(actor, { reason: '', sure: true }),
    )
  })
})
