import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { COMMUNAL_2021 } from '@/db/rule-sets'
import { ruleSets } from '@/db/schema/elections'
import { enterRuleSet } from '@/features/rulesets/mutations'
import { lawRoom, lawsRoom } from '@/features/rulesets/queries'
import { ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { anElection, lawFor } from '../../builders/election'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let root = ''
let provincial: Actor
let director: Actor
let member: Actor

beforeEach(async () => {
  root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'أزمور')
  const at = async (name: string, office: string, bodyId: string) =>
    actorFor(sql, await aMember(sql, name, [office, bodyId]))
  provincial = await at('الكاتب الإقليمي', 'provincialSecretary', root)
  director = await at('مدير الحملة', 'campaignDirector', root)
  member = await at('نعيمة', 'member', azemmour)
})

const rules = ruleSet.parse({ ...COMMUNAL_2021, listsAbove: 40_000 })
const entered = {
  ...{ kind: 'communal' as const, nameAr: 'قواعد 2027', nameFr: 'Règles de 2027', nameEn: '' },
  ...{ note: 'المرسوم الجديد', rules },
}

describe('The law', () => {
  test('every portal begins with the law of past elections, and anyone signed in reads it', async () => {
    const { laws, mayEnter } = await lawsRoom(member)
    expect(laws.map(({ kind, name }) => `${kind} ${name.en}`)).toEqual(
      expect.arrayContaining(['communal Rules of 2015', 'communal Rules of 2021', 'house Rules of 2021']),
    )
    expect(mayEnter).toBe(false)
  })

  test('a version is entered by whoever manages the settings, and by nobody else', async () => {
    for (const actor of [director, member])
      await expect(enterRuleSet(actor, entered)).rejects.toMatchObject({ reason: 'notYours' })
    const { ruleSetId } = await enterRuleSet(provincial, entered)
    const room = await lawRoom(member, ruleSetId)
    expect(room).toMatchObject({ law: { kind: 'communal' }, rules, note: 'المرسوم الجديد' })
    expect(await sql`select from ledger where act = 'rules.entered' and subject = ${ruleSetId}`).toHaveLength(
      1,
    )
  })

  test('elections keep the version they stand under, whatever is entered later', async () => {
    const before = await lawFor(sql, 'communal')
    const { id } = await anElection(sql, root, provincial.memberId)
    const { ruleSetId } = await enterRuleSet(provincial, entered)
    const { laws } = await lawsRoom(provincial)
    expect(laws.find(({ kind }) => kind === 'communal')?.id).toBe(ruleSetId)
    const [row] = await sql`select rule_set_id from elections where id = ${id}`
    expect(row?.rule_set_id).toBe(before)
  })

  test('of two versions entered at once, each has a number of its own, or the second is told to look again', async () => {
    const entries = await Promise.allSettled([1, 2].map(() => enterRuleSet(provincial, entered)))
    for (const entry of entries)
      if (entry.status === 'rejected') expect(entry.reason).toMatchObject({ reason: 'stale' })
    const numbers = await sql`select number from rule_sets where kind = 'communal'`
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length)
  })

  test('a version that was entered is never changed nor taken away, whoever asks', async () => {
    for (const statement of [
      (tx: Parameters<Parameters<typeof as>[1]>[0]) => tx.update(ruleSets).set({ note: 'x' }),
      (tx: Parameters<Parameters<typeof as>[1]>[0]) => tx.delete(ruleSets),
    ])
      await expect(as(provincial, statement)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('permission denied') },
      })
  })
})
