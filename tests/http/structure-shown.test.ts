// Public pages are kept ready until an act changes what they show: each act on bodies and on those who lead them.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aComrade } from '../builders/comrades'
import { aFoundingToApprove } from '../builders/founding'
import { signedIn } from '../builders/session'
import { aBody, aMandate, aMember, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import { builtActions, call } from './calling'
import { visit } from './crawl'

const sql = ownerSql()
let [root, secretary] = ['', '']

beforeAll(async () => {
  root = await rootBody(sql)
  secretary = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
})
beforeEach(() => sql`delete from limits.counters`)

type Fields = Record<string, string>

async function act(name: string, fields: Fields, who = secretary) {
  const action = builtActions().find((one) => one.name === name)
  if (!action) throw new Error(`the build has no ${name}`)
  const { cookie } = await signedIn(sql, who)
  const { answer, location } = await call(action, { locale: 'ar', ...fields }, { cookie })
  expect(answer?.done !== undefined || location, `${name}: ${JSON.stringify(answer)}`).toBeTruthy()
}

const pageOf = async (bodyId: string): Promise<string> => {
  const [body] = await sql<{ slug: string }[]>`select slug from bodies where id = ${bodyId}`
  return (await visit(`/ar/structure/${body?.slug}`)).text
}
const wholeTree = async () => (await visit('/ar/structure')).text

let led = 0

/** A branch with a page that names its leader. */
async function aLedBranch() {
  led += 1
  const name = `قائدة الفرع رقم ${led}`
  const bodyId = await aBody(sql, root, `فرع يقاد رقم ${led}`)
  const memberId = await aComrade(sql, name, bodyId)
  await sql`insert into credentials (member_id, email, password_hash)
    values (${memberId}, ${`${memberId}@example.org`}, 'not a hash')`
  const mandateId = await aMandate(sql, memberId, 'branchSecretary', bodyId)
  await sql`insert into leader_notices (mandate_id, member_id, body_id, office_id, name_ar, name_latin, wording)
    select id, member_id, body_id, office_id, ${name}, ${name}, 1 from mandates where id = ${mandateId}`
  expect(await pageOf(bodyId)).toContain(name)
  return { name, bodyId, memberId, mandateId }
}

describe('The page of a body', () => {
  test('names a leader no longer once they are suspended, and again once that is lifted', async () => {
    const { name, bodyId, memberId } = await aLedBranch()
    await act('membership/suspendAction', { memberId, reason: 'قرار المكتب' })
    expect(await pageOf(bodyId)).not.toContain(name)
    await act('membership/liftAction', { memberId })
    expect(await pageOf(bodyId)).toContain(name)
  })

  test('names nobody any more whose mandate ended, who left, or whose departure was recorded', async () => {
    const [ended, departed, gone] = [await aLedBranch(), await aLedBranch(), await aLedBranch()]
    await act('mandates/endMandateAction', { mandateId: ended.mandateId, reason: 'استقالة' })
    await act('membership/departAction', { memberId: departed.memberId, reason: 'استقالة' })
    await act('membership/leaveAction', { sure: 'on', reason: '' }, gone.memberId)
    for (const { name, bodyId } of [ended, departed, gone]) expect(await pageOf(bodyId)).not.toContain(name)
  })

  test('names a leader no longer who has moved to another branch', async () => {
    const { name, bodyId, memberId } = await aLedBranch()
    const toBody = await aBody(sql, root, 'فرع الوجهة')
    await act('membership/askTransferAction', { memberId, toBody, reason: '' })
    const [transfer] = await sql<{ id: string }[]>`select id from transfers where member_id = ${memberId}`
    await act('membership/agreeTransferAction', { transferId: transfer?.id ?? '' })
    expect(await pageOf(bodyId)).not.toContain(name)
  })

  test('names leaders by the statutes as they are now', async () => {
    const { name, bodyId } = await aLedBranch()
    const before = await statutesOfBranches()
    await act('statutes/changeStatutesAction', { ...before.rules, ...before.without('branchSecretary') })
    expect(await pageOf(bodyId)).not.toContain(name)
    const { rules } = await statutesOfBranches()
    await act('statutes/changeStatutesAction', { ...rules, ...before.without('') })
    expect(await pageOf(bodyId)).toContain(name)
  })

  test('tells on what day it was dissolved, and names nobody then', async () => {
    const { name, bodyId } = await aLedBranch()
    await act('decisions/decideFateAction', await decided(bodyId, { kind: 'dissolution' }))
    const page = await pageOf(bodyId)
    expect(page).toContain('2026-11-01')
    expect(page).not.toContain(name)
  })

  test('shows a body below it that was moved there, and the body that was merged into another no longer', async () => {
    const [above, moved, merged] = [
      await aBody(sql, root, 'فرع فوق'),
      await aBody(sql, root, 'فرع نقل'),
      await aBody(sql, root, 'فرع أدمج'),
    ]
    expect(await pageOf(above)).not.toContain('فرع نقل')
    await act('decisions/decideFateAction', await decided(moved, { kind: 'move', otherId: above }))
    expect(await pageOf(above)).toContain('فرع نقل')
    await act('decisions/decideFateAction', await decided(merged, { kind: 'merger', otherId: above }))
    expect(await pageOf(merged)).toContain('2026-11-01')
  })
})

describe('The tree', () => {
  test('shows a body from the day its founding begins until it is dissolved', async () => {
    expect(await wholeTree()).not.toContain('قطاع جديد')
    await act('founding/startFoundingAction', {
      ...{ parentId: root, kind: 'sector', nameAr: 'قطاع جديد', nameFr: 'Secteur nouveau' },
    })
    expect(await wholeTree()).toContain('قطاع جديد')
    const [body] = await sql<{ id: string }[]>`select id from bodies where name_ar = 'قطاع جديد'`
    await act('decisions/decideFateAction', await decided(body?.id ?? '', { kind: 'dissolution' }))
    expect(await wholeTree()).not.toContain('قطاع جديد')
  })

  test('and its own page show a branch as founded once the secretariat approved', async () => {
    const starter = await aMember(sql, 'مؤسسة', ['provincialSecretary', root])
    const { bodyId } = await aFoundingToApprove(sql, root, starter, 'فرع صودق عليه')
    const during = await pageOf(bodyId)
    await act('founding/decideFoundingAction', { bodyId, outcome: 'done' })
    expect(during).not.toContain('2026-10-04')
    expect(await pageOf(bodyId)).toContain('2026-10-04')
  })
})

const decided = async (bodyId: string, more: Fields): Promise<Fields> => {
  const [body] = await sql<{ version: number }[]>`select version from bodies where id = ${bodyId}`
  const decision = { decidedOn: '1/11/2026', decision: 'congress', note: 'المؤتمر' }
  return { bodyId, version: String(body?.version), ...decision, ...more }
}

async function statutesOfBranches() {
  const [row] = await sql`select * from statutes where kind = 'branch'`
  const offices = await sql<{ id: string; key: string; seats: number | null }[]>`
    select o.id, o.key, s.seats from statute_offices s join offices o on o.id = s.office_id
    where s.kind = 'branch' order by s.position`
  const fields = {
    ...{ kind: 'branch', version: row?.version, seats: row?.seats, termMonths: row?.term_months },
    ...{ womenShare: row?.women_share, youngShare: row?.young_share, youngUntil: row?.young_until },
    ...{ quorum: row?.quorum, noticeDays: row?.notice_days, leastFounders: row?.least_founders },
  }
  const rules = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value ?? '')]))
  const without = (office: string): Fields =>
    Object.fromEntries(
      offices
        .filter(({ key }) => key !== office)
        .flatMap(({ id, seats }) => [
          [`in.${id}`, 'true'],
          [`seats.${id}`, String(seats ?? '')],
        ]),
    )
  return { rules, without }
}
