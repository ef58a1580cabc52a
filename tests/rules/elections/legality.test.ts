import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALARMS, alarmOf, leftOf } from '@/features/elections/campaign-money'

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
})
