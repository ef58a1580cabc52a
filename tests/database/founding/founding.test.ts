import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  bureauInput,
  communesInput,
  decisionInput,
  foundersInput,
  meetingInput,
  startInput,
  withdrawalInput,
} from '@/features/founding/input'
import {
  countFounders,
  decideFounding,
  electBureau,
  holdMeeting,
  settleCommunes,
  startFounding,
  withdrawFounder,
} from '@/features/founding/mutations'
import type { Actor } from '@/gate/actor'
import { aFounding, aFoundingToApprove } from '../../builders/founding'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const secretaryId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
let approverId: string
const AZEMMOUR = '06.181.01.01'
let azemmour: string
let secretary: Actor
let approver: Actor
let others: Record<string, Actor>

beforeEach(async () => {
  azemmour = await aBody(sql, root, 'أزمور')
  const elsewhere = await aBody(sql, root, 'الجديدة')
  const asked = async (office: string, body: string) =>
    actorFor(sql, await aMember(sql, 'شخص', [office, body]))
  others = {
    'a plain member': await asked('member', azemmour),
    'an editor': await asked('editor', root),
    'the secretary of another branch': await asked('branchSecretary', elsewhere),
  }
})

// Whose reach is as long as the tree of this moment.
const refresh = async () => {
  secretary = await actorFor(sql, secretaryId)
  approver = await actorFor(sql, approverId)
}
beforeEach(async () => {
  approverId = await aMember(sql, 'عضوة الكتابة', ['secretariatMember', root])
  await refresh()
})

const start = (actor: Actor, more: Record<string, unknown> = {}) =>
  startFounding(
    actor,
    startInput.parse({
      ...{ parentId: root, kind: 'branch', nameAr: 'فرع البير الجديد', nameFr: 'Section de Bir Jdid' },
      ...{ [`commune.${AZEMMOUR}`]: 'on', ...more },
    }),
  )
const meet = (actor: Actor, bodyId: string, heldOn = '4/10/2026') =>
  holdMeeting(actor, meetingInput.parse({ bodyId, heldOn, place: 'دار الشباب', note: 'محضر 1' }))
const count = (actor: Actor, bodyId: string, memberIds: string[]) =>
  countFounders(actor, foundersInput.parse({ bodyId, memberIds }))
const withdraw = (actor: Actor, bodyId: string, memberId: string) =>
  withdrawFounder(actor, withdrawalInput.parse({ bodyId, memberId }))
const settle = (actor: Actor, bodyId: string, communes = [AZEMMOUR]) =>
  settleCommunes(
    actor,
    communesInput.parse({ bodyId, ...Object.fromEntries(communes.map((code) => [`commune.${code}`, 'on'])) }),
  )
const elect = (actor: Actor, bodyId: string, chosen: Record<string, string> = {}) =>
  electBureau(actor, bureauInput.parse({ bodyId, heldOn: '4/10/2026', ...chosen }))
const decide = (actor: Actor, bodyId: string, outcome = 'done', note = '') =>
  decideFounding(actor, decisionInput.parse({ bodyId, outcome, note }))

const bodyOf = async (id: string) => {
  const [row] = await sql`select being_founded, founded_on, merged_into from bodies where id = ${id}`
  return row
}
const officeOf = async (key: string) => {
  const [row] = await sql<{ id: string }[]>`select id from offices where key = ${key}`
  return row?.id ?? ''
}
const threeMembers = () =>
  Promise.all(['نعيمة', 'سعيد', 'هند'].map((name) => aMember(sql, name, ['member', azemmour])))
const refusal = (reason: string) => ({ reason })
const broken = (rule: string) => ({ constraint_name: rule })

describe('From the founding meeting to the public', () => {
  test('a branch is founded step by step, and stands on the day of its meeting', async () => {
    const { bodyId } = await start(secretary)
    await refresh()
    const founders = await threeMembers()
    await meet(secretary, bodyId)
    await count(secretary, bodyId, founders)
    await settle(secretary, bodyId)
    await elect(secretary, bodyId, {
      [`office.${await officeOf('branchSecretary')}.0`]: founders[0] ?? '',
      [`office.${await officeOf('treasurer')}.0`]: founders[1] ?? '',
      [`office.${await officeOf('rapporteur')}.0`]: founders[2] ?? '',
    })
    expect(await bodyOf(bodyId)).toMatchObject({ being_founded: true })
    await decide(approver, bodyId)
    const [row] = await sql`select being_founded, founded_on::text from bodies where id = ${bodyId}`
    expect(row).toEqual({ being_founded: false, founded_on: '2026-10-04' })
    const plain = await sql`select m.decision from mandates m join offices o on o.id = m.office_id
      where m.body_id = ${bodyId} and o.key = 'member'`
    expect(plain.map(({ decision }) => decision)).toEqual(['founding', 'founding', 'founding'])
    const lines = await sql`select act from ledger where body_id = ${bodyId} order by at`
    expect(lines.map(({ act }) => act)).toEqual([
      ...['founding.started', 'founding.meeting', 'founding.counted', 'founding.communes'],
      ...['founding.elected', 'founding.approved'],
    ])
  })

  test('a branch founds a body below it, and whoever approves at the branch approves it', async () => {
    const leader = await actorFor(sql, await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour]))
    const { bodyId } = await start(leader, { parentId: azemmour, kind: 'coordination' })
    const [row] = await sql`select approved_in from foundings where body_id = ${bodyId}`
    expect(row).toEqual({ approved_in: azemmour })
    await meet(leader, bodyId)
    await expect(decide(leader, bodyId)).rejects.toMatchObject(refusal('notYours'))
  })

  test('where the organisation has a secretariat, its members approve', async () => {
    const [secretariat] = await sql<
      { id: string }[]
    >`insert into bodies (id, parent_id, kind, name_ar, name_fr)
      values (${randomUUID()}, ${root}, 'secretariat', 'الكتابة', 'Secrétariat') returning id`
    const memberId = await aMember(sql, 'عضو', ['secretariatMember', secretariat?.id ?? ''])
    await refresh()
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    await decide(await actorFor(sql, memberId), bodyId)
    expect(await bodyOf(bodyId)).toMatchObject({ being_founded: false })
    await sql`update bodies set dissolved_on = current_date where id = ${secretariat?.id ?? ''}`
  })

  test('a refusal carries its reason, and the way goes on', async () => {
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    expect(decisionInput.safeParse({ bodyId, outcome: 'refused', note: ' ' }).success).toBe(false)
    await decide(approver, bodyId, 'refused', 'المحضر بدون توقيع')
    expect(await bodyOf(bodyId)).toMatchObject({ being_founded: true })
    await refresh()
    await meet(secretary, bodyId, '11/10/2026')
    await decide(approver, bodyId)
    const [row] = await sql`select founded_on::text from bodies where id = ${bodyId}`
    expect(row).toEqual({ founded_on: '2026-10-11' })
  })

  test('of two who approve at once, one does, and the other is told', async () => {
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    const second = await actorFor(sql, await aMember(sql, 'عضو ثان', ['secretariatMember', root]))
    const decided = await Promise.allSettled([decide(approver, bodyId), decide(second, bodyId)])
    expect(decided.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of decided)
      if (one.status === 'rejected') expect(one.reason).toMatchObject(refusal('foundedAlready'))
  })
})

describe('Who may', () => {
  test('nobody founds below a body that they do not have in charge', async () => {
    for (const [who, actor] of Object.entries({ ...others, 'an approver': approver }))
      await expect(start(actor), who).rejects.toMatchObject(refusal('notYours'))
  })

  test('nobody else takes the steps, or reads of them', async () => {
    const { bodyId, founders } = await aFoundingToApprove(sql, root, secretaryId)
    for (const [who, actor] of Object.entries(others)) {
      await expect(meet(actor, bodyId), who).rejects.toMatchObject(refusal('notFound'))
      await expect(count(actor, bodyId, founders), who).rejects.toMatchObject(refusal('notFound'))
      await expect(withdraw(actor, bodyId, founders[0] ?? ''), who).rejects.toMatchObject(refusal('notFound'))
      await expect(settle(actor, bodyId), who).rejects.toMatchObject(refusal('notFound'))
      await expect(elect(actor, bodyId), who).rejects.toMatchObject(refusal('notFound'))
      await expect(decide(actor, bodyId), who).rejects.toMatchObject(refusal('notFound'))
    }
    await expect(meet(approver, bodyId)).rejects.toMatchObject(refusal('notYours'))
  })

  test('whoever began it does not approve it, unless nobody else could', async () => {
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    await refresh()
    await expect(decide(secretary, bodyId)).rejects.toMatchObject(refusal('startedByYou'))
    await expect(
      sql`insert into founding_steps (id, body_id, step, done_by) values (${randomUUID()}, ${bodyId}, 'approval', ${secretaryId})`,
    ).rejects.toMatchObject(broken('foundings_four_eyes'))
    const rest = await sql<{ id: string }[]>`update mandates m set ends_at = now() from offices o
      where o.id = m.office_id and 'bodies.approve' = any(o.capabilities) and m.ends_at is null
        and m.member_id <> ${secretaryId} returning m.id`
    expect(rest.length).toBeGreaterThan(0)
    await decide(secretary, bodyId)
    expect(await bodyOf(bodyId)).toMatchObject({ being_founded: false })
  })

  test('whoever cannot give an office elects nobody to it', async () => {
    const leaderId = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour])
    const { bodyId, founders } = await aFoundingToApprove(sql, azemmour, leaderId)
    const leader = await actorFor(sql, leaderId)
    const adviser = `office.${await officeOf('adviser')}.0`
    await expect(elect(leader, bodyId, { [adviser]: founders[0] ?? '' })).rejects.toMatchObject(
      refusal('notYours'),
    )
  })

  test('nobody counts a person that they may not know of', async () => {
    const leaderId = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour])
    const bodyId = await aFounding(sql, azemmour, leaderId)
    const leader = await actorFor(sql, leaderId)
    await meet(leader, bodyId)
    const stranger = await aMember(sql, 'غريب', ['member', await aBody(sql, root, 'فرع بعيد')])
    await expect(count(leader, bodyId, [stranger])).rejects.toMatchObject({
      more: { fields: { memberId: 'unknownMember' } },
    })
  })
})

describe('What no founding may be, whoever writes it', () => {
  const add = (bodyId: string, row: Record<string, unknown>) =>
    sql`insert into founding_steps ${sql({ id: randomUUID(), body_id: bodyId, done_by: approverId, ...row })}`

  test('a meeting that is still to come founds nothing', async () => {
    const bodyId = await aFounding(sql, root, secretaryId)
    await refresh()
    await expect(meet(secretary, bodyId, '1/1/2090')).rejects.toMatchObject({
      more: { fields: { heldOn: 'future' } },
    })
    await expect(add(bodyId, { step: 'meeting', held_on: '2090-01-01' })).rejects.toMatchObject(
      broken('foundings_not_in_the_future'),
    )
  })

  test('no step is taken before its turn, and no body approved before all are', async () => {
    const bodyId = await aFounding(sql, root, secretaryId)
    await refresh()
    await expect(settle(secretary, bodyId)).rejects.toMatchObject(refusal('foundingIncomplete'))
    await expect(decide(approver, bodyId)).rejects.toMatchObject(refusal('foundingIncomplete'))
    await expect(add(bodyId, { step: 'approval' })).rejects.toMatchObject(broken('foundings_complete'))
  })

  test('with a founder too few, or an office empty, there is no approval', async () => {
    const { bodyId, founders } = await aFoundingToApprove(sql, root, secretaryId)
    await refresh()
    await withdraw(secretary, bodyId, founders[2] ?? '')
    await expect(decide(approver, bodyId)).rejects.toMatchObject(refusal('foundingIncomplete'))
    await expect(add(bodyId, { step: 'approval' })).rejects.toMatchObject(broken('foundings_complete'))
    await count(secretary, bodyId, [founders[2] ?? ''])
    await sql`update mandates set ends_at = now() where body_id = ${bodyId} and member_id = ${founders[0] ?? ''}`
    await expect(decide(approver, bodyId)).rejects.toMatchObject(refusal('foundingIncomplete'))
    await expect(add(bodyId, { step: 'approval' })).rejects.toMatchObject(broken('foundings_complete'))
  })

  test('a branch covers a commune at least; a sector may cross them all', async () => {
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    await refresh()
    await expect(settle(secretary, bodyId, [])).rejects.toMatchObject({
      more: { fields: { communes: 'required' } },
    })
    await settle(secretary, bodyId, [AZEMMOUR, '06.181.01.03'])
    const covered = await sql`select commune_code from body_communes where body_id = ${bodyId}`
    expect(covered).toHaveLength(2)
  })

  test('nothing is founded below what is no longer, or not yet', async () => {
    const gone = await aBody(sql, root, 'فرع منحل')
    await sql`update bodies set dissolved_on = current_date where id = ${gone}`
    await refresh()
    await expect(start(secretary, { parentId: gone })).rejects.toMatchObject(refusal('notStanding'))
  })

  test('what is founded is not founded again', async () => {
    const { bodyId } = await aFoundingToApprove(sql, root, secretaryId)
    await decide(approver, bodyId)
    await refresh()
    await expect(meet(secretary, bodyId)).rejects.toMatchObject(refusal('foundedAlready'))
    await expect(decide(approver, bodyId)).rejects.toMatchObject(refusal('foundedAlready'))
    await expect(add(bodyId, { step: 'meeting', held_on: '2026-10-01' })).rejects.toMatchObject(
      broken('foundings_under_way'),
    )
  })
})
