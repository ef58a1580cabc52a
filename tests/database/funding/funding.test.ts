import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { FUNDING_SOURCES, FUNDING_STAGES } from '@/db/plans'
import { type Amount, totalsOf } from '@/features/funding/funding'
import type { AmountInput } from '@/features/funding/input'
import { addLine, cancelAmount, recordAmount } from '@/features/funding/mutations'
import { fundingRoom, pointFundingRoom } from '@/features/funding/queries'
import type { Actor } from '@/gate/actor'
import { Refused } from '@/gate/refusals'
import { aPaper, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let azemmour = ''
let secretary: Actor
let drafter: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor
let programme: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  const root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  drafter = await at('مسؤولة البرنامج', ['programmeOfficer', azemmour])
  treasurer = await at('أمين المال', ['treasurer', azemmour])
  member = await at('نعيمة', ['member', azemmour])
  neighbour = await at('أمين مال الجديدة', ['treasurer', jadida])
  programme = await aProgramme(sql, azemmour, secretary.memberId)
  point = await aPoint(sql, programme, secretary.memberId)
})

const commune = () => ({ pointId: point.id, source: 'commune' as const, partner: '' })
const aLineOf = async (actor = treasurer) => (await addLine(actor, commune())).lineId
const saying = (
  lineId: string,
  stage: AmountInput['stage'],
  amount: number,
  more: Partial<AmountInput> = {},
) => ({
  lineId,
  stage,
  amount,
  on: '2024-05-01',
  reference: `مقرر ${randomUUID()}`,
  standing: 'reported' as const,
  documentId: null,
  ...more,
})

const totals = async (actor: Actor) => {
  const room = await fundingRoom(actor, programme.id)
  return totalsOf((room?.points ?? []).flatMap(({ amounts }) => amounts))
}

describe('Who records the money of a point', () => {
  test('the treasurer and the secretary do', async () => {
    for (const actor of [treasurer, secretary]) {
      const { lineId } = await addLine(actor, { ...commune(), partner: actor.name.ar + actor.memberId })
      await recordAmount(actor, saying(lineId, 'pledged', 50_000_00))
    }
    expect(await totals(member)).toMatchObject({ pledged: 100_000_00, committed: 0, paid: 0 })
  })

  test('a plain member and a drafter read it and record nothing', async () => {
    const lineId = await aLineOf()
    const { entryId } = await recordAmount(treasurer, saying(lineId, 'pledged', 100))
    for (const actor of [member, drafter]) {
      await refused(addLine(actor, commune()), 'notYours')
      await refused(recordAmount(actor, saying(lineId, 'pledged', 100)), 'notYours')
      await refused(cancelAmount(actor, { entryId, reason: 'خطأ' }), 'notYours')
      expect(await totals(actor)).toMatchObject({ pledged: 100 })
    }
  })

  test('another branch’s treasurer records nothing; where the programme is not before the public, nothing is there', async () => {
    const lineId = await aLineOf()
    const { entryId } = await recordAmount(treasurer, saying(lineId, 'pledged', 100))
    const tries = (reason: string) =>
      Promise.all([
        refused(addLine(neighbour, commune()), reason),
        refused(recordAmount(neighbour, saying(lineId, 'pledged', 100)), reason),
        refused(cancelAmount(neighbour, { entryId, reason: 'خطأ' }), reason),
      ])
    await tries('notYours')
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    await tries('notFound')
    expect(await fundingRoom(neighbour, programme.id)).toBeNull()
    expect(await pointFundingRoom(neighbour, programme.id, point.number)).toBeNull()
  })
})

describe('What is paid was committed, and what is committed was pledged', () => {
  test('in that order, and never more', async () => {
    const lineId = await aLineOf()
    await refused(recordAmount(treasurer, saying(lineId, 'committed', 1)), 'abovePledged')
    await recordAmount(treasurer, saying(lineId, 'pledged', 100_00))
    await refused(recordAmount(treasurer, saying(lineId, 'paid', 1)), 'aboveCommitted')
    await recordAmount(treasurer, saying(lineId, 'committed', 60_00))
    await refused(recordAmount(treasurer, saying(lineId, 'committed', 40_01)), 'abovePledged')
    await recordAmount(treasurer, saying(lineId, 'committed', 40_00))
    await recordAmount(treasurer, saying(lineId, 'paid', 99_99))
    await refused(recordAmount(treasurer, saying(lineId, 'paid', 2)), 'aboveCommitted')
    await recordAmount(treasurer, saying(lineId, 'paid', 1))
    expect(await totals(treasurer)).toMatchObject({ pledged: 100_00, committed: 100_00, paid: 100_00 })
  })

  test('of one source alone: another one’s pledge covers nothing', async () => {
    const lineId = await aLineOf()
    const { lineId: other } = await addLine(treasurer, { ...commune(), source: 'region' })
    await recordAmount(treasurer, saying(other, 'pledged', 100))
    await refused(recordAmount(treasurer, saying(lineId, 'committed', 1)), 'abovePledged')
  })

  test('also when two record at once: of two that fit only alone, one is taken', async () => {
    const lineId = await aLineOf()
    await recordAmount(treasurer, saying(lineId, 'pledged', 100))
    const both = await Promise.allSettled([
      recordAmount(treasurer, saying(lineId, 'committed', 60)),
      recordAmount(secretary, saying(lineId, 'committed', 60)),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'abovePledged' },
    })
  })

  test('also when an amount is cancelled: a pledge stays while something of it is committed', async () => {
    const lineId = await aLineOf()
    const pledge = await recordAmount(treasurer, saying(lineId, 'pledged', 100))
    const commitment = await recordAmount(treasurer, saying(lineId, 'committed', 100))
    await refused(cancelAmount(treasurer, { entryId: pledge.entryId, reason: 'خطأ' }), 'abovePledged')
    await cancelAmount(treasurer, { entryId: commitment.entryId, reason: 'خطأ' })
    await cancelAmount(treasurer, { entryId: pledge.entryId, reason: 'خطأ' })
    await refused(cancelAmount(treasurer, { entryId: pledge.entryId, reason: 'خطأ' }), 'cancelledAlready')
    expect(await totals(treasurer)).toMatchObject({ pledged: 0, committed: 0 })
    const room = await pointFundingRoom(member, programme.id, point.number)
    expect(room?.lines[0]?.amounts).toMatchObject([{ cancelledWhy: 'خطأ' }, { cancelledWhy: 'خطأ' }])
  })
})

describe('What is recorded', () => {
  test('is not paid tomorrow, but may be pledged for then', async () => {
    const lineId = await aLineOf()
    const on = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    await recordAmount(treasurer, saying(lineId, 'pledged', 100, { on }))
    await recordAmount(treasurer, saying(lineId, 'committed', 100))
    await refused(recordAmount(treasurer, saying(lineId, 'paid', 100, { on })), 'invalid', { on: 'future' })
  })

  test('is not counted twice: the same amount on the same day under the same reference overlaps', async () => {
    const lineId = await aLineOf()
    const twice = saying(lineId, 'pledged', 100, { reference: 'اتفاقية 12' })
    const { entryId } = await recordAmount(treasurer, twice)
    await refused(recordAmount(secretary, twice), 'invalid', { reference: 'recordedAlready' })
    await recordAmount(secretary, { ...twice, reference: 'اتفاقية 13' })
    await cancelAmount(treasurer, { entryId, reason: 'خطأ' })
    await recordAmount(secretary, twice)
    expect(await totals(treasurer)).toMatchObject({ pledged: 200 })
  })

  test('goes to one line of a source: the same source under the same name stands once', async () => {
    await aLineOf()
    await refused(addLine(secretary, commune()), 'invalid', { partner: 'lineStands' })
    await addLine(secretary, { ...commune(), partner: 'جماعة الحوزية' })
  })

  test('carries a paper of one’s own', async () => {
    const lineId = await aLineOf()
    const foreign = await aPaper(sql, azemmour, secretary.memberId)
    await refused(recordAmount(treasurer, saying(lineId, 'pledged', 1, { documentId: foreign })), 'notFound')
    const documentId = await aPaper(sql, azemmour, treasurer.memberId)
    await recordAmount(treasurer, saying(lineId, 'pledged', 1, { documentId }))
    const room = await pointFundingRoom(member, programme.id, point.number)
    expect(room?.lines[0]?.amounts[0]?.paper).toMatchObject({ title: 'محضر الاجتماع' })
  })

  test('is written in the ledger, each act by its name', async () => {
    const lineId = await aLineOf()
    const { entryId } = await recordAmount(treasurer, saying(lineId, 'pledged', 1))
    await cancelAmount(treasurer, { entryId, reason: 'خطأ' })
    const acts = await sql<
      { act: string }[]
    >`select act from ledger where subject in (${lineId}, ${entryId}) order by act`
    expect(acts.map(({ act }) => act)).toEqual(['funding.cancelled', 'funding.lined', 'funding.recorded'])
  })

  test('ends with the programme: nothing is recorded of what is on the shelf', async () => {
    const lineId = await aLineOf()
    await sql`update programmes set stage = 'archived' where id = ${programme.id}`
    await refused(addLine(treasurer, { ...commune(), source: 'state' }), 'outOfSeason')
    await refused(recordAmount(treasurer, saying(lineId, 'pledged', 1)), 'outOfSeason')
  })
})

test('for any sequence of records and cancellations, totals equal a recount to the centime, and order holds', async () => {
  const act = fc.record({
    source: fc.constantFrom('commune' as const, 'region' as const),
    stage: fc.constantFrom(...FUNDING_STAGES, 'pledged' as const),
    amount: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    cancels: fc.option(fc.nat({ max: 9 }), { freq: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const here = await aPoint(sql, programme, secretary.memberId)
      const lines = new Map<string, string>()
      for (const source of ['commune', 'region'] as const)
        lines.set(source, (await addLine(treasurer, { pointId: here.id, source, partner: '' })).lineId)
      const taken: (Amount & { id: string })[] = []
      for (const { source, stage, amount, cancels } of acts) {
        const wrong = cancels === null ? undefined : taken[cancels]
        const work = wrong
          ? cancelAmount(treasurer, { entryId: wrong.id, reason: 'خطأ' })
          : recordAmount(treasurer, saying(lines.get(source) ?? '', stage, amount))
        const done = await work.catch((error) => {
          if (error instanceof Refused) return null
          throw error
        })
        if (done && wrong) wrong.cancelled = true
        else if (done) taken.push({ id: done.entryId, source, stage, amount, cancelled: false })
      }
      const room = await fundingRoom(member, programme.id)
      const found = totalsOf(room?.points.find(({ number }) => number === here.number)?.amounts ?? [])
      for (const source of FUNDING_SOURCES) {
        const sum = (stage: string) =>
          taken
            .filter((one) => one.source === source && one.stage === stage && !one.cancelled)
            .reduce((all, { amount }) => all + BigInt(amount), 0n)
        const told = found.bySource.find((one) => one.source === source)
        for (const stage of FUNDING_STAGES) expect(BigInt(told?.[stage] ?? 0)).toBe(sum(stage))
        expect(sum('committed') <= sum('pledged') && sum('paid') <= sum('committed')).toBe(true)
      }
    }),
    { numRuns: 10 },
  )
})
