import { beforeEach, describe, expect, test } from 'vitest'
import { delegationInput, endingInput, givingInput } from '@/features/mandates/input'
import { delegateMandate, endMandate, giveMandate } from '@/features/mandates/mutations'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const secretaryId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
let secretary: Actor
let branch: string
let elsewhere: string
let newcomer: string

beforeEach(async () => {
  branch = await aBody(sql, root, 'فرع')
  elsewhere = await aBody(sql, root, 'فرع آخر')
  newcomer = await aMember(sql, 'منخرطة', ['member', branch])
  // Whose reach is as long as the tree of this moment.
  secretary = await actorFor(sql, secretaryId)
})

const officeOf = async (key: string) => {
  const [row] = await sql<{ id: string }[]>`select id from offices where key = ${key}`
  return row?.id ?? ''
}

type Terms = { memberId?: string; bodyId?: string; startsOn?: string; endsOn?: string; decidedOn?: string }
const give = async (actor: Actor, office: string, terms: Terms = {}) =>
  giveMandate(
    actor,
    givingInput.parse({
      ...{ bodyId: branch, memberId: newcomer, officeId: await officeOf(office), decision: 'generalMeeting' },
      ...{ decidedOn: '22/4/2018', ...terms },
    }),
  )
const end = (actor: Actor, mandateId: string) =>
  endMandate(actor, endingInput.parse({ mandateId, reason: 'استقالة' }))
const delegate = async (actor: Actor, mandateId: string, memberId: string, office: string, endsOn: string) =>
  delegateMandate(
    actor,
    delegationInput.parse({ mandateId, memberId, officeId: await officeOf(office), endsOn }),
  )

const mandateOf = async (id: string) => {
  const [row] = await sql`select ends_at <= now() as over, decision, given_by from mandates where id = ${id}`
  return row
}
const refusal = (reason: string) => ({ reason })

describe('Giving an office', () => {
  test('whoever is given an office has its powers at once, there and nowhere else', async () => {
    await give(secretary, 'branchSecretary')
    const actor = await actorFor(sql, newcomer)
    expect(actor.holds('news.publish', branch)).toBe(true)
    expect(actor.holds('news.publish', elsewhere)).toBe(false)
    expect(actor.holds('news.publish', root)).toBe(false)
  })

  test('an office given from a later day has no powers before it', async () => {
    await give(secretary, 'branchSecretary', { startsOn: '1/1/2090', endsOn: '1/1/2094' })
    expect((await actorFor(sql, newcomer)).holds('news.publish', branch)).toBe(false)
  })

  test('nobody gives what they may not, and nothing is written', async () => {
    const people: Record<string, Actor> = {
      'the secretary of the branch': await actorFor(
        sql,
        await aMember(sql, 'ك', ['branchSecretary', branch]),
      ),
      'the communication officer': await actorFor(
        sql,
        await aMember(sql, 'م', ['communicationOfficer', root]),
      ),
      'a plain member': await actorFor(sql, newcomer),
    }
    const count = async () => (await sql`select count(*)::int as n from mandates`)[0]?.n
    const before = await count()
    for (const [who, actor] of Object.entries(people))
      for (const office of ['treasurer', 'editor', 'provincialSecretary'])
        await expect(give(actor, office), who).rejects.toMatchObject(refusal('notYours'))
    expect(await count()).toBe(before)
  })

  test('nobody makes someone more powerful than themselves', async () => {
    await sql`insert into offices (id, key, name_ar, name_fr, name_en, capabilities)
      values (gen_random_uuid(), 'assignerOnly', 'مكلف', 'chargé', 'assigner', '{mandates.assign}') on conflict do nothing`
    const assigner = await actorFor(sql, await aMember(sql, 'مكلف', ['assignerOnly', root]))
    await sql`insert into offices (id, key, name_ar, name_fr, name_en, capabilities)
      values (gen_random_uuid(), 'readerOnly', 'قارئ', 'lecteur', 'reader', '{members.read}') on conflict do nothing`
    await aMandate(sql, assigner.memberId, 'readerOnly', root)
    const both = await actorFor(sql, assigner.memberId)
    await expect(give(both, 'provincialSecretary')).rejects.toMatchObject(refusal('notYours'))
    await give(both, 'readerOnly')
  })

  test('an office has as many seats as the statutes say', async () => {
    await give(secretary, 'branchSecretary')
    const second = await aMember(sql, 'منخرط', ['member', branch])
    await expect(give(secretary, 'branchSecretary', { memberId: second })).rejects.toMatchObject(
      refusal('noSeat'),
    )
    await give(secretary, 'branchSecretary', { memberId: second, bodyId: elsewhere })
  })

  test('of ten who are given the last seat at once, one gets it', async () => {
    const people = await Promise.all(
      Array.from({ length: 10 }, () => aMember(sql, 'منخرط', ['member', branch])),
    )
    const given = await Promise.allSettled(
      people.map((memberId) => give(secretary, 'treasurer', { memberId })),
    )
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of given)
      if (one.status === 'rejected') expect(one.reason).toMatchObject(refusal('noSeat'))
  })

  test('nobody holds one office twice at a time, and none while suspended', async () => {
    await give(secretary, 'adviser')
    await expect(give(secretary, 'adviser')).rejects.toMatchObject(refusal('heldAlready'))
    await suspend(sql, newcomer)
    await expect(give(secretary, 'rapporteur')).rejects.toMatchObject(refusal('suspended'))
  })

  test('no mandate begins before its body was founded, or runs on after it was dissolved', async () => {
    await sql`update bodies set founded_on = current_date + 30 where id = ${branch}`
    await expect(give(secretary, 'treasurer')).rejects.toMatchObject(refusal('beforeFounding'))
    await sql`update bodies set founded_on = null, dissolved_on = current_date + 30 where id = ${branch}`
    await expect(give(secretary, 'treasurer')).rejects.toMatchObject(refusal('dissolved'))
  })

  test('days that cannot be are refused beside their field', async () => {
    for (const [terms, fields] of [
      [{ decidedOn: '1/1/2090' }, { decidedOn: 'future' }],
      [{ startsOn: '2/1/2090', endsOn: '1/1/2090' }, { endsOn: 'beforeStart' }],
      [{ endsOn: '1/1/2020' }, { endsOn: 'past' }],
    ] as const)
      await expect(give(secretary, 'treasurer', terms)).rejects.toMatchObject({
        reason: 'invalid',
        more: { fields },
      })
  })
})

describe('Ending a mandate', () => {
  test('its powers are gone at the next look, and the reason stays beside it', async () => {
    const { mandateId } = await give(secretary, 'branchSecretary')
    await end(secretary, mandateId)
    expect((await actorFor(sql, newcomer)).holds('news.publish', branch)).toBe(false)
    const [row] = await sql`select reason, ended_by from mandate_endings where mandate_id = ${mandateId}`
    expect(row).toEqual({ reason: 'استقالة', ended_by: secretaryId })
    await expect(end(secretary, mandateId)).rejects.toMatchObject(refusal('alreadyEnded'))
  })

  test('one lays one’s own office down; another’s one cannot', async () => {
    const { mandateId } = await give(secretary, 'branchSecretary')
    for (const [who, actor] of Object.entries({
      'another member': await actorFor(sql, await aMember(sql, 'غيره', ['member', branch])),
      'the neighbour': await actorFor(sql, await aMember(sql, 'جار', ['branchSecretary', elsewhere])),
    }))
      await expect(end(actor, mandateId), who).rejects.toMatchObject(refusal('notFound'))
    await end(await actorFor(sql, newcomer), mandateId)
    expect(await mandateOf(mandateId)).toMatchObject({ over: true })
  })

  test('what begins only later can be called off', async () => {
    const { mandateId } = await give(secretary, 'treasurer', { startsOn: '1/1/2090' })
    await end(secretary, mandateId)
    const [row] = await sql`select starts_at = ends_at as never from mandates where id = ${mandateId}`
    expect(row).toEqual({ never: true })
  })

  test('past the code, nobody lengthens, moves or rewrites a mandate', async () => {
    const { mandateId } = await give(secretary, 'treasurer', { endsOn: '1/1/2040' })
    for (const change of [
      sql`update mandates set ends_at = ends_at + interval '1 day' where id = ${mandateId}`,
      sql`update mandates set ends_at = null where id = ${mandateId}`,
      sql`update mandates set member_id = ${secretaryId} where id = ${mandateId}`,
      sql`update mandates set body_id = ${elsewhere} where id = ${mandateId}`,
      sql`update mandates set starts_at = starts_at - interval '1 day' where id = ${mandateId}`,
    ])
      await expect(change).rejects.toMatchObject({ constraint_name: 'mandates_only_end' })
  })
})

describe('Passing a mandate on', () => {
  test('a delegate has what was passed on until it is taken back, and no more', async () => {
    const { mandateId } = await give(secretary, 'branchSecretary')
    const holder = await actorFor(sql, newcomer)
    const delegateId = await aMember(sql, 'نائب', ['member', branch])
    const { mandateId: passedOn } = await delegate(holder, mandateId, delegateId, 'editor', '1/1/2040')
    const actor = await actorFor(sql, delegateId)
    expect([actor.holds('news.write', branch), actor.holds('news.publish', branch)]).toEqual([true, false])
    await end(holder, passedOn)
    expect((await actorFor(sql, delegateId)).holds('news.write', branch)).toBe(false)
  })

  test('a delegation ends with the mandate that it comes from', async () => {
    const { mandateId } = await give(secretary, 'branchSecretary')
    const delegateId = await aMember(sql, 'نائب', ['member', branch])
    await delegate(await actorFor(sql, newcomer), mandateId, delegateId, 'branchSecretary', '1/1/2040')
    await end(secretary, mandateId)
    expect((await actorFor(sql, delegateId)).holds('news.write', branch)).toBe(false)
  })

  test('a delegation does not outlast its mandate, and is not for oneself', async () => {
    const { mandateId } = await give(secretary, 'branchSecretary', { endsOn: '1/1/2030' })
    const holder = await actorFor(sql, newcomer)
    const delegateId = await aMember(sql, 'نائب', ['member', branch])
    await expect(delegate(holder, mandateId, delegateId, 'editor', '2/1/2030')).rejects.toMatchObject(
      refusal('beyondMandate'),
    )
    await expect(delegate(holder, mandateId, newcomer, 'editor', '1/6/2029')).rejects.toMatchObject({
      more: { fields: { memberId: 'oneself' } },
    })
  })

  test('nobody passes on another’s mandate, or more than it carries', async () => {
    const { mandateId } = await give(secretary, 'branchSecretary')
    const delegateId = await aMember(sql, 'نائب', ['member', branch])
    await expect(delegate(secretary, mandateId, delegateId, 'editor', '1/1/2040')).rejects.toMatchObject(
      refusal('notYours'),
    )
    const holder = await actorFor(sql, newcomer)
    await expect(
      delegate(holder, mandateId, delegateId, 'provincialSecretary', '1/1/2040'),
    ).rejects.toMatchObject(refusal('notYours'))
  })
})

test('the last who can give offices in the whole organisation does not go before there is another', async () => {
  const [row] = await sql<{ id: string }[]>`select id from mandates where member_id = ${secretaryId}`
  await sql`update mandates m set ends_at = greatest(now(), starts_at) from offices o
    where o.id = m.office_id and 'mandates.assign' = any(o.capabilities) and m.body_id = ${root}
      and m.id <> ${row?.id ?? ''} and (m.ends_at is null or m.ends_at > now())`
  await expect(end(secretary, row?.id ?? '')).rejects.toMatchObject(refusal('lastOne'))
})

test('the tree of bodies has no circles', async () => {
  const below = await aBody(sql, branch, 'لجنة الفرع')
  await expect(sql`update bodies set parent_id = ${below} where id = ${branch}`).rejects.toMatchObject({
    constraint_name: 'bodies_no_circle',
  })
})
