import { randomUUID } from 'node:crypto'
import { sql as query } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor, type Tx } from '@/db/client'
import type { Actor } from '@/gate/actor'
import { anEntry, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let secretary: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor
let point: Awaited<ReturnType<typeof aPoint>>

beforeEach(async () => {
  const root = await rootBody(sql)
  const [azemmour, jadida] = [await aBody(sql, root, 'أزمور'), await aBody(sql, root, 'الجديدة')]
  const at = async (office: string, bodyId: string) =>
    actorFor(sql, await aMember(sql, office, [office, bodyId]))
  secretary = await at('branchSecretary', azemmour)
  treasurer = await at('treasurer', azemmour)
  member = await at('member', azemmour)
  neighbour = await at('branchSecretary', jadida)
  const programme = await aProgramme(sql, azemmour, secretary.memberId)
  point = await aPoint(sql, programme, secretary.memberId)
})

// Past the first lock: as the database knows the member, and nothing asked before.
const enter = (actor: Actor, step: string, evidence = false, by = actor) =>
  as(actor, async (tx) => {
    const id = randomUUID()
    await tx.execute(query`insert into progress_entries
      (id, point_id, programme_id, body_id, step, happened_on, text_ar, reason, entered_by)
      values (${id}, ${point.id}, ${point.programmeId}, ${point.bodyId}, ${step}, '2024-05-01', 'نص', 'سبب', ${by.memberId})`)
    if (evidence) await show(tx, id, actor)
    return id
  })
const show = (tx: Tx, entryId: string, actor: Actor) =>
  tx.execute(query`insert into evidence (id, entry_id, programme_id, body_id, kind, url, added_by)
    values (${randomUUID()}, ${entryId}, ${point.programmeId}, ${point.bodyId}, 'link', 'https://example.org/pv', ${actor.memberId})`)
const rule = (actor: Actor, entryId: string) =>
  as(actor, (tx) =>
    tx.execute(query`insert into progress_rulings (entry_id, programme_id, body_id, outcome, ruled_by)
      values (${entryId}, ${point.programmeId}, ${point.bodyId}, 'confirmed', ${actor.memberId})`),
  )
const announce = (actor: Actor, entryId: string) =>
  as(actor, (tx) =>
    tx.execute(query`insert into announcements (id, programme_id, body_id, point_id, entry_id)
      values (${randomUUID()}, ${point.programmeId}, ${point.bodyId}, ${point.id}, ${entryId})`),
  )

const refusedByRow = (act: Promise<unknown>) =>
  expect(act).rejects.toMatchObject({ cause: { code: '42501' } })
const refusedByRule = (act: Promise<unknown>, rule: string) =>
  expect(act).rejects.toSatisfy((error: Error) => JSON.stringify([error, error.cause]).includes(rule))

describe('The database alone', () => {
  test('takes no entry of delivery without evidence, whoever writes it', async () => {
    for (const step of ['delivered', 'partlyDelivered'])
      for (const actor of [secretary, member]) {
        await refusedByRule(enter(actor, step), 'progress_entries_delivered_with_evidence')
        await enter(actor, step, true)
      }
  })

  test('takes no entry, evidence or confirmation from whom it is not', async () => {
    await refusedByRow(enter(neighbour, 'begun'))
    await refusedByRow(enter(member, 'begun', false, secretary))
    const entryId = await enter(member, 'begun')
    for (const actor of [neighbour, treasurer, member]) await refusedByRow(rule(actor, entryId))
    for (const actor of [neighbour, secretary])
      await refusedByRow(as(actor, (tx) => show(tx, entryId, actor)))
    for (const actor of [neighbour, treasurer, member]) await refusedByRow(announce(actor, entryId))
    await rule(secretary, entryId)
    await announce(secretary, entryId)
  })

  test('lets nobody change or remove what was entered, shown or ruled', async () => {
    const entryId = await anEntry(sql, point, member.memberId)
    for (const [table, column] of [
      ['progress_entries', 'reason'],
      ['evidence', 'title'],
      ['progress_rulings', 'reason'],
    ] as const) {
      const key = table === 'progress_entries' ? 'id' : 'entry_id'
      const at = query`${query.identifier(table)} where ${query.identifier(key)} = ${entryId}`
      const change = query`update ${query.identifier(table)} set ${query.identifier(column)} = 'x'
        where ${query.identifier(key)} = ${entryId}`
      await refusedByRow(as(secretary, (tx) => tx.execute(change)))
      await refusedByRow(as(secretary, (tx) => tx.execute(query`delete from ${at}`)))
    }
  })

  test('shows visitors confirmed entries of open programmes alone, and never who entered or ruled', async () => {
    const confirmed = await anEntry(sql, point, member.memberId)
    await anEntry(sql, point, member.memberId, { ruling: null })
    await anEntry(sql, point, member.memberId, { ruling: 'returned' })
    const shown = () =>
      asVisitor(async (tx) => {
        const at = query`where programme_id = ${point.programmeId}`
        const entries = await tx.execute<{ id: string }>(query`select id from progress_entries ${at}`)
        const proofs = await tx.execute<{ id: string }>(query`select entry_id as id from evidence ${at}`)
        return [...entries, ...proofs].map(({ id }) => id)
      })
    expect(await shown()).toEqual([confirmed, confirmed])
    for (const [table, who] of [
      ['progress_entries', 'entered_by'],
      ['progress_rulings', 'ruled_by'],
      ['progress_rulings', 'reason'],
      ['evidence', 'added_by'],
    ] as const)
      await refusedByRow(
        asVisitor((tx) => tx.execute(query`select ${query.identifier(who)} from ${query.identifier(table)}`)),
      )
    await sql`delete from programme_openings where programme_id = ${point.programmeId}`
    expect(await shown()).toEqual([])
  })
})
