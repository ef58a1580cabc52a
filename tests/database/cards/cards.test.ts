import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { asVisitor } from '@/db/client'
import { bodyCards, leaderNotices } from '@/db/schema/cards'
import { cardInput, consentInput, withdrawalInput } from '@/features/cards/input'
import { changeCard, showName, withdrawName } from '@/features/cards/mutations'
import { cardForEditing, ownNames } from '@/features/cards/queries'
import { endMandate } from '@/features/mandates/mutations'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
let branch: string
let elsewhere: string
let secretary: Actor

beforeEach(async () => {
  branch = await aBody(sql, root, 'فرع')
  elsewhere = await aBody(sql, root, 'فرع آخر')
  secretary = await actorFor(sql, await aMember(sql, 'كاتبة الفرع', ['branchSecretary', branch]))
})

const refusal = (reason: string) => ({ reason })
const change = (actor: Actor, fields: Record<string, string> = {}, bodyId = branch) =>
  changeCard(actor, cardInput.parse({ bodyId, version: '0', addressAr: 'زنقة الميناء', ...fields }))

/** What a visitor reads of a body. */
const cardSeen = async (bodyId: string) => {
  const { address, email, phone } = bodyCards
  const [card] = await asVisitor((tx) =>
    tx.select({ address, email, phone }).from(bodyCards).where(eq(bodyCards.bodyId, bodyId)),
  )
  return card
}
const namesSeen = async (bodyId: string) => {
  const rows = await asVisitor((tx) =>
    tx.select({ ar: leaderNotices.nameAr }).from(leaderNotices).where(eq(leaderNotices.bodyId, bodyId)),
  )
  return rows.map(({ ar }) => ar)
}
const actsOn = async (act: string, bodyId: string) =>
  (await sql`select count(*)::int as n from ledger where act = ${act} and body_id = ${bodyId}`)[0]?.n

describe('The public card of a body', () => {
  test('whoever manages a body writes its card, and everyone reads it', async () => {
    await change(secretary, { email: 'Far3@Example.org', phone: '٠٥ ٢٣ ٣٤ ٥٦ ٧٨' })
    expect(await cardSeen(branch)).toEqual({
      address: { ar: 'زنقة الميناء', fr: '', en: '' },
      email: 'far3@example.org',
      phone: '+212523345678',
    })
    expect(await actsOn('body.cardChanged', branch)).toBe(1)
  })

  test('who manages another body, or none, writes nothing there', async () => {
    const people: Record<string, Actor> = {
      'the secretary of another branch': await actorFor(
        sql,
        await aMember(sql, 'جار', ['branchSecretary', elsewhere]),
      ),
      'the treasurer of this branch': await actorFor(
        sql,
        await aMember(sql, 'أمين المال', ['treasurer', branch]),
      ),
      'a plain member': await actorFor(sql, await aMember(sql, 'منخرطة', ['member', branch])),
      'the communication officer': await actorFor(
        sql,
        await aMember(sql, 'مسؤول', ['communicationOfficer', root]),
      ),
    }
    for (const [who, actor] of Object.entries(people))
      await expect(change(actor), who).rejects.toMatchObject(refusal('notYours'))
    expect(await cardSeen(branch)).toBeUndefined()
  })

  test('whoever leads the province may mend the card of a branch', async () => {
    const provincial = await actorFor(sql, await aMember(sql, 'إقليمي', ['provincialSecretary', root]))
    await change(provincial)
    expect(await cardSeen(branch)).toMatchObject({ address: { ar: 'زنقة الميناء' } })
  })

  test('two at once: one writes, the other is shown what was written', async () => {
    const writers = await Promise.allSettled(
      ['زنقة البحر', 'زنقة الميناء'].map((addressAr) => change(secretary, { addressAr })),
    )
    const [lost] = writers.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
    expect(writers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const stands = (await cardSeen(branch))?.address
    expect(lost?.reason).toMatchObject({ reason: 'stale', more: { theirs: { address: stands, version: 1 } } })
    await change(secretary, { version: '1', addressAr: 'زنقة أخرى' })
    await expect(change(secretary, { version: '1' })).rejects.toMatchObject(refusal('stale'))
    expect((await cardSeen(branch))?.address.ar).toBe('زنقة أخرى')
  })

  test('a body that is none has no card', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    await expect(change(secretary, {}, nowhere)).rejects.toMatchObject(refusal('notFound'))
    expect(await cardForEditing(secretary, nowhere)).toBeNull()
  })

  test('past the code, the database keeps neither half a number nor another’s signature', async () => {
    await change(secretary)
    await expect(sql`update body_cards set phone = '0523' where body_id = ${branch}`).rejects.toMatchObject({
      constraint_name: 'body_cards_phone',
    })
  })
})

describe('Leaders before the public', () => {
  const leading = async (office = 'branchSecretary', bodyId = elsewhere, name = 'قائدة') => {
    const memberId = await aMember(sql, name)
    const mandateId = await aMandate(sql, memberId, office, bodyId)
    return { memberId, mandateId, actor: await actorFor(sql, memberId) }
  }
  const agree = (actor: Actor, mandateId: string) =>
    showName(actor, consentInput.parse({ mandateId, agreed: 'true' }))
  const withdraw = (actor: Actor, mandateId: string) =>
    withdrawName(actor, withdrawalInput.parse({ mandateId }))

  test('nobody’s name is public before they agree, and it is theirs to take back', async () => {
    const { actor, mandateId } = await leading()
    expect(await namesSeen(elsewhere)).toEqual([])
    await agree(actor, mandateId)
    await agree(actor, mandateId)
    expect(await namesSeen(elsewhere)).toEqual(['قائدة'])
    expect(await actsOn('body.nameShown', elsewhere)).toBe(1)
    expect((await ownNames(actor)).mandates).toMatchObject([{ mandateId, shownSince: expect.any(Date) }])
    await withdraw(actor, mandateId)
    expect(await namesSeen(elsewhere)).toEqual([])
    await expect(withdraw(actor, mandateId)).rejects.toMatchObject(refusal('notFound'))
    expect(await actsOn('body.nameWithdrawn', elsewhere)).toBe(1)
  })

  test('an agreement that nobody ticked is none', () => {
    const unticked = consentInput.safeParse({ mandateId: secretary.memberId })
    expect(unticked.error?.issues[0]).toMatchObject({ path: ['agreed'], message: 'agree' })
  })

  test('nobody agrees for another, not even who gave the office, and nobody takes another’s name off', async () => {
    const { actor, mandateId } = await leading()
    const provincial = await actorFor(sql, await aMember(sql, 'إقليمي', ['provincialSecretary', root]))
    await expect(agree(provincial, mandateId)).rejects.toMatchObject(refusal('notYours'))
    await expect(agree(secretary, mandateId)).rejects.toMatchObject(refusal('notFound'))
    await agree(actor, mandateId)
    await expect(withdraw(provincial, mandateId)).rejects.toMatchObject(refusal('notFound'))
    expect(await namesSeen(elsewhere)).toEqual(['قائدة'])
  })

  test('plain membership is never public, nor an office that the statutes do not name there', async () => {
    for (const office of ['member', 'editor', 'sectorCoordinator']) {
      const { actor, mandateId } = await leading(office)
      await expect(agree(actor, mandateId), office).rejects.toMatchObject(refusal('notYours'))
      expect((await ownNames(actor)).mandates, office).toEqual([])
    }
    expect(await namesSeen(elsewhere)).toEqual([])
  })

  test('who acts for a leader by delegation is not shown as one', async () => {
    const { mandateId } = await leading()
    const deputy = await aMember(sql, 'نائب')
    const passedOn = await aMandate(sql, deputy, 'branchSecretary', elsewhere, { delegatedFrom: mandateId })
    await expect(agree(await actorFor(sql, deputy), passedOn)).rejects.toMatchObject(refusal('notYours'))
  })

  test('the name is gone with the mandate, whoever ends it', async () => {
    const { actor, mandateId } = await leading()
    await agree(actor, mandateId)
    const provincial = await actorFor(sql, await aMember(sql, 'إقليمي', ['provincialSecretary', root]))
    await endMandate(provincial, { mandateId, reason: 'نهاية المهمة' })
    expect(await namesSeen(elsewhere)).toEqual([])
    await expect(agree(actor, mandateId)).rejects.toMatchObject(refusal('notYours'))
  })

  test('a mandate that ends by its date takes the name with it, and so does a suspension while it lasts', async () => {
    const { actor, memberId, mandateId } = await leading('treasurer')
    await agree(actor, mandateId)
    await suspend(sql, memberId)
    expect(await namesSeen(elsewhere)).toEqual([])
    await sql`update suspensions set ends_at = now() where member_id = ${memberId}`
    expect(await namesSeen(elsewhere)).toEqual(['قائدة'])
    await sql`update mandates set ends_at = now() where id = ${mandateId}`
    expect(await namesSeen(elsewhere)).toEqual([])
  })

  test('when a body is dissolved, or its statutes no longer name the office, the name is gone', async () => {
    const { actor, mandateId } = await leading('rapporteur')
    await agree(actor, mandateId)
    const [row] = await sql`delete from statute_offices where kind = 'branch'
      and office_id = (select id from offices where key = 'rapporteur') returning *`
    expect(await namesSeen(elsewhere)).toEqual([])
    await sql`insert into statute_offices ${sql(row as never)}`
    await sql`update bodies set dissolved_on = current_date where id = ${elsewhere}`
    expect(await namesSeen(elsewhere)).toEqual([])
  })

  test('past the code, nobody is shown under another name than the recorded one', async () => {
    const { memberId, mandateId } = await leading()
    const forged = sql.begin(async (tx) => {
      await tx`select set_config('role', 'portal_member', true), set_config('app.member', ${memberId}, true)`
      await tx`insert into leader_notices (mandate_id, member_id, body_id, office_id, name_ar, name_latin, wording)
        select id, member_id, body_id, office_id, 'اسم آخر', 'Another Name', 1 from mandates where id = ${mandateId}`
    })
    await expect(forged).rejects.toMatchObject({ code: '42501' })
  })
})

describe('The address of a body', () => {
  const slugOf = async (name: string, kind = 'sector') => {
    const [row] = await sql<{ slug: string }[]>`insert into bodies (id, parent_id, kind, name_ar, name_fr)
      values (gen_random_uuid(), ${root}, ${kind}, 'هيئة', ${name}) returning slug`
    return row?.slug ?? ''
  }

  test('it is made of the French name, and of two bodies called alike the second is numbered', async () => {
    expect(await slugOf('Secteur de l’enseignement supérieur')).toBe('secteur-de-enseignement-superieur')
    expect(await slugOf('Section d’Oulad Œuf')).toBe('section-oulad-oeuf')
    expect(await slugOf('Secteur de l’enseignement supérieur')).toBe('secteur-de-enseignement-superieur-2')
  })

  test('a name without Latin letters, or without end, gives an address all the same', async () => {
    expect(await slugOf('قطاع')).toMatch(/^sector-[0-9a-f]{8}$/)
    expect((await slugOf(`Secteur ${'très '.repeat(40)}long`)).length).toBeLessThanOrEqual(60)
  })

  test('of ten that are founded under one name at once, each has its own', async () => {
    const slugs = await Promise.all(Array.from({ length: 10 }, () => slugOf('Section du Port')))
    expect(new Set(slugs).size).toBe(10)
  })

  test('a new name leaves the address as it was', async () => {
    const slug = await slugOf('Section des Remparts')
    await sql`update bodies set name_fr = 'Section de la Médina' where slug = ${slug}`
    const [row] = await sql`select name_fr from bodies where slug = ${slug}`
    expect(row).toEqual({ name_fr: 'Section de la Médina' })
  })
})
