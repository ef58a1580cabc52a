import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALARMS, alarmOf, leftOf, levelOf, percentOf, worstFirst } from '@/features/money/cap'

describe('Spending under its cap', () => {
  test.each([
    [6_999_999, null],
    [7_000_000, 70],
    [8_999_999, 70],
    [9_000_000, 90],
    [9_999_999, 90],
    [10_000_000, 100],
    [12_000_000, 100],
  ] as const)('%i of 10,000,000 centimes: alarm %s', (spent, alarm) =>
    expect(alarmOf(spent, 10_000_000)).toBe(alarm),
  )

  test('an alarm never falls back while more is spent, and the last one comes exactly at the cap', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.nat(2e12), fc.nat(1e9), (cap, spent, more) => {
        const at = (sum: number) => ALARMS.indexOf(alarmOf(sum, cap) as never)
        expect(at(spent + more)).toBeGreaterThanOrEqual(at(spent))
        expect(alarmOf(spent, cap) === 100).toBe(leftOf(spent, cap) <= 0)
      }),
    ))

  test('a cap of nothing is none', () => expect(() => alarmOf(1, 0)).toThrow(RangeError))

  test('where no decree has set a cap, nothing is alarmed', () =>
    expect(levelOf({ spent: 900_000_000, cap: null })).toBe(0))

  test('a share that is shown never says that an alarm is reached which is not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.nat(2e12), (cap, spent) => {
        expect(ALARMS.findLast((alarm) => percentOf(spent, cap) >= alarm) ?? null).toBe(alarmOf(spent, cap))
      }),
    ))
})

describe('The accounts of an election', () => {
  const account = fc.record({
    spent: fc.nat(1e12),
    cap: fc.option(fc.integer({ min: 1, max: 1e12 }), { nil: null }),
  })

  test('stand worst first: none comes before one that is nearer to its cap, and unknown caps come last', () =>
    fc.assert(
      fc.property(fc.array(account, { maxLength: 12 }), (accounts) => {
        const sorted = worstFirst(accounts)
        expect(sorted).toHaveLength(accounts.length)
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1]
          if (!next) continue
          if (one.cap === null) expect(next.cap).toBeNull()
          else if (next.cap !== null)
            expect(BigInt(one.spent) * BigInt(next.cap) >= BigInt(next.spent) * BigInt(one.cap)).toBe(true)
        }
      }),
    ))
})
