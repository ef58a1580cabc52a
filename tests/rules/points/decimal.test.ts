import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalFigures, readDecimal } from '@/features/points/decimal'

test.each([
  ['12', '12'],
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  ['٣٫٢٥', '3.25'],
  ['١٢٫٥', '12.5'],
  ['1 250', '1250'],
  ['12.500', '12500'],
  ['1.250,75', '1250.75'],
  ['0,125', '0.125'],
  ['-4,50', '-4.5'],
  ['007', '7'],
  ['-0', '0'],
])('people write «%s» and mean %s', (typed, value) => expect(readDecimal(typed)).toBe(value))

test.each(['', 'كثير', '1,2,3', '1e5', '12,', '--4', '1.250.5', '1234567890123', '0,1234567'])(
  '«%s» is no number',
  (typed) => expect(readDecimal(typed)).toBeNull(),
)

test('a number that was shown is read back as the same', () => {
  const numbers = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
      const value = readDecimal((whole / 10 ** decimals).toFixed(decimals).replace('.', ','))
      expect(value).not.toBeNull()
      for (const locale of ['ar', 'fr']) expect(readDecimal(decimalFigures(value ?? '', locale))).toBe(value)
    }),
  )
})
