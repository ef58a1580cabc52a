import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AMENDMENT_ANSWERS, ANSWERS } from '@/db/plans'
import {
  answerInput,
  listQuestion,
  MOST_AT_ONCE,
  meetingInput,
  proposalInput,
} from '@/features/proposals/input'
import { linesOf, type Tally, totalOf } from '@/features/proposals/matrix'
import { comesFrom, mayAnswer, mayBringFrom, mayPropose, mayTakePart } from '@/features/proposals/policy'
import { behind, leadsToPoint, outcomesOf } from '@/features/proposals/standing'
import { Actor } from '@/gate/actor'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [programmeId, azemmour, jadida] = [uuid(1), uuid(2), uuid(3)]
const typed = { programmeId, title: 'ملعب للقرب', need: 'لا ملعب في الحي' }
const faults = (parsed: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])

describe('What is typed of a proposal', () => {
  test('a rough cost is read in dirhams however it is written, and may be left out', () => {
    expect(proposalInput.parse({ ...typed, cost: '1 200 000' }).cost).toBe(120_000_000)
    expect(proposalInput.parse({ ...typed, cost: '٢٥٠٫٥٠ درهم' }).cost).toBe(25_050)
    expect(proposalInput.parse(typed).cost).toBeNull()
    expect(faults(proposalInput.safeParse({ ...typed, cost: 'كثير' }))).toEqual({ cost: 'amount' })
    expect(faults(proposalInput.safeParse({ ...typed, cost: '-5' }))).toEqual({ cost: 'amount' })
  })

  test('a title and a need are asked for; the communes are those whose boxes were ticked', () => {
    expect(faults(proposalInput.safeParse({ programmeId, title: ' ', need: '' }))).toEqual({
      title: 'required',
      need: 'required',
    })
    const boxes = { 'commune.09.181.01.05': 'on', 'commune.x': 'on', 'commune.09.181.05.03': '' }
    expect(proposalInput.parse({ ...typed, ...boxes }).communes).toEqual(['09.181.01.05'])
  })

  test('of a meeting, the day, the voices and the minutes are asked for', () => {
    const met = { ...typed, fromId: azemmour, minutesId: '' }
    expect(faults(meetingInput.safeParse(met))).toEqual({
      ...{ metOn: 'required', voices: 'required', minutesId: 'required' },
    })
    for (const voices of ['0', '-1', '2,5', 'عشرون', '100001'])
      expect(faults(meetingInput.safeParse({ ...met, voices })).voices).toBe('number')
  })
})

describe('What is typed of an answer', () => {
  const proposalId = uuid(10)
  const answer = (more: object) => answerInput.safeParse({ proposalId, reason: 'لأن', ...more })

  test('a merged one names its point, a taken one its theme and authority, all of them a reason', () => {
    expect(faults(answer({ outcome: 'merged' }))).toEqual({ pointId: 'required' })
    expect(faults(answer({ outcome: 'taken' }))).toEqual({ theme: 'required', authority: 'required' })
    for (const outcome of ['notNow', 'declined']) expect(answer({ outcome }).success).toBe(true)
    expect(faults(answer({ outcome: 'declined', reason: ' ' }))).toEqual({ reason: 'required' })
    expect(faults(answer({}))).toEqual({ outcome: 'required' })
  })

  test('others are answered along with it, itself once, and no more than a page shows', () => {
    const also = { [`proposal.${uuid(11)}`]: 'on', [`proposal.${proposalId}`]: 'on', 'proposal.x': 'on' }
    expect(answer({ outcome: 'declined', ...also }).data?.proposals).toEqual([proposalId, uuid(11)])
    const many = Object.fromEntries(
      Array.from({ length: MOST_AT_ONCE }, (_, n) => [`proposal.${uuid(100 + n)}`, 'on']),
    )
    expect(answer({ outcome: 'declined', ...many }).success).toBe(false)
  })

  test('of several that are taken at once the first becomes the point, and the others are merged into it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS),
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 }),
        (outcome, ids) => {
          const given = outcomesOf(outcome, ids)
          expect(given.map(({ id }) => id)).toEqual(ids)
          expect(given[0]?.outcome).toBe(outcome)
          expect(given.filter((one) => one.outcome === 'taken').length).toBe(outcome === 'taken' ? 1 : 0)
          for (const one of given) expect(leadsToPoint(one.outcome)).toBe(leadsToPoint(outcome))
        },
      ),
    )
  })
})

test('whatever is asked of the list, it is asked in order', () => {
  expect(listQuestion.parse({})).toEqual({ shelf: 'all', order: 'newest', from: null, page: 1 })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('shelf', 'order', 'from', 'page'), fc.string()), (asked) => {
      expect(listQuestion.safeParse(asked).success).toBe(true)
    }),
  )
})

test('whoever brought a proposal and whoever supports it since stand behind it', () => {
  expect(behind({ voices: 27, supports: 3 })).toBe(30)
})

describe('Who may', () => {
  const actor = (grants: ConstructorParameters<typeof Actor>[3] = {}) =>
    new Actor(uuid(50), uuid(51), { ar: 'نعيمة', latin: 'Naima' }, grants)
  const nowhere = { own: [], seats: [] }

  test('members propose for their own bodies and those above, overseers for those below; drafting alone is no seat', () => {
    expect(mayPropose(actor(), azemmour, { own: [azemmour], seats: [azemmour] })).toBe(true)
    expect(mayPropose(actor(), jadida, { own: [azemmour], seats: [azemmour] })).toBe(false)
    expect(mayPropose(actor({ 'programme.read': [azemmour] }), azemmour, nowhere)).toBe(true)
    expect(mayPropose(actor({ 'funding.record': [azemmour] }), azemmour, nowhere)).toBe(false)
    expect(mayTakePart(actor({ 'funding.record': [azemmour] }), azemmour, nowhere)).toBe(true)
    expect(mayTakePart(actor({ 'programme.edit': [azemmour] }), jadida, nowhere)).toBe(false)
  })

  test('a proposal comes from one’s own seat, a meeting from a body that one drafts for, an answer from who drafts', () => {
    expect(comesFrom(azemmour, { own: [azemmour, jadida], seats: [azemmour] })).toBe(true)
    expect(comesFrom(jadida, { own: [azemmour, jadida], seats: [azemmour] })).toBe(false)
    const drafter = actor({ 'programme.edit': [azemmour] })
    for (const may of [mayBringFrom, mayAnswer]) {
      expect(may(drafter, azemmour)).toBe(true)
      expect(may(drafter, jadida)).toBe(false)
      expect(may(actor({ 'programme.read': [azemmour] }), azemmour)).toBe(false)
    }
  })
})

describe('The contribution matrix', () => {
  const tallies = <Outcome extends string>(outcomes: readonly Outcome[]): fc.Arbitrary<Tally<Outcome>[]> =>
    fc.array(
      fc.record({
        body: fc.constantFrom('azemmour', 'jadida', 'bir-jdid'),
        outcome: fc.constantFrom<(Outcome | null)[]>(...outcomes, null),
        pieces: fc.nat(1000),
        voices: fc.nat(100_000),
      }),
      { maxLength: 30 },
    )

  test.each([
    { of: 'proposals', outcomes: [...ANSWERS] as string[] },
    { of: 'amendments', outcomes: [...AMENDMENT_ANSWERS] as string[] },
  ])(
    'of $of loses and invents nothing: each line’s outcomes add up to what was sent, and all lines to the total',
    ({ outcomes }) => {
      fc.assert(
        fc.property(tallies(outcomes), (given) => {
          const lines = linesOf(given, outcomes)
          for (const line of lines) {
            const parts = outcomes.map((outcome) => line[outcome] ?? 0)
            expect(parts.reduce((sum, part) => sum + part, line.waiting)).toBe(line.sent)
          }
          const total = totalOf(lines, outcomes)
          const counted = (of: 'pieces' | 'voices') => given.reduce((sum, tally) => sum + tally[of], 0)
          expect(total.sent).toBe(counted('pieces'))
          expect(total.voices).toBe(counted('voices'))
          expect(new Set(lines.map(({ body }) => body)).size).toBe(lines.length)
        }),
      )
    },
  )
})
