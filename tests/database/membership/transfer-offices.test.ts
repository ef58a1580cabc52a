import { beforeEach, describe, expect, test } from 'vitest'
import { agreeToTransfer, askOwnTransfer, askTransfer } from '@/features/membership/mutations'
import { aComrade, atHome } from '../../builders/comrades'
import { aFounding } from '../../builders/founding'
import { aBody, actorFor, aMandate, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const provinceId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
const officerId = await aMember(sql, 'مسؤولة التنظيم', ['organisationOfficer', root])
let [azemmour, jadida, secretary, comrade, thereId] = ['', '', '', '', '']

beforeEach(async () => {
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  secretary = await aComrade(sql, 'كاتبة أزمور', azemmour, { office: 'branchSecretary' })
  comrade = await aComrade(sql, 'رفيق', azemmour, { office: 'rapporteur' })
  thereId = await aMember(sql, 'كاتب الجديدة', ['branchSecretary', jadida])
})

const refusal = (reason: string) => ({ reason })
const ask = async (actorId: string, memberId: string, toBody = jadida) =>
  (await askTransfer(await actorFor(sql, actorId), { memberId, toBody, reason: '' })).transferId
const askOwn = async (memberId: string, toBody = jadida) =>
  (await askOwnTransfer(await actorFor(sql, memberId), { toBody, reason: '' })).transferId
const agree = async (actorId: string, transferId: string) =>
  (await agreeToTransfer(await actorFor(sql, actorId), { transferId })).step
const held = async (memberId: string) =>
  (
    await sql<
      { held: string }[]
    >`select o.key || ' ' || b.name_ar as held from access.current_mandates(${memberId}) m
      join offices o on o.id = m.office_id join bodies b on b.id = m.body_id order by 1`
  ).map(({ held }) => held)

describe('A transfer takes no office that nobody was allowed to take', () => {
  test('whoever only keeps members cannot send a secretary away, and so end their office', async () => {
    await expect(ask(officerId, secretary)).rejects.toMatchObject(refusal('notYours'))
    expect(await held(secretary)).toEqual(['branchSecretary أزمور', 'member أزمور'])
  })

  test('nor let them go, nor receive them, at their own wish: the office is laid down first', async () => {
    const transferId = await askOwn(secretary)
    await expect(agree(officerId, transferId)).rejects.toMatchObject(refusal('officeFirst'))
    await sql`update mandates m set ends_at = now() from offices o
      where o.id = m.office_id and o.key = 'branchSecretary' and m.member_id = ${secretary}`
    expect(await agree(officerId, transferId)).toBe('released')
    expect(await agree(thereId, transferId)).toBe('received')
    expect(await held(secretary)).toEqual(['member الجديدة'])
  })

  test('an office given after the branch let its member go is not ended in passing either', async () => {
    const transferId = await askOwn(comrade)
    await agree(officerId, transferId)
    await aMandate(sql, comrade, 'sectorCoordinator', azemmour)
    await expect(agree(thereId, transferId)).rejects.toMatchObject(refusal('officeFirst'))
    expect(await held(comrade)).toContain('sectorCoordinator أزمور')
  })

  test('whoever could end the office lets its holder go with it', async () => {
    const transferId = await askOwn(secretary)
    expect(await agree(provinceId, transferId)).toBe('released')
    expect(await agree(thereId, transferId)).toBe('received')
    expect(await held(secretary)).toEqual(['member الجديدة'])
  })

  test('offices of the whole organisation stay with whoever changes branches', async () => {
    const leader = await aMember(sql, 'كاتب إقليمي', ['provincialSecretary', root], ['member', root])
    await atHome(sql, leader, root)
    const transferId = await askOwn(leader)
    await agree(provinceId, transferId)
    await agree(thereId, transferId)
    expect(await held(leader)).toEqual(['member الجديدة', expect.stringContaining('provincialSecretary')])
  })
})

describe('Two branches, two people', () => {
  test('nobody lets a member go and receives them too, over whom they do not decide', async () => {
    const transferId = await askOwn(comrade)
    await agree(officerId, transferId)
    // Given at the province since: the officer does not decide over them any more.
    await aMandate(sql, comrade, 'communicationOfficer', root)
    await expect(agree(officerId, transferId)).rejects.toMatchObject(refusal('anotherReceives'))
    expect(await agree(thereId, transferId)).toBe('received')
  })

  test('the provincial secretary, who decides over them, speaks for both branches', async () => {
    const transferId = await ask(provinceId, comrade)
    expect(await agree(provinceId, transferId)).toBe('received')
    expect(await held(comrade)).toEqual(['member الجديدة'])
  })
})

describe('Where nobody is received', () => {
  test('a branch that is being founded receives nobody', async () => {
    const founding = await aFounding(sql, root, provinceId)
    await expect(askOwn(comrade, founding)).rejects.toMatchObject(refusal('noDestination'))
    await expect(ask(provinceId, comrade, founding)).rejects.toMatchObject(refusal('noDestination'))
  })

  test('nor does one that was dissolved since it was asked', async () => {
    const transferId = await askOwn(comrade)
    await sql`update bodies set dissolved_on = current_date where id = ${jadida}`
    await expect(agree(provinceId, transferId)).rejects.toMatchObject(refusal('noDestination'))
    expect(await held(comrade)).toContain('member أزمور')
  })

  test('whoever left meanwhile is not moved by a transfer that waited', async () => {
    const transferId = await askOwn(comrade)
    await sql`insert into departures (id, member_id, body_id, recorded_by)
      values (gen_random_uuid(), ${comrade}, ${azemmour}, ${comrade})`
    await expect(agree(provinceId, transferId)).rejects.toMatchObject(refusal('leftAlready'))
  })
})
