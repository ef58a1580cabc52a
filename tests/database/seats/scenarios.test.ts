import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { scenarios } from '@/db/schema/scenarios'
import {
  changeScenario,
  dropScenario,
  renameScenario,
  saveScenario,
  shareScenario,
} from '@/features/seats/mutations'
import { constituencyRoom, simulatorRoom } from '@/features/seats/queries'
import type { ScenarioInputs } from '@/features/seats/scenario'
import type { Actor } from '@/gate/actor'
import { type Planners, planners } from '../../builders/planners'
import { aScenario, aVotedConstituency, someInputs } from '../../builders/seats'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

type Constituency = Awaited<ReturnType<typeof aVotedConstituency>>

let who: Planners
let inputs: ScenarioInputs
let province: Constituency
let branch: Constituency

beforeEach(async () => {
  who = await planners(sql)
  inputs = await someInputs(sql)
  const { provincial, secretary, root, azemmour } = who
  province = await aVotedConstituency(sql, root, provincial.memberId, { votes: { أ: 120, ب: 80 } })
  branch = await aVotedConstituency(sql, azemmour, secretary.memberId, { votes: { أ: 120, ب: 80 } })
})

const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`
const seenBy = async (actor: Actor, { electionId, id }: Constituency) =>
  (await constituencyRoom(actor, electionId, id))?.scenarios.map(({ name }) => name) ?? null
const saved = (actor: Actor, { id: constituencyId }: Constituency, bodyId: string, name = 'تحالف') =>
  saveScenario(actor, { constituencyId, bodyId, name, inputs })
const row = async (id: string) => {
  const [found] = await sql`select name, shared_with, version from scenarios where id = ${id}`
  return found
}

describe('Whoever reads or plans elections for a body', () => {
  test('keeps a scenario for it, of a constituency above their branch too; it is written down without its name', async () => {
    const { secretary, reader, root, azemmour } = who
    for (const [actor, bodyId] of [
      [secretary, azemmour],
      [reader, root],
      [reader, azemmour],
    ] as const) {
      const { scenarioId } = await saved(actor, province, bodyId)
      expect(await row(scenarioId)).toEqual({ name: 'تحالف', shared_with: null, version: 1 })
      expect(await written('scenario.saved', scenarioId)).toHaveLength(1)
    }
    expect(await sql`select from ledger_details where details::text like '%تحالف%'`).toHaveLength(0)
  })

  test('keeps none for another body, and none of a constituency that they may not know of', async () => {
    const { secretary, neighbour, member, treasurer, root, azemmour } = who
    await refused(saved(secretary, province, root), 'notYours')
    await refused(saved(neighbour, province, azemmour), 'notYours')
    await refused(saved(neighbour, branch, azemmour), 'notFound')
    for (const actor of [member, treasurer]) await refused(saved(actor, branch, azemmour), 'notYours')
  })

  test('is held to that by the database as well', async () => {
    const { secretary, member, neighbour, root, azemmour } = who
    const added = (actor: Actor, bodyId: string, memberId = actor.memberId, of = province) =>
      as(actor, (tx) =>
        tx.insert(scenarios).values({
          ...{ id: crypto.randomUUID(), electionId: of.electionId, constituencyId: of.id, bodyId, memberId },
          ...{ name: 'تحالف', inputs },
        }),
      )
    await denied(added(secretary, root))
    await denied(added(member, azemmour))
    await denied(added(secretary, azemmour, member.memberId))
    await denied(added(neighbour, azemmour, neighbour.memberId, branch))
  })
})

describe('A scenario', () => {
  test('is seen by its author alone, until it is shared', async () => {
    const { secretary, director, provincial, reader, member } = who
    await saved(secretary, branch, who.azemmour)
    expect(await seenBy(secretary, branch)).toEqual(['تحالف'])
    for (const actor of [director, provincial, reader, member])
      expect(await seenBy(actor, branch)).toEqual([])
  })

  test('shared with those who read elections is seen by them, and by those who plan; by nobody else', async () => {
    const { secretary, provincial, reader, member, treasurer, neighbour, azemmour } = who
    const { scenarioId } = await saved(secretary, branch, azemmour)
    await shareScenario(secretary, { scenarioId, version: 1, sharedWith: 'readers' })
    expect(await written('scenario.shared', scenarioId)).toHaveLength(1)
    for (const actor of [provincial, reader]) expect(await seenBy(actor, branch)).toEqual(['تحالف'])
    for (const actor of [member, treasurer]) expect(await seenBy(actor, branch)).toEqual([])
    expect(await seenBy(neighbour, branch)).toBeNull()
  })

  test('shared with those who plan is not seen by those who only read', async () => {
    const { secretary, provincial, director, reader, azemmour } = who
    const { scenarioId } = await saved(secretary, province, azemmour)
    await shareScenario(secretary, { scenarioId, version: 1, sharedWith: 'planners' })
    for (const actor of [provincial, director]) expect(await seenBy(actor, province)).toEqual(['تحالف'])
    expect(await seenBy(reader, province)).toEqual([])
    expect(await seenBy(who.neighbour, province)).toEqual([])
  })

  test('that is taken back is its author’s alone again', async () => {
    const { secretary, provincial, azemmour } = who
    const scenarioId = await aScenario(sql, branch, secretary.memberId, {
      ...{ bodyId: azemmour, sharedWith: 'readers' },
    })
    await shareScenario(secretary, { scenarioId, version: 1, sharedWith: null })
    expect(await seenBy(provincial, branch)).toEqual([])
    expect(await written('scenario.unshared', scenarioId)).toHaveLength(1)
  })

  test('is opened in the simulator by whoever it is shared with, and not found by others', async () => {
    const { secretary, reader, neighbour, azemmour } = who
    const id = await aScenario(sql, province, secretary.memberId, {
      ...{ bodyId: azemmour, sharedWith: 'readers' },
    })
    const opened = async (actor: Actor) =>
      (await simulatorRoom(actor, province.electionId, province.id, id))?.scenario?.inputs
    expect(await opened(reader)).toEqual(inputs)
    expect(await opened(neighbour)).toBeUndefined()
  })
})

describe('Only its author', () => {
  let scenarioId: string
  beforeEach(async () => {
    scenarioId = await aScenario(sql, branch, who.secretary.memberId, { sharedWith: 'planners' })
  })

  test('renames it, keeps other figures in it, shares it and throws it away', async () => {
    const { secretary } = who
    await renameScenario(secretary, { scenarioId, version: 1, name: 'تحالف آخر' })
    const other = { ...inputs, voters: 260 }
    await changeScenario(secretary, { scenarioId, version: 2, inputs: other })
    expect(await row(scenarioId)).toEqual({ name: 'تحالف آخر', shared_with: 'planners', version: 3 })
    const [stands] = await sql`select inputs from scenarios where id = ${scenarioId}`
    expect(stands?.inputs).toEqual(other)
    await dropScenario(secretary, { scenarioId })
    expect(await row(scenarioId)).toBeUndefined()
    for (const act of ['scenario.renamed', 'scenario.changed', 'scenario.removed'])
      expect(await written(act, scenarioId)).toHaveLength(1)
  })

  test('and nobody that it is shared with; who may not see it is told that there is none', async () => {
    const acts = (actor: Actor) => [
      () => renameScenario(actor, { scenarioId, version: 1, name: 'لهم' }),
      () => changeScenario(actor, { scenarioId, version: 1, inputs }),
      () => shareScenario(actor, { scenarioId, version: 1, sharedWith: 'readers' }),
      () => dropScenario(actor, { scenarioId }),
    ]
    for (const act of acts(who.provincial)) await refused(act(), 'notYours')
    for (const actor of [who.reader, who.member, who.neighbour])
      for (const act of acts(actor)) await refused(act(), 'notFound')
    const changed = await as(who.provincial, (tx) =>
      tx.update(scenarios).set({ name: 'لهم' }).where(eq(scenarios.id, scenarioId)).returning(),
    )
    const removed = await as(who.provincial, (tx) =>
      tx.delete(scenarios).where(eq(scenarios.id, scenarioId)).returning(),
    )
    expect([changed, removed]).toEqual([[], []])
  })

  test('and not over what they wrote meanwhile in another window', async () => {
    const { secretary } = who
    await renameScenario(secretary, { scenarioId, version: 1, name: 'أحدث' })
    const late = { scenarioId, version: 1 }
    for (const act of [
      () => renameScenario(secretary, { ...late, name: 'متأخر' }),
      () => changeScenario(secretary, { ...late, inputs }),
      () => shareScenario(secretary, { ...late, sharedWith: null }),
    ])
      await expect(act()).rejects.toMatchObject({
        reason: 'stale',
        more: { theirs: { name: 'أحدث', version: 2 } },
      })
  })

  test('of two of their windows at once one wins, and the other sees what stands', async () => {
    const both = await Promise.allSettled(
      ['أولا', 'ثانيا'].map((name) => renameScenario(who.secretary, { scenarioId, version: 1, name })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('and no longer once they follow no elections there, except to throw it away', async () => {
    const mine = await aScenario(sql, branch, who.treasurer.memberId)
    await refused(renameScenario(who.treasurer, { scenarioId: mine, version: 1, name: 'لي' }), 'notYours')
    await dropScenario(who.treasurer, { scenarioId: mine })
    expect(await row(mine)).toBeUndefined()
  })
})

test('a constituency that is taken out takes its scenarios with it', async () => {
  const scenarioId = await aScenario(sql, branch, who.provincial.memberId)
  await sql`delete from result_votes where constituency_id = ${branch.id}`
  await sql`delete from results where constituency_id = ${branch.id}`
  await sql`delete from ballot_lists where constituency_id = ${branch.id}`
  await sql`delete from constituencies where id = ${branch.id}`
  expect(await row(scenarioId)).toBeUndefined()
})
