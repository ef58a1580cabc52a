import { sql as words } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import {
  leave,
  liftSuspension,
  recordDeparture,
  recordReturn,
  suspendMember,
} from '@/features/membership/mutations'
import { mayUndo } from '@/features/membership/policy'
import { memberSheet } from '@/features/register/queries'
import type { Actor } from '@/gate/actor'
import { helpersOf } from '@/gate/help'
import { aComrade } from '../../builders/comrades'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const secretaryId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
const officerId = await aMember(sql, 'مسؤولة التنظيم', ['organisationOfficer', root])
let comrade: string
let people: { branch: Actor; neighbour: Actor; officer: Actor; secretary: Actor }

beforeEach(async () => {
  const branch = await aBody(sql, root, 'أزمور')
  comrade = await aComrade(sql, 'رفيق', branch)
  people = {
    branch: await actorFor(sql, await aMember(sql, 'كاتبة أزمور', ['branchSecretary', branch])),
    neighbour: await actorFor(sql, await aMember(sql, 'مكلف بالتنظيم', ['organisationOfficer', branch])),
    officer: await actorFor(sql, officerId),
    secretary: await actorFor(sql, secretaryId),
  }
})

const suspend = (actor: Actor) => suspendMember(actor, { memberId: comrade, reason: 'قرار', endsOn: null })
const depart = (actor: Actor) => recordDeparture(actor, { memberId: comrade, reason: 'قرار' })
const lift = (actor: Actor) => liftSuspension(actor, { memberId: comrade })
const takeBack = (actor: Actor) => recordReturn(actor, { memberId: comrade })
const decidedAbove = { reason: 'decidedAbove' }

describe('What the province decided', () => {
  test('the branch does not undo: neither a suspension nor a departure', async () => {
    await suspend(people.officer)
    await expect(lift(people.branch)).rejects.toMatchObject(decidedAbove)
    await lift(people.officer)
    await depart(people.officer)
    await expect(takeBack(people.branch)).rejects.toMatchObject(decidedAbove)
  })

  test('whoever is refused is told of offices of the province, not of their own branch', async () => {
    await suspend(people.officer)
    await expect(lift(people.branch)).rejects.toMatchObject(decidedAbove)
    const helpers = await helpersOf(people.branch, [...people.branch.lacking])
    expect(helpers.map(({ office }) => office.fr)).toContain('Responsable de l’organisation')
    expect(helpers.map(({ body }) => body?.ar)).not.toContain('أزمور')
  })

  test('nor does it past the code', async () => {
    await suspend(people.officer)
    const call = (text: string) => as(people.branch, (tx) => tx.execute(words.raw(text)))
    await expect(call(`select register.lift('${comrade}')`)).rejects.toMatchObject({
      cause: { constraint_name: 'register_decided_above' },
    })
    await lift(people.officer)
    await depart(people.officer)
    await expect(call(`select register.come_back('${comrade}')`)).rejects.toMatchObject({
      cause: { constraint_name: 'register_decided_above' },
    })
  })

  test('is said on the member’s sheet, so that the branch is offered nothing that it would be refused', async () => {
    await suspend(people.officer)
    const undoes = async (actor: Actor) =>
      mayUndo(actor, (await memberSheet(actor, comrade))?.decidedFrom ?? [])
    expect(await undoes(people.branch)).toBe(false)
    expect(await undoes(people.secretary)).toBe(true)
    await lift(people.officer)
    expect(await undoes(people.branch)).toBe(true)
  })

  test('another who manages members for the province undoes it', async () => {
    await suspend(people.officer)
    await lift(people.secretary)
    await depart(people.secretary)
    await takeBack(people.officer)
  })

  test('stays the province’s when its officer has left the office since', async () => {
    const former = await aMember(sql, 'مسؤول سابق', ['organisationOfficer', root])
    await suspend(await actorFor(sql, former))
    await sql`update mandates set ends_at = clock_timestamp() where member_id = ${former}`
    await expect(lift(people.branch)).rejects.toMatchObject(decidedAbove)
  })
})

describe('What the branch decided', () => {
  test('is undone by another of the branch, and by the province', async () => {
    await suspend(people.branch)
    await lift(people.neighbour)
    await depart(people.branch)
    await takeBack(people.officer)
  })

  test('and whoever left by themself is taken back by their branch', async () => {
    await leave(await actorFor(sql, comrade), { reason: '', sure: true })
    await takeBack(people.branch)
  })
})
