import { beforeAll, expect, test } from 'vitest'
import { decisionsRoom } from '@/features/decisions/queries'
import { foundingRoom, foundingsRoom } from '@/features/founding/queries'
import { statutesRoom } from '@/features/statutes/queries'
import type { Actor } from '@/gate/actor'
import { aFounding, aFoundingToApprove } from '../../builders/founding'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const secretaryId = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
const azemmour = await aBody(sql, root, 'أزمور')
const jadida = await aBody(sql, root, 'الجديدة')
const leaderId = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour])
let secretary: Actor
let leader: Actor
let below: string
let beside: string

beforeAll(async () => {
  const founding = await aFoundingToApprove(sql, azemmour, leaderId, 'تنسيقية')
  below = founding.bodyId
  beside = await aFounding(sql, jadida, secretaryId)
  secretary = await actorFor(sql, secretaryId)
  leader = await actorFor(sql, leaderId)
})

test('whoever leads a branch sees what is founded below it, and nothing of other branches', async () => {
  const room = await foundingsRoom(leader)
  expect(room.foundings.map(({ id }) => id)).toEqual([below])
  expect(room.foundings[0]?.path.find(({ state }) => state === 'next')?.step).toBe('approval')
  expect(room.parents.map(({ id }) => id)).toEqual([azemmour])
  expect(await foundingRoom(leader, beside, '')).toBeNull()
  expect((await foundingsRoom(secretary)).foundings.map(({ id }) => id).sort()).toEqual(
    [below, beside].sort(),
  )
})

test('a founding shows its people, its communes, and who could be counted', async () => {
  const room = await foundingRoom(secretary, below, 'مؤسس')
  expect(room?.founders).toHaveLength(3)
  expect(room?.covered).toEqual(['06.181.01.01'])
  expect(room?.leading.filter(({ most }) => most !== null).map(({ held }) => held)).toEqual([1, 1, 1])
  expect(room?.found).toEqual([])
  expect(room?.foundNobody).toBe(false)
})

test('what can be decided on a body comes with whom it could be handed to', async () => {
  const room = await decisionsRoom(secretary, azemmour)
  expect(room?.below.map(({ id }) => id)).toEqual([below])
  expect(room?.others.map(({ id }) => id).sort()).toEqual([jadida, root].sort())
  expect(room?.offices.map(({ most }) => most)).toEqual([1, 1, 1, null, null, null])
  expect(room?.people.map(({ id }) => id)).toContain(leaderId)
})

test('the statutes come with their offices, and the bodies beyond their seats', async () => {
  const office = sql`(select id from offices where key = 'adviser')`
  for (const name of ['أولى', 'ثان']) await aMember(sql, name, ['adviser', azemmour])
  await sql`update statute_offices set seats = 1 where kind = 'branch' and office_id = ${office}`
  const room = await statutesRoom(secretary)
  expect(room.rootId).toBe(root)
  expect(room.kinds.find(({ kind }) => kind === 'branch')?.offices).toHaveLength(7)
  expect(room.bodies.find(({ id }) => id === azemmour)?.beyond).toBe(1)
})
