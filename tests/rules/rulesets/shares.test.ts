import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readShare, typedShare } from '@/features/rulesets/shares'

describe('A share', () => {
  test.each([
    ['6 %', 6, 100],
    ['6', 6, 100],
    ['٦٪', 6, 100],
    ['2,5 %', 25, 1_000],
    ['2.50', 250, 10_000],
    ['1/3', 1, 3],
    ['١/٥', 1, 5],
  ])('%s is read exactly', (typed, of, whole) => expect(readShare(typed)).toEqual({ of, in: whole }))

  test.each(['', 'x', '4/3', '101', '1/0', '-1', '1//3', '6 % %'])('%s is none', (typed) =>
    expect(readShare(typed)).toBeNull(),
  )

  test('as it is typed, it is read as the same share again', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.nat({ max: 9_999 }), (whole, part) => {
        const share = { of: part % (whole + 1), in: whole }
        const read = readShare(typedShare(share))
        expect(read && read.of * share.in).toBe(share.of * (read?.in ?? 0))
      }),
    ))
})
