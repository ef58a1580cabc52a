import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exportInput, segmentInput } from '@/features/register/input'
import {
  dropSegment,
  exportMembers,
  revealBranch,
  revealMember,
  saveSegment,
} from '@/features/register/mutations'
import { memberSheet, registerPage } from '@/features/register/queries'
import { questionInput } from '@/features/register/question'
import type { Actor } from '@/gate/actor'
import { aComrade, atHome } from '../../builders/comrades'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const azemmour = await aBody(sql, root, 'فرع أزمور')
const jadida = await aBody(sql, root, 'فرع الجديدة')
const sector = await aBody(sql, root, 'قطاع التعليم')
await sql`update bodies set kind = 'sector' where id = ${sector}`
const [commune] = await sql<{ code: string }[]>`select code from communes limit 1`

const person = async (office: string, bodyId: string) => aMember(sql, `صاحبة ${office}`, [office, bodyId])
const secretaryId = await person('branchSecretary', azemmour)
await atHome(sql, secretaryId, azemmour)
const secretary = await actorFor(sql, secretaryId)
const neighbour = await actorFor(sql, await person('branchSecretary', jadida))
const province = await actorFor(sql, await person('provincialSecretary', root))
const coordinator = await actorFor(sql, await person('sectorCoordinator', sector))
const member = await actorFor(sql, await person('member', azemmour))

const amina = await aComrade(sql, 'أمينة الإدريسي', azemmour, {
  latin: 'Amina El Idrissi',
  knownAs: 'أم سلمى',
  gender: 'f',
  bornOn: '1990-05-01',
  commune: commune?.code ?? '',
  phone: '+212600000017',
  office: 'treasurer',
})
const namesake = await aComrade(sql, 'أمينة الإدريسي', jadida, { phone: '+212600000117', gender: 'f' })
await aMandate(sql, amina, 'member', sector)
const gone = await aComrade(sql, 'إدريس السابق', azemmour)
await sql`insert into departures (id, member_id, body_id, recorded_by) values (gen_random_uuid(), ${gone}, ${azemmour}, ${secretaryId})`
const held = await aComrade(sql, 'يوسف الموقوف', azemmour, { bornOn: '2004-01-01' })
await suspend(sql, held)

const now = new Date()
const ask = (actor: Actor, question: Record<string, unknown>) =>
  registerPage(actor, questionInput.parse(question), now)
const ids = async (actor: Actor, question: Record<string, unknown>) =>
  (await ask(actor, question)).entries.map(({ id }) => id)
const refusal = (reason: string) => ({ reason })

describe('The register', () => {
  test('a secretary finds members of their own branch by any spelling of a name, in Arabic, in French, or as known', async () => {
    for (const q of ['امينه الادريسي', 'أمينة', 'amina idrissi', 'El IDRISSI', 'ام سلمى'])
      expect(await ids(secretary, { q }), q).toEqual([amina])
    expect(await ids(province, { q: 'امينة' })).toHaveLength(2)
  })

  test('by member number, by a whole phone, and by its last four digits in any way of writing them', async () => {
    const [row] = await sql<{ number: number }[]>`select number from members where id = ${amina}`
    for (const q of [String(row?.number), '0600000017', '06 00 00 00 17', '+212 600-000017', '0017', '٠٠١٧'])
      expect(await ids(secretary, { q }), q).toContain(amina)
    expect(await ids(secretary, { q: '0117' })).toEqual([])
  })

  test('every filter leaves those whom it names', async () => {
    const [office] = await sql<{ id: string }[]>`select id from offices where key = 'treasurer'`
    for (const filter of [
      { gender: 'f' },
      { commune: commune?.code },
      { office: office?.id },
      { age: '35-44' },
    ])
      expect(await ids(secretary, filter), JSON.stringify(filter)).toEqual([amina])
    expect(await ids(secretary, { standing: 'left' })).toEqual([gone])
    expect(await ids(secretary, { standing: 'suspended' })).toEqual([held])
    expect(await ids(secretary, { standing: 'running' })).not.toContain(gone)
    expect(await ids(secretary, { since: '1/1/2090' })).toEqual([])
    expect(await ids(province, { body: jadida })).toContain(namesake)
  })

  test('namesakes are told apart by branch and number', async () => {
    const { entries } = await ask(province, { q: 'امينة الادريسي' })
    expect(new Set(entries.map(({ home }) => home?.id))).toEqual(new Set([azemmour, jadida]))
    expect(new Set(entries.map(({ number }) => number)).size).toBe(2)
  })

  test('of another branch nothing is found, counted, opened or exported', async () => {
    for (const question of [
      { q: 'أمينة' },
      { q: '0017' },
      { gender: 'f', commune: commune?.code },
      { body: azemmour },
    ]) {
      const { entries, total } = await ask(neighbour, question)
      expect(entries.map(({ id }) => id)).not.toContain(amina)
      expect(total).toBe(entries.length)
    }
    expect(await memberSheet(neighbour, amina)).toBeNull()
    const list = await exportMembers(neighbour, exportInput.parse({ format: 'csv' }), 'ar')
    expect(JSON.stringify(list)).not.toContain('+212600000017')
    expect(list.rows.map(([number]) => number)).not.toContain(
      (await sql`select number from members where id = ${amina}`)[0]?.number,
    )
  })

  test('a list is taken away from a body in one’s reach only, and written down there', async () => {
    const lines = async () =>
      (await sql`select count(*)::int as n from ledger where act = 'register.exported'`)[0]?.n
    const before = await lines()
    for (const body of [azemmour, randomUUID()])
      await expect(
        exportMembers(neighbour, exportInput.parse({ format: 'csv', body }), 'ar'),
      ).rejects.toMatchObject(refusal('notFound'))
    expect(await lines()).toBe(before)
  })

  test('a plain member has no register', async () => {
    expect((await ask(member, {})).total).toBe(0)
    await expect(exportMembers(member, exportInput.parse({ format: 'csv' }), 'ar')).rejects.toMatchObject(
      refusal('notYours'),
    )
  })

  test('a coordinator finds names of their sector, and nothing that is noted of the person', async () => {
    const { entries } = await ask(coordinator, { q: 'أمينة' })
    expect(entries).toMatchObject([{ id: amina, gender: null, bornOn: null, home: null, commune: null }])
    for (const question of [
      { gender: 'f' },
      { q: '0017' },
      { commune: commune?.code },
      { age: '35-44' },
      { standing: 'running' },
    ])
      expect((await ask(coordinator, question)).total, JSON.stringify(question)).toBe(0)
    const sheet = await memberSheet(coordinator, amina)
    expect(sheet?.mandates.map(({ body }) => body.ar)).toEqual(['قطاع التعليم'])
  })
})

describe('Contacts', () => {
  test('are shown for a purpose, with one line in the ledger that names all who were shown', async () => {
    const { people } = await revealBranch(secretary, { bodyId: azemmour, purpose: 'الجمع العام' })
    expect(people.map(({ id }) => id)).toContain(amina)
    expect(people.map(({ id }) => id)).not.toContain(gone)
    expect(people.map(({ id }) => id)).not.toContain(held)
    expect(people.find(({ id }) => id === amina)?.phone).toBe('+212600000017')
    const lines = await sql`select l.count, d.details from ledger l join ledger_details d on d.line_id = l.id
      where l.act = 'contacts.revealed' and l.actor_id = ${secretaryId}`
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ count: people.length, details: { purpose: 'الجمع العام' } })
  })

  test('leave out a channel that the member withdrew, and the number where no channel is left', async () => {
    const called = async () =>
      (await revealBranch(secretary, { bodyId: azemmour, purpose: 'الجمع العام' })).people.find(
        ({ id }) => id === amina,
      )
    for (const [channel, withdrawn] of [
      ['phone', false],
      ['whatsapp', true],
    ] as const)
      await sql`insert into consents (id, member_id, purpose, channel, version, evidence, withdrawn_at)
        values (gen_random_uuid(), ${amina}, 'meetings', ${channel}, '1', 'portal', ${withdrawn ? new Date() : null})`
    expect(await called()).toMatchObject({ phone: '+212600000017', declined: ['whatsapp', 'email'] })
    await sql`update consents set withdrawn_at = now() where member_id = ${amina} and purpose = 'meetings'`
    expect(await called()).toMatchObject({ phone: null, declined: ['phone', 'whatsapp', 'email'] })
    await sql`delete from consents where member_id = ${amina} and purpose = 'meetings'`
  })

  test('are not shown to a neighbour, a coordinator or a plain member', async () => {
    for (const actor of [neighbour, member])
      await expect(revealMember(actor, { memberId: amina, purpose: 'x' })).rejects.toMatchObject(
        refusal('notFound'),
      )
    await expect(revealMember(coordinator, { memberId: amina, purpose: 'x' })).rejects.toMatchObject(
      refusal('notFound'),
    )
    for (const actor of [neighbour, coordinator, member])
      await expect(revealBranch(actor, { bodyId: azemmour, purpose: 'x' })).rejects.toMatchObject(
        refusal('notYours'),
      )
  })

  test('a list leaves the portal with them only for a purpose, and the ledger tells how many it named', async () => {
    await expect(
      exportMembers(secretary, exportInput.parse({ format: 'csv', contacts: 'on' }), 'fr'),
    ).rejects.toMatchObject({ reason: 'invalid' })
    const input = exportInput.parse({ format: 'csv', contacts: 'on', purpose: 'لائحة الحضور', q: 'amina' })
    const { headings, rows } = await exportMembers(secretary, input, 'fr')
    expect(headings).toContain('phone')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('06 00 00 00 17')
    const [line] =
      await sql`select count from ledger where act = 'register.exported' and actor_id = ${secretaryId} order by at desc`
    expect(line?.count).toBe(1)
  })
})

describe('Saved questions', () => {
  test('are one’s own, keep no name that was typed, and are forgotten by nobody else', async () => {
    const { segmentId } = await saveSegment(
      secretary,
      segmentInput.parse({ name: 'نساء', gender: 'f', q: 'أمينة' }),
    )
    const { choices } = await ask(secretary, {})
    expect(choices.segments).toEqual([{ id: segmentId, name: 'نساء', question: '?gender=f' }])
    expect((await ask(neighbour, {})).choices.segments).toEqual([])
    await expect(dropSegment(neighbour, { segmentId })).rejects.toMatchObject(refusal('notFound'))
    await expect(saveSegment(member, segmentInput.parse({ name: 'x' }))).rejects.toMatchObject(
      refusal('notYours'),
    )
    await expect(saveSegment(secretary, segmentInput.parse({ name: 'نساء' }))).rejects.toMatchObject(
      refusal('invalid'),
    )
    await dropSegment(secretary, { segmentId })
  })
})
