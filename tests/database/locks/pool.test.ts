import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { as, asVisitor, atTheDoor } from '@/db/client'
import { leaks, mixedActors } from '../../builders/mixed-actors'
import { ownerSql } from '../../environment/database'
import { figure } from '../../environment/figures'

let actors: Awaited<ReturnType<typeof mixedActors>>
beforeAll(async () => {
  actors = await mixedActors(ownerSql)
})

test('three hundred transactions of mixed people at once: none sees with another’s eyes', async () => {
  const found = await leaks(actors, 300)
  figure('Z6', `300 transactions of mixed people, leaks ${found}`)
  expect(found).toBe(0)
})

test('after a transaction its connection has no role and no actor', async () => {
  await as({ memberId: actors[0]?.memberId ?? '', assurance: 1 }, (tx) => tx.execute(sql`select 1`))
  const [left] = await atTheDoor((tx) => tx.execute(sql`select access.me() as me, current_user as role`))
  expect(left).toEqual({ me: null, role: 'portal_door' })
})

test('a visitor’s transaction cannot take a member’s role back', async () => {
  const [role] = await asVisitor((tx) => tx.execute(sql`select current_user as role`))
  expect(role).toEqual({ role: 'portal_visitor' })
})
