import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoney, MOST_CENTIMES, readAmount, typedAmount } from '@/components/ui/amount'
import { csvOf } from '@/features/dues/csv'
import { receiptNumber } from '@/features/dues/receipt'

test.each([
  ['200', 20_000],
  ['1 234,50', 123_450],
  ['1\u00a0234,5', 123_450],
  ['1.234,50', 123_450],
  ['1,234.50', 123_450],
  ['1.000', 100_000],
  ['٢٠٠', 20_000],
  ['٢٠٠٫٥٠', 20_050],
  ['١٬٢٣٤٫٥', 123_450],
  ['200 DH', 20_000],
  ['200 درهم', 20_000],
  ['0', 0],
])('people write «%s» and mean %i centimes', (typed, centimes) => expect(readAmount(typed)).toBe(centimes))

test.each(['', 'مجانا', '-5', '1,2,3', '12,345,6', '1e3', '=1+1', '10,005,', '99999999999'])(
  '«%s» is no amount',
  (typed) => expect(readAmount(typed)).toBeNull(),
)

test('what a field is filled with is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_CENTIMES }), (centimes) => {
      expect(readAmount(typedAmount(centimes))).toBe(centimes)
      for (const locale of ['ar', 'fr']) expect(readAmount(formatMoney(centimes, locale))).toBe(centimes)
    }),
  )
})

test('money is written as each language writes it', () => {
  expect(formatMoney(123_450, 'fr')).toBe('1\u00a0234,50\u00a0DH')
  expect(formatMoney(123_450, 'ar')).toBe('1\u00a0234,50\u00a0درهم')
  expect([300, 1_100, 20_000].map((centimes) => formatMoney(centimes, 'ar'))).toEqual([
    '3\u00a0دراهم',
    '11\u00a0درهما',
    '200\u00a0درهم',
  ])
})

test('no name in a summary is ever taken for a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), fc.string(), (sign, rest) => {
      expect(csvOf([[sign + rest]])).toMatch(/^\ufeff"'/)
    }),
  )
  expect(csvOf([['نعيمة "الكاتبة"', 12.5, -3]])).toBe('\ufeff"نعيمة ""الكاتبة""";12,5;-3\r\n')
})

test('receipts are numbered within their year', () => {
  expect(receiptNumber({ year: 2026, number: 7 })).toBe('2026/0007')
})
