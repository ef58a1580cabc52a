import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from '@/db/sample/elections/seat-vectors.json'
import { explained, type Step } from '@/features/seats/explained'
import { fraction, isWhole, readable } from '@/features/seats/fraction'
import { NOTHING_DECIDED, type Part, type Poll, sharedOut } from '@/features/seats/poll'
import type { SeatRule } from '@/features/seats/seat-allocation'
import { times } from '../../environment/figures'

const HOUSE_2016: SeatRule = { base: 'eligible', threshold: { of: 3, in: 100 }, tie: 'youngest', alone: null }
const HOUSE_2021: SeatRule = {
  ...{ base: 'registered', threshold: null, tie: 'youngest', alone: { of: 1, in: 5 } },
}

const pollWith = (votes: Record<string, number>, more: Partial<Poll> = {}): Poll => ({
  ...{ ballot: 'list', seats: 2, womenSeats: 0, registered: 400, voters: null, valid: null },
  lists: Object.entries(votes).map(([id, cast]) => ({ id, votes: cast })),
  ...{ general: NOTHING_DECIDED, women: NOTHING_DECIDED },
  ...more,
})
const stepsOf = (rule: SeatRule, poll: Poll) => explained(sharedOut(rule, poll)[0] as Part)
const kinds = (steps: readonly Step[]) => steps.map(({ step }) => step)
const one = <Kind extends Step['step']>(steps: readonly Step[], kind: Kind) =>
  steps.find((step): step is Extract<Step, { step: Kind }> => step.step === kind)

describe('A candidate is told how votes became seats', () => {
  const vector = vectors.find(({ id }) => id === 'leg2016-sidi-bennour')
  const steps = stepsOf(
    HOUSE_2016,
    pollWith(vector?.votes as unknown as Record<string, number>, {
      seats: 4,
      valid: 99_110,
      registered: null,
    }),
  )

  test('step by step, in the order in which a commission takes them', () =>
    expect(kinds(steps)).toEqual(['takingPart', 'quotient', 'byQuotient', 'byRemainder', 'outcome']))

  test('which lists the threshold leaves out, and what it comes to exactly', () => {
    const { threshold, lists } = one(steps, 'takingPart') ?? {}
    expect(threshold?.needs).toEqual(fraction(29_733, 10))
    expect(lists?.find(({ id }) => id === 'FGD')?.out).toBeNull()
    expect(lists?.filter(({ out }) => out === 'threshold')).toHaveLength(7)
  })

  test('the quotient as the fraction that it is', () => {
    const quotient = one(steps, 'quotient')
    expect(quotient).toMatchObject({ base: 'eligible', of: 97_136, seats: 4 })
    expect(quotient?.value).toEqual({ top: 24_284n, bottom: 1n })
  })

  test('the outcome is what was proclaimed', () => {
    const seats = one(steps, 'outcome')?.lists.map(({ id, seats: won }) => [id, won])
    expect(Object.fromEntries(seats ?? [])).toEqual(vector?.expected)
  })
})

describe('A tie is told as one', () => {
  const votes = { A: 100, B: 50, C: 50 }
  const decided = (bornOn: Record<string, string>, lot: string[] = []) =>
    stepsOf(HOUSE_2021, pollWith(votes, { general: { bornOn, lot } }))

  test('with the lists that are equal, what the law asks, and what has to be entered', () => {
    const steps = decided({})
    expect(one(steps, 'equal')).toMatchObject({ lists: ['B', 'C'], seats: 1, asked: 'youngest' })
    expect(one(steps, 'open')?.needs).toBe('ages')
    expect(one(steps, 'byRemainder')?.order.filter(({ isTied }) => isTied)).toHaveLength(2)
  })

  test('decided by age, with the days of birth', () => {
    const steps = decided({ B: '1980-01-01', C: '1990-01-01' })
    expect(one(steps, 'byAge')?.lists).toEqual([
      { id: 'C', bornOn: '1990-01-01', seats: 1 },
      { id: 'B', bornOn: '1980-01-01', seats: 0 },
    ])
    expect(one(steps, 'open')).toBeUndefined()
  })

  test('decided by lot, in the order in which it was drawn', () => {
    const same = { B: '1980-01-01', C: '1980-01-01' }
    expect(one(decided(same), 'open')?.needs).toBe('lot')
    expect(one(decided(same, ['C', 'B']), 'byLot')?.lists).toEqual([
      { id: 'C', seats: 1 },
      { id: 'B', seats: 0 },
    ])
  })
})

describe('What ends otherwise is told too', () => {
  test('one list alone that has less than a fifth of the registered wins nothing', () => {
    const steps = stepsOf(HOUSE_2021, pollWith({ A: 79 }))
    expect(kinds(steps)).toEqual(['takingPart', 'unfilled'])
    expect(one(steps, 'takingPart')?.lists[0]?.out).toBe('alone')
  })
  test('more seats left than lists: the law is silent, and that is said', () =>
    expect(kinds(stepsOf(HOUSE_2021, pollWith({ A: 2, B: 1 }, { seats: 10 })))).toContain('unsettled'))
  test('figures that are missing: why nothing can be shared out', () =>
    expect(stepsOf(HOUSE_2021, pollWith({ A: 1, B: 2 }, { registered: null }))).toEqual([
      { step: 'impossible', why: 'noBase' },
    ]))
  test('an individual ballot: most votes, and no quotient', () => {
    const steps = stepsOf(HOUSE_2021, pollWith({ A: 9, B: 4 }, { ballot: 'individual', seats: 1 }))
    expect(kinds(steps)).toEqual(['takingPart', 'most', 'outcome'])
  })
})

test('whatever is counted, the steps add up: seats by quotient and by remainder are those of the outcome', () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 900 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (votes, seats) => {
        const named = Object.fromEntries(votes.map((cast, at) => [`L${at}`, cast]))
        const all = votes.reduce((sum, cast) => sum + cast, 0)
        const steps = stepsOf(HOUSE_2016, pollWith(named, { seats, valid: all }))
        const whole = one(steps, 'byQuotient')
        if (!whole) return
        expect(whole.given + whole.left).toBe(seats)
        const line = one(steps, 'byRemainder')?.order ?? []
        const outcome = one(steps, 'outcome')?.lists ?? []
        const open = one(steps, 'open')?.seats ?? 0
        const sum = (those: readonly { seats: number }[]) => those.reduce((n, { seats: s }) => n + s, 0)
        expect(sum(line) + open).toBe(whole.left)
        expect(sum(outcome) + open).toBe(seats)
        for (const [at, { rest }] of line.entries()) {
          const next = line[at + 1]?.rest
          if (next) expect(rest.top * next.bottom >= next.top * rest.bottom).toBe(true)
        }
      },
    ),
    { numRuns: times(200, 10_000) },
  ))

describe('An exact number to be read', () => {
  test('is rounded to hundredths, halves up, and is whole where it is', () => {
    expect(readable(fraction(105_671, 6))).toBe(17_611.83)
    expect(readable(fraction(1, 8))).toBe(0.13)
    expect(isWhole(fraction(97_136, 4))).toBe(true)
    expect(() => fraction(1, 0)).toThrow(RangeError)
  })
  test('never looks equal to another of the same seats that it is not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(100_000), fc.nat(100_000), (seats, a, b) => {
        fc.pre(a !== b)
        expect(readable(fraction(a, seats))).not.toBe(readable(fraction(b, seats)))
      }),
    ))
})
