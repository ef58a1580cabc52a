import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { STAGES, type Stage } from '@/db/plans'
import { programmeMoves, programmeOpenings, programmes } from '@/db/schema/programmes'
import {
  addProgramme,
  editProgramme,
  moveProgramme,
  openProgramme,
  shutProgramme,
} from '@/features/programmes/mutations'
import { programmeRoom, programmesRoom } from '@/features/programmes/queries'
import { NEXT } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

let [root, azemmour] = ['', '']
let secretary: Actor
let drafter: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  drafter = await at('مسؤول البرنامج', ['programmeOfficer', azemmour])
  treasurer = await at('أمينة المال', ['treasurer', azemmour])
  member = await at('نعيمة', ['member', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
})

const said = {
  titleAr: 'برنامج عمل أزمور',
  titleFr: 'Plan de travail d’Azemmour',
  titleEn: '',
  introAr: 'ما سنقوم به',
  introFr: '',
  introEn: '',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  communes: [] as string[],
}
const begun = (bodyId: string) => ({ ...said, bodyId, kind: 'workPlan' as const })
const move = (programmeId: string, stage: Stage, decidedOn = '2026-02-01') => ({
  ...{ programmeId, stage, decidedOn },
  decision: 'bureau' as const,
  note: '',
})
const stageOf = async (id: string) => (await sql`select stage from programmes where id = ${id}`)[0]?.stage
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

describe('A programme is begun', () => {
  test('by whoever drafts for its body, and by nobody else', async () => {
    for (const actor of [treasurer, member, neighbour])
      await refused(addProgramme(actor, begun(azemmour)), 'notYours')
    const { programmeId } = await addProgramme(drafter, begun(azemmour))
    expect(await stageOf(programmeId)).toBe('gathering')
    expect(await written('programme.added', programmeId)).toHaveLength(1)
  })

  test('under an address of its own, whatever others are called, also those nobody here may know of', async () => {
    const slugs = await Promise.all(
      [drafter, secretary, neighbour].map(async (actor) => {
        const [bodyId = ''] = actor.reach('programme.edit')
        const { programmeId } = await addProgramme(actor, begun(bodyId))
        return (await sql`select slug from programmes where id = ${programmeId}`)[0]?.slug
      }),
    )
    expect(new Set(slugs).size).toBe(3)
    for (const slug of slugs) expect(slug).toMatch(/^programme-plan-de-travail-d-azemmour-2026(-\d+)?$/)
  })

  test('for communes that there are, and for no others', async () => {
    const [commune] = await sql<{ code: string }[]>`select code from communes order by code limit 1`
    const { code = '' } = commune ?? {}
    const { programmeId } = await addProgramme(drafter, { ...begun(azemmour), communes: [code, '99.99'] })
    const [row] = await sql`select communes from programmes where id = ${programmeId}`
    expect(row?.communes).toEqual([code])
  })

  test('the database itself takes none from others, and none that skips its beginning', async () => {
    const row = { ...begun(azemmour), id: randomUUID(), slug: `programme-${randomUUID().slice(0, 8)}` }
    const adds = (actor: Actor, more: { stage?: Stage } = {}) =>
      as(actor, (tx) => tx.insert(programmes).values({ ...row, addedBy: actor.memberId, ...more }))
    for (const actor of [treasurer, member, neighbour]) await denied(adds(actor))
    await denied(adds(drafter, { stage: 'running' }))
  })
})

describe('What a programme says of itself', () => {
  test('is edited at the version that was seen; a stale one is refused with what another wrote', async () => {
    const { programmeId } = await addProgramme(drafter, begun(azemmour))
    const edited = { ...said, programmeId, version: 1, titleAr: 'برنامج جديد' }
    expect(await editProgramme(secretary, edited)).toMatchObject({ version: 2 })
    await expect(editProgramme(drafter, { ...edited, titleAr: 'غيره' })).rejects.toMatchObject({
      reason: 'stale',
      more: { theirs: { titleAr: 'برنامج جديد', version: 2 } },
    })
    expect((await programmeRoom(member, programmeId))?.head.title.ar).toBe('برنامج جديد')
  })

  test('is nobody else’s to edit', async () => {
    const { programmeId } = await addProgramme(drafter, begun(azemmour))
    const edited = { ...said, programmeId, version: 1 }
    for (const actor of [treasurer, member]) await refused(editProgramme(actor, edited), 'notYours')
    await refused(editProgramme(neighbour, edited), 'notFound')
    const changed = await as(member, (tx) => tx.update(programmes).set({ titleAr: 'لي' }).returning())
    expect(changed).toEqual([])
  })
})

describe('A programme moves', () => {
  test('step by step from the first proposal to the shelf, and every step is remembered', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: false })
    await aPoint(sql, { id, bodyId: azemmour }, secretary.memberId)
    for (const stage of STAGES.slice(1)) await moveProgramme(secretary, move(id, stage))
    const room = await programmeRoom(member, id)
    expect(room?.head.stage).toBe('archived')
    expect(room?.moves.map((one) => one.stage)).toEqual(STAGES.slice(1).toReversed())
    expect(room?.moves.at(-1)).toMatchObject({ fromStage: 'gathering', decidedOn: '2026-02-01' })
    expect(await written('programme.moved', id)).toHaveLength(STAGES.length - 1)
  })

  test('only as the portal says and as the database allows, which is the same for every pair of stages', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'drafting', open: false })
    await aPoint(sql, { id, bodyId: azemmour }, secretary.memberId)
    for (const from of STAGES)
      for (const to of STAGES) {
        await sql`update programmes set stage = ${from} where id = ${id}`
        const { programmeId, ...how } = move(id, to)
        const row = { ...how, id: randomUUID(), programmeId, bodyId: azemmour, movedBy: secretary.memberId }
        const past = as(secretary, (tx) => tx.insert(programmeMoves).values(row))
        const allowed = await past.then(
          () => true,
          () => false,
        )
        expect(`${from} → ${to}: ${allowed}`).toBe(`${from} → ${to}: ${NEXT[from].includes(to)}`)
        await sql`update programmes set stage = ${from} where id = ${id}`
        if (!allowed) await refused(moveProgramme(secretary, move(id, to)), 'noSuchMove')
      }
  })

  test('is not adopted without a point, nor with dropped ones alone', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'consultation', open: false })
    await refused(moveProgramme(secretary, move(id, 'adopted')), 'noPoints')
    const point = await aPoint(sql, { id, bodyId: azemmour }, secretary.memberId)
    await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
      values (${point.id}, ${id}, ${azemmour}, 'سبب', ${secretary.memberId})`
    await refused(moveProgramme(secretary, move(id, 'adopted')), 'noPoints')
  })

  test('by a decision that was taken already', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: false })
    const tomorrow = move(id, 'drafting', '2199-01-01')
    await expect(moveProgramme(secretary, tomorrow)).rejects.toMatchObject({
      reason: 'invalid',
      more: { fields: { decidedOn: 'future' } },
    })
  })

  test('in the drafter’s hands until consultation; adopting takes whoever may adopt', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: false })
    await aPoint(sql, { id, bodyId: azemmour }, secretary.memberId)
    for (const actor of [treasurer, member])
      await refused(moveProgramme(actor, move(id, 'drafting')), 'notYours')
    await refused(moveProgramme(neighbour, move(id, 'drafting')), 'notFound')
    await moveProgramme(drafter, move(id, 'drafting'))
    await moveProgramme(drafter, move(id, 'consultation'))
    await refused(moveProgramme(drafter, move(id, 'adopted')), 'notYours')
    const row = { ...move(id, 'adopted'), id: randomUUID(), bodyId: azemmour, movedBy: drafter.memberId }
    await denied(as(drafter, (tx) => tx.insert(programmeMoves).values(row)))
    expect(await stageOf(id)).toBe('consultation')
  })

  test('of two who move it at once, one does', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: false })
    const both = await Promise.allSettled(
      [secretary, drafter].map((actor) => moveProgramme(actor, move(id, 'drafting'))),
    )
    const lost = both.filter((one) => one.status === 'rejected')
    expect(lost.map(({ reason }) => reason.reason)).toEqual(['noSuchMove'])
    expect(await sql`select from programme_moves where programme_id = ${id}`).toHaveLength(1)
  })
})

describe('Before the public', () => {
  const publicly = (id: string) =>
    asVisitor((tx) =>
      tx
        .select({ id: programmes.id })
        .from(programmes)
        .then((rows) => rows.some((row) => row.id === id)),
    )
  const aDraft = async (withPoint = true) => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'drafting', open: false })
    if (withPoint) await aPoint(sql, { id, bodyId: azemmour }, secretary.memberId)
    return id
  }

  test('a programme comes once it has a point, and goes again, by whoever may adopt it', async () => {
    const programmeId = await aDraft()
    expect(await publicly(programmeId)).toBe(false)
    await openProgramme(secretary, { programmeId })
    await openProgramme(secretary, { programmeId })
    expect(await publicly(programmeId)).toBe(true)
    expect(await written('programme.opened', programmeId)).toHaveLength(1)
    await shutProgramme(secretary, { programmeId })
    expect(await publicly(programmeId)).toBe(false)
    await refused(shutProgramme(secretary, { programmeId }), 'notPublic')
    expect(await written('programme.shut', programmeId)).toHaveLength(1)
  })

  test('nothing comes that has no point yet', async () =>
    refused(openProgramme(secretary, { programmeId: await aDraft(false) }), 'noPoints'))

  test('nobody else puts it there or takes it away', async () => {
    const programmeId = await aDraft()
    for (const actor of [drafter, treasurer, member]) {
      await refused(openProgramme(actor, { programmeId }), 'notYours')
      await refused(shutProgramme(actor, { programmeId }), 'notYours')
      const row = { programmeId, bodyId: azemmour, openedBy: actor.memberId }
      await denied(as(actor, (tx) => tx.insert(programmeOpenings).values(row)))
    }
    await refused(openProgramme(neighbour, { programmeId }), 'notFound')
    await refused(shutProgramme(neighbour, { programmeId }), 'notFound')
    await openProgramme(secretary, { programmeId })
    expect(await as(drafter, (tx) => tx.delete(programmeOpenings).returning())).toEqual([])
  })
})

describe('Who knows of a programme that is not public', () => {
  test('the members of its body do, those of another branch do not', async () => {
    const { id } = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: false })
    const knows = async (actor: Actor) =>
      (await programmesRoom(actor)).programmes.some((programme) => programme.id === id) &&
      (await programmeRoom(actor, id)) !== null
    for (const actor of [secretary, drafter, treasurer, member]) expect(await knows(actor)).toBe(true)
    expect(await knows(neighbour)).toBe(false)
  })

  test('a member of a branch knows the province’s, and is counted to it', async () => {
    const provincial = await at('الكاتبة الإقليمية', ['provincialSecretary', root])
    const { id } = await aProgramme(sql, root, provincial.memberId, { stage: 'gathering', open: false })
    for (const actor of [member, neighbour])
      expect(await programmeRoom(actor, id)).toMatchObject({ belongs: true, head: { id } })
    await refused(moveProgramme(member, move(id, 'drafting')), 'notYours')
  })

  test('they begin one only where they draft', async () => {
    const names = async (actor: Actor) => (await programmesRoom(actor)).bodies.map(({ id }) => id)
    expect(await names(drafter)).toEqual([azemmour])
    expect(await names(member)).toEqual([])
  })
})
