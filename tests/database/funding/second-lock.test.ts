import { randomUUID } from 'node:crypto'
import { sql as query } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import type { Actor } from '@/gate/actor'
import { aLine, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let treasurer: Actor
let drafter: Actor
let member: Actor
let neighbour: Actor
let point: Awaited<ReturnType<typeof aPoint>>

beforeEach(async () => {
  const root = await rootBody(sql)
  const [azemmour, jadida] = [await aBody(sql, root, 'أزمور'), await aBody(sql, root, 'الجديدة')]
  const at = async (office: string, bodyId: string) =>
    actorFor(sql, await aMember(sql, office, [office, bodyId]))
  treasurer = await at('treasurer', azemmour)
  drafter = await at('programmeOfficer', azemmour)
  member = await at('member', azemmour)
  neighbour = await at('treasurer', jadida)
  const programme = await aProgramme(sql, azemmour, drafter.memberId)
  point = await aPoint(sql, programme, drafter.memberId)
})

// Past the first lock: as the database knows the member, and nothing asked before.
const line = (actor: Actor) =>
  as(actor, async (tx) => {
    const id = randomUUID()
    await tx.execute(query`insert into funding_lines (id, point_id, programme_id, body_id, source, added_by)
      values (${id}, ${point.id}, ${point.programmeId}, ${point.bodyId}, 'commune', ${actor.memberId})`)
    return id
  })
const amount = (actor: Actor, lineId: string, stage: string, centimes: number, standing = 'reported') =>
  as(actor, async (tx) => {
    const id = randomUUID()
    await tx.execute(query`insert into funding_entries
      (id, line_id, programme_id, body_id, stage, amount, "on", standing, recorded_by)
      values (${id}, ${lineId}, ${point.programmeId}, ${point.bodyId}, ${stage}, ${centimes}, '2024-05-01', ${standing}, ${actor.memberId})`)
    return id
  })
const cancel = (actor: Actor, entryId: string) =>
  as(actor, (tx) =>
    tx.execute(query`insert into funding_cancellations (entry_id, programme_id, body_id, reason, cancelled_by)
      values (${entryId}, ${point.programmeId}, ${point.bodyId}, 'خطأ', ${actor.memberId})`),
  )

const refusedByRow = (act: Promise<unknown>) =>
  expect(act).rejects.toMatchObject({ cause: { code: '42501' } })
const refusedByRule = (act: Promise<unknown>, rule: string) =>
  expect(act).rejects.toMatchObject({ cause: { constraint_name: rule } })

describe('The database alone', () => {
  test('takes no source, amount or cancellation from whom it is not', async () => {
    for (const actor of [neighbour, drafter, member]) await refusedByRow(line(actor))
    const lineId = await line(treasurer)
    const entryId = await amount(treasurer, lineId, 'pledged', 100)
    for (const actor of [neighbour, drafter, member]) {
      await refusedByRow(amount(actor, lineId, 'pledged', 100))
      await refusedByRow(cancel(actor, entryId))
    }
  })

  test('holds to the order of money, and to what a figure must be', async () => {
    const lineId = await line(treasurer)
    await refusedByRule(amount(treasurer, lineId, 'committed', 1), 'funding_committed_was_pledged')
    await amount(treasurer, lineId, 'pledged', 100)
    await refusedByRule(amount(treasurer, lineId, 'paid', 1), 'funding_paid_was_committed')
    for (const wrong of [0, -1])
      await refusedByRule(amount(treasurer, lineId, 'pledged', wrong), 'funding_entries_amount')
    await refusedByRule(amount(treasurer, lineId, 'pledged', 1, 'confirmed'), 'funding_entries_confirmed')
  })

  test('holds to it between two who record at once', async () => {
    const lineId = await line(treasurer)
    await amount(treasurer, lineId, 'pledged', 100)
    const both = await Promise.allSettled([
      amount(treasurer, lineId, 'committed', 60),
      amount(treasurer, lineId, 'committed', 60),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('shows visitors the money of open programmes, and never who recorded it', async () => {
    const lineId = await aLine(sql, point, treasurer.memberId)
    const shown = () =>
      asVisitor(async (tx) => {
        const lines = await tx.execute(query`select id from funding_lines where id = ${lineId}`)
        const amounts = await tx.execute(query`select id from funding_entries where line_id = ${lineId}`)
        return [lines.length, amounts.length]
      })
    expect(await shown()).toEqual([1, 3])
    for (const [table, who] of [
      ['funding_lines', 'added_by'],
      ['funding_entries', 'recorded_by'],
      ['funding_cancellations', 'cancelled_by'],
    ] as const)
      await refusedByRow(
        asVisitor((tx) => tx.execute(query`select ${query.identifier(who)} from ${query.identifier(table)}`)),
      )
    await sql`delete from programme_openings where programme_id = ${point.programmeId}`
    expect(await shown()).toEqual([0, 0])
  })
})
