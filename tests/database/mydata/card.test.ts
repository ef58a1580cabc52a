import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, closeDatabase } from '@/db/client'
import { makeCard } from '@/features/card/mutations'
import { checkCard, myCard } from '@/features/card/queries'
import { freshSecret } from '@/gate/secrets'
import { aBody, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { anActor } from '../account/account-world'
import { aMemberAtHome, ledgerHolds } from './a-member'

type Actor = Awaited<ReturnType<typeof anActor>>
let branch: string
let [secretary, elsewhere, comrade]: Actor[] = []

beforeAll(async () => {
  const root = await rootBody(sql)
  branch = await aBody(sql, root, 'أزمور')
  const other = await aBody(sql, root, 'الجديدة')
  const actor = async (...mandate: [string, string]) => anActor(sql, await aMember(sql, 'كاتب', mandate))
  secretary = await actor('branchSecretary', branch)
  elsewhere = await actor('branchSecretary', other)
  comrade = await actor('member', branch)
})
afterAll(closeDatabase)

async function aCard() {
  const { id } = await aMemberAtHome(sql, branch, { name: 'نعيمة البحري' })
  const me = await anActor(sql, id)
  await makeCard(me)
  return { id, me, code: (await myCard(me)).code ?? '' }
}
const by = (actor: Actor | undefined, code: string) => {
  if (!actor) throw new Error('the world is missing')
  return checkCard(actor, code)
}

describe('A membership card', () => {
  test('tells its holder’s name and branch to the secretary of the home, who is written down', async () => {
    const { id, code } = await aCard()
    expect(await by(secretary, code)).toMatchObject({ name_ar: 'نعيمة البحري', ar: 'أزمور', state: 'valid' })
    const [line] = await sql`select actor_id from ledger where act = 'card.checked' and subject = ${id}`
    expect(line).toEqual({ actor_id: secretary?.memberId })
    expect(await ledgerHolds(sql)).toBe(true)
  })

  test('is refused in silence to other branches, to comrades, and for codes that are none', async () => {
    const { id, code } = await aCard()
    for (const answer of [
      await by(elsewhere, code),
      await by(comrade, code),
      await by(secretary, freshSecret()),
      await by(elsewhere, freshSecret()),
    ])
      expect(answer).toBeNull()
    expect(await sql`select from ledger where act = 'card.checked' and subject = ${id}`).toHaveLength(0)
  })

  test('says that it is suspended, expired, or that no mandate runs any more', async () => {
    const { id, code } = await aCard()
    await sql`update cards set ends_on = current_date - 1 where member_id = ${id}`
    expect(await by(secretary, code)).toMatchObject({ state: 'expired' })
    await sql`update mandates set ends_at = now() where member_id = ${id}`
    expect(await by(secretary, code)).toMatchObject({ state: 'left' })
    await suspend(sql, id)
    expect(await by(secretary, code)).toMatchObject({ state: 'suspended' })
  })

  test('that was lost is good for nothing once another is made', async () => {
    const { me, code } = await aCard()
    await makeCard(me)
    expect(await by(secretary, code)).toBeNull()
    expect((await myCard(me)).code).not.toBe(code)
  })

  test('is not made for whoever has left, in code or past it', async () => {
    const { id, me } = await aCard()
    await sql`update mandates set ends_at = now() where member_id = ${id}`
    await expect(makeCard(me)).rejects.toMatchObject({ reason: 'noMembership' })
    await expect(
      as(me, (tx) => tx.execute(`update cards set ends_on = '2099-12-31'`)),
    ).resolves.toMatchObject({ count: 0 })
    await sql`delete from cards where member_id = ${id}`
    await expect(
      as(me, (tx) =>
        tx.execute(`insert into cards (member_id, hash, code_sealed, ends_on)
          values ('${id}', sha256('${id}'), '', '2099-12-31')`),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('keeps its code sealed: the database alone does not give it away', async () => {
    const { id, code } = await aCard()
    const [row] = await sql`select c::text as row from cards c where member_id = ${id}`
    expect(row?.row).not.toContain(code)
    expect(row?.row).not.toContain(Buffer.from(code).toString('hex'))
  })
})
