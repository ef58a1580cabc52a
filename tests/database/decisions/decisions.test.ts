import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { fateInput, renewalInput } from '@/features/decisions/input'
import { decideFate, renewBureau } from '@/features/decisions/mutations'
import type { Actor } from '@/gate/actor'
import { aFounding } from '../../builders/founding'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const secretaryId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
let secretary: Actor
let branch: string
let successor: string
let leaderId: string
let memberId: string

beforeEach(async () => {
  branch = await aBody(sql, root, 'فرع أول')
  successor = await aBody(sql, root, 'فرع ثان')
  leaderId = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', branch], ['member', branch])
  memberId = await aMember(sql, 'منخرط', ['member', branch])
  await refresh()
})

const refresh = async () => {
  secretary = await actorFor(sql, secretaryId)
}
const versionOf = async (bodyId: string) => {
  const [row] = await sql<{ version: number }[]>`select version from bodies where id = ${bodyId}`
  return row?.version ?? 0
}
const terms = async (bodyId: string, more: Record<string, unknown>) => ({
  ...{ bodyId, version: String(await versionOf(bodyId)), decidedOn: '1/11/2026', decision: 'congress' },
  ...{ note: 'المؤتمر الإقليمي', ...more },
})
const decide = async (actor: Actor, kind: string, more: Record<string, unknown> = {}, bodyId = branch) =>
  decideFate(actor, fateInput.parse(await terms(bodyId, { kind, ...more })))
const renew = async (actor: Actor, more: Record<string, unknown> = {}) =>
  renewBureau(actor, renewalInput.parse(await terms(branch, more)))
const write = async (row: Record<string, unknown>) =>
  sql`insert into body_decisions ${sql({
    ...{ id: randomUUID(), body_id: branch, parent_id: root, decided_on: '2026-11-01', decision: 'congress' },
    ...{
      note: 'قرار',
      version: await versionOf(String(row.body_id ?? branch)),
      decided_by: secretaryId,
      ...row,
    },
  })}`

const running = (bodyId: string) => sql<{ member_id: string; key: string }[]>`
  select m.member_id, o.key from mandates m join offices o on o.id = m.office_id
  where m.body_id = ${bodyId} and (m.ends_at is null or m.ends_at > now()) order by o.key, m.member_id`
const bodyOf = async (id: string) => {
  const [row] = await sql`select parent_id, dissolved_on::text, merged_into from bodies where id = ${id}`
  return row
}
const officeOf = async (key: string) => {
  const [row] = await sql<{ id: string }[]>`select id from offices where key = ${key}`
  return row?.id ?? ''
}
const refusal = (reason: string) => ({ reason })
const broken = (rule: string) => ({ constraint_name: rule })

describe('Renewal', () => {
  test('the old bureau ends and the new one begins in one decision, and members stay', async () => {
    const chosen = await aMember(sql, 'كاتب جديد', ['member', branch])
    const office = `office.${await officeOf('branchSecretary')}.0`
    expect(await renew(secretary, { [office]: chosen })).toMatchObject({ ended: 1, begun: 1 })
    const now = await running(branch)
    expect(now.filter(({ key }) => key === 'branchSecretary').map((one) => one.member_id)).toEqual([chosen])
    expect(now.filter(({ key }) => key === 'member')).toHaveLength(3)
    expect((await actorFor(sql, leaderId)).holds('news.publish', branch)).toBe(false)
    expect((await actorFor(sql, chosen)).holds('news.publish', branch)).toBe(true)
    const lines = await sql`select act, count from ledger where body_id = ${branch}`
    expect([...lines]).toEqual([{ act: 'body.renewal', count: 2 }])
  })

  test('where one of the new offices cannot be given, the old bureau stays', async () => {
    await suspend(sql, memberId)
    const office = `office.${await officeOf('branchSecretary')}.0`
    await expect(renew(secretary, { [office]: memberId })).rejects.toMatchObject(refusal('suspended'))
    expect((await running(branch)).map(({ key }) => key)).toContain('branchSecretary')
  })
})

describe('Merger', () => {
  test('plain members go over, offices end, and the successor is named', async () => {
    await aMandate(sql, memberId, 'member', successor)
    expect(await decide(secretary, 'merger', { otherId: successor })).toMatchObject({ ended: 3, begun: 1 })
    expect(await running(branch)).toHaveLength(0)
    expect((await running(successor)).map(({ member_id }) => member_id).sort()).toEqual(
      [leaderId, memberId].sort(),
    )
    expect(await bodyOf(branch)).toMatchObject({ dissolved_on: '2026-11-01', merged_into: successor })
  })

  test('whoever is suspended goes over too, and stays suspended', async () => {
    await suspend(sql, memberId)
    await decide(secretary, 'merger', { otherId: successor })
    expect((await running(successor)).map(({ member_id }) => member_id)).toContain(memberId)
    const [row] = await sql`select count(*)::int as n from access.current_mandates(${memberId})`
    expect(row).toEqual({ n: 0 })
  })

  test('a member’s home goes with them', async () => {
    await sql`insert into profiles (member_id, body_id) values (${memberId}, ${branch})`
    await decide(secretary, 'merger', { otherId: successor })
    const [row] = await sql`select body_id from profiles where member_id = ${memberId}`
    expect(row).toEqual({ body_id: successor })
  })

  test('nothing merges into itself, into what is below it, or into what was dissolved', async () => {
    await expect(decide(secretary, 'merger', { otherId: branch })).rejects.toMatchObject(refusal('circle'))
    const below = await aBody(sql, branch, 'تنسيقية')
    await refresh()
    await expect(decide(secretary, 'merger', { otherId: below, below: 'moved' })).rejects.toMatchObject(
      refusal('circle'),
    )
    await sql`update bodies set dissolved_on = '2026-01-01' where id = ${successor}`
    await expect(decide(secretary, 'merger', { otherId: successor, below: 'moved' })).rejects.toMatchObject(
      refusal('notStanding'),
    )
    await expect(write({ kind: 'merger', other_id: branch })).rejects.toMatchObject(
      broken('body_decisions_not_into_itself'),
    )
    await expect(write({ kind: 'merger', other_id: successor })).rejects.toMatchObject(
      broken('decisions_into_what_stands'),
    )
  })
})

describe('Transfers that still wait', () => {
  test.each(['merger', 'dissolution'])(
    'from a body or to it are over with its %s, and say why',
    async (kind) => {
      const there = await aBody(sql, root, 'فرع ثالث')
      const waits = async (from: string, to: string) => {
        const member_id = await aMember(sql, 'منتقل', ['member', from])
        await sql`insert into transfers ${sql({ id: randomUUID(), member_id, from_body: from, to_body: to, asked_by: member_id })}`
        return member_id
      }
      const movers = [await waits(branch, there), await waits(there, branch)]
      await waits(there, successor)
      await decide(secretary, kind, kind === 'merger' ? { otherId: successor } : {})
      const over = await sql`select member_id, ended_by, end_reason from transfers
        where ended_at is not null and ${there} in (from_body, to_body)`
      expect(new Set(over.map(({ member_id }) => member_id))).toEqual(new Set(movers))
      expect(over[0]).toMatchObject({ ended_by: secretaryId, end_reason: 'المؤتمر الإقليمي' })
    },
  )
})

describe('Dissolution and revival', () => {
  test('all mandates end; a new decision revives the body, and not its mandates', async () => {
    expect(await decide(secretary, 'dissolution')).toMatchObject({ ended: 3, begun: 0 })
    expect(await bodyOf(branch)).toMatchObject({ dissolved_on: '2026-11-01' })
    await expect(decide(secretary, 'dissolution')).rejects.toMatchObject(refusal('notStanding'))
    await decide(secretary, 'revival', { decidedOn: '2/11/2026' })
    expect(await bodyOf(branch)).toMatchObject({ dissolved_on: null })
    expect(await running(branch)).toHaveLength(0)
    const [row] = await sql`select count(*)::int as n from body_decisions where body_id = ${branch}`
    expect(row).toEqual({ n: 2 })
  })

  test('what stands below must be named: moved up, or dissolved with it', async () => {
    const below = await aBody(sql, branch, 'تنسيقية')
    await aMember(sql, 'منخرط', ['member', below])
    await refresh()
    await expect(decide(secretary, 'dissolution')).rejects.toMatchObject(refusal('nameWhatIsBelow'))
    await expect(write({ kind: 'dissolution' })).rejects.toMatchObject(broken('decisions_name_what_is_below'))
    await decide(secretary, 'dissolution', { below: 'moved' })
    expect(await bodyOf(below)).toMatchObject({ parent_id: root, dissolved_on: null })
    const other = await aBody(sql, successor, 'تنسيقية ثانية')
    await aMember(sql, 'منخرط', ['member', other])
    await refresh()
    expect(await decide(secretary, 'dissolution', { below: 'dissolved' }, successor)).toMatchObject({
      ended: 1,
    })
    expect(await bodyOf(other)).toMatchObject({ dissolved_on: '2026-11-01' })
  })

  test('a founding that is given up ends by a decision', async () => {
    const founding = await aFounding(sql, root, secretaryId)
    await refresh()
    await decide(secretary, 'dissolution', {}, founding)
    expect(await bodyOf(founding)).toMatchObject({ dissolved_on: '2026-11-01' })
  })
})

describe('Moving under another parent', () => {
  test('the body and all below it go, and the keys of the new parent reach them', async () => {
    const other = await actorFor(sql, await aMember(sql, 'كاتب', ['branchSecretary', successor]))
    expect(other.holds('news.publish', branch)).toBe(false)
    await decide(secretary, 'move', { otherId: successor })
    expect(await bodyOf(branch)).toMatchObject({ parent_id: successor })
    expect((await actorFor(sql, other.memberId)).holds('news.publish', branch)).toBe(true)
  })

  test('no circle is made, and not to where it stands', async () => {
    const below = await aBody(sql, branch, 'تنسيقية')
    await refresh()
    await expect(decide(secretary, 'move', { otherId: below })).rejects.toMatchObject(refusal('circle'))
    await expect(decide(secretary, 'move', { otherId: root })).rejects.toMatchObject({
      more: { fields: { otherId: 'sameParent' } },
    })
    await expect(write({ kind: 'move', other_id: below })).rejects.toMatchObject(broken('bodies_no_circle'))
  })
})

describe('Days', () => {
  test('nothing is decided before the body was founded, or on a day to come', async () => {
    await sql`update bodies set founded_on = '2026-10-04' where id = ${branch}`
    for (const [decidedOn, fault, rule] of [
      ['3/10/2026', 'beforeFounding', 'decisions_after_founding'],
      ['1/1/2090', 'future', 'decisions_not_in_the_future'],
    ] as const) {
      await expect(decide(secretary, 'dissolution', { decidedOn })).rejects.toMatchObject({
        more: { fields: { decidedOn: fault } },
      })
      const decided_on = decidedOn.split('/').reverse().join('-')
      await expect(write({ kind: 'dissolution', decided_on })).rejects.toMatchObject(broken(rule))
    }
  })
})

describe('Who may, and who was first', () => {
  test('what becomes of a body is decided above it, by whoever has that in charge', async () => {
    const people: Record<string, Actor> = {
      'the secretary of the branch itself': await actorFor(sql, leaderId),
      'a plain member': await actorFor(sql, memberId),
      'an approver': await actorFor(sql, await aMember(sql, 'ع', ['secretariatMember', root])),
      'the communication officer': await actorFor(
        sql,
        await aMember(sql, 'م', ['communicationOfficer', root]),
      ),
    }
    for (const [who, actor] of Object.entries(people)) {
      await expect(decide(actor, 'dissolution'), who).rejects.toMatchObject(refusal('notYours'))
      await expect(renew(actor), who).rejects.toMatchObject(refusal('notYours'))
    }
    await expect(decide(secretary, 'dissolution', {}, root)).rejects.toMatchObject(refusal('notYours'))
    expect(await bodyOf(branch)).toMatchObject({ dissolved_on: null })
  })

  test('nobody hands members to a body that they do not have in charge', async () => {
    const below = await aBody(sql, branch, 'تنسيقية')
    const leader = await actorFor(sql, leaderId)
    await expect(decide(leader, 'merger', { otherId: successor }, below)).rejects.toMatchObject(
      refusal('notYours'),
    )
  })

  test('of two who decide at once, one does, and the other sees who did and what', async () => {
    const second = await actorFor(sql, await aMember(sql, 'كاتبة ثانية', ['provincialSecretary', root]))
    const seen = { version: String(await versionOf(branch)) }
    const decided = await Promise.allSettled([
      decide(secretary, 'dissolution', seen),
      decide(second, 'merger', { ...seen, otherId: successor }),
    ])
    expect(decided.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [lost] = decided.filter((one) => one.status === 'rejected')
    expect(lost?.reason).toMatchObject({
      reason: 'decidedMeanwhile',
      more: { theirs: { kind: expect.any(String), latin: expect.any(String) } },
    })
  })
})
