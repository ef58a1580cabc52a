import { beforeEach, describe, expect, test } from 'vitest'
import { entryInput } from '@/features/careers/input'
import { addEntry, removeEntry } from '@/features/careers/mutations'
import { careerOf } from '@/features/careers/queries'
import { powersOf } from '@/features/powers/queries'
import type { Actor } from '@/gate/actor'
import { anElectedOffice } from '../../builders/elected'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
let branch: string
let elsewhere: string
let keeper: Actor
let neighbour: Actor
let who: string

beforeEach(async () => {
  branch = await aBody(sql, root, 'فرع')
  elsewhere = await aBody(sql, root, 'فرع آخر')
  keeper = await actorFor(sql, await aMember(sql, 'كاتبة', ['branchSecretary', branch]))
  neighbour = await actorFor(sql, await aMember(sql, 'جار', ['branchSecretary', elsewhere]))
  who = await aMember(sql, 'نعيمة', ['member', branch])
})

const add = (actor: Actor, memberId: string, more: Record<string, unknown> = {}) =>
  addEntry(
    actor,
    entryInput.parse({
      ...{ bodyId: branch, memberId, textAr: 'كاتبة الفرع', textFr: 'Secrétaire locale', starts: '1997' },
      ...{ source: 'محضر الجمع العام', ...more },
    }),
  )
const refusal = (reason: string) => ({ reason })

describe('A career', () => {
  test('holds offices in the party, seats in councils and what came before the portal', async () => {
    await aMandate(sql, who, 'treasurer', branch, { endsAt: new Date(Date.now() - 86_400_000) })
    await anElectedOffice(sql, branch, keeper.memberId, { memberId: who })
    await add(keeper, who)
    const career = await careerOf(await actorFor(sql, who), who)
    expect(career?.mandates.map(({ over }) => over).sort()).toEqual([false, true])
    expect(career?.seats).toHaveLength(1)
    expect(career?.responsibilities.map(({ title }) => title.fr)).toEqual(['Troisième vice-présidente'])
    expect(career?.entries.map(({ startsOn, source }) => [startsOn, source.fr])).toEqual([
      ['1997-01-01', 'محضر الجمع العام'],
    ])
  })

  test('is read by its person and by those who lead their bodies, and by nobody else', async () => {
    expect(await careerOf(keeper, who)).not.toBeNull()
    for (const actor of [
      neighbour,
      await actorFor(sql, await aMember(sql, 'زميلة', ['member', branch])),
      await actorFor(sql, await aMember(sql, 'محرر', ['editor', root])),
    ])
      expect(await careerOf(actor, who)).toBeNull()
  })

  test('shows its reader the mandates within their reach only', async () => {
    await aMandate(sql, who, 'editor', elsewhere)
    expect((await careerOf(keeper, who))?.mandates.map(({ bodyId }) => bodyId)).toEqual([branch])
  })

  test('is written by whoever keeps the register of a body of theirs, and by nobody else', async () => {
    await expect(add(neighbour, who)).rejects.toMatchObject(refusal('notYours'))
    await expect(add(await actorFor(sql, who), who)).rejects.toMatchObject(refusal('notYours'))
    await expect(add(neighbour, who, { bodyId: elsewhere })).rejects.toMatchObject(refusal('notFound'))
  })

  test('loses a post at the word of its person, or of whoever keeps it; no neighbour takes one out', async () => {
    const herself = await actorFor(sql, who)
    for (const actor of [herself, keeper]) {
      const { entryId } = await add(keeper, who)
      await expect(removeEntry(neighbour, { entryId })).rejects.toMatchObject(refusal('notFound'))
      await removeEntry(actor, { entryId })
    }
    expect((await careerOf(herself, who))?.entries).toEqual([])
  })

  test('the organisation’s history is read by anyone, and taken out only by who keeps it', async () => {
    const { entryId } = await add(keeper, '')
    const [seen] = await sql.begin(async (tx) => {
      await tx`select set_config('role', 'portal_visitor', true)`
      return tx<{ id: string }[]>`select id from career_entries where id = ${entryId}`
    })
    expect(seen?.id).toBe(entryId)
    await expect(removeEntry(neighbour, { entryId })).rejects.toMatchObject(refusal('notYours'))
    await removeEntry(keeper, { entryId })
  })

  test('a post cannot begin tomorrow, or end before it began', async () => {
    await expect(add(keeper, who, { starts: '2090' })).rejects.toMatchObject({
      more: { fields: { starts: 'future' } },
    })
    await expect(add(keeper, who, { ends: '1996' })).rejects.toMatchObject({
      more: { fields: { ends: 'beforeStart' } },
    })
  })
})

describe('What someone can do', () => {
  const told = async (actor: Actor) =>
    (await powersOf(actor, who))?.sources.flatMap(({ capabilities, body }) =>
      capabilities.map((capability) => `${capability} ${body.id}`),
    )

  test('is what the database grants them now, and is gone with the mandate', async () => {
    const mandate = await aMandate(sql, who, 'editor', branch)
    expect(await told(keeper)).toEqual([`news.write ${branch}`])
    await sql`update mandates set ends_at = now() where id = ${mandate}`
    expect(await told(keeper)).toEqual([])
  })

  test('is nothing while they are suspended', async () => {
    await aMandate(sql, who, 'editor', branch)
    await suspend(sql, who)
    expect(await told(keeper)).toEqual([])
  })

  test('is told to others only as far as they may see where it comes from', async () => {
    await aMandate(sql, who, 'editor', elsewhere)
    expect(await told(keeper)).toEqual([])
    expect(await told(await actorFor(sql, who))).toEqual([`news.write ${elsewhere}`])
    const plain = await actorFor(sql, await aMember(sql, 'منخرط', ['member', branch]))
    expect(await powersOf(plain, who)).toBeNull()
  })
})
