import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closest, slips } from '@/features/search/likeness'

describe('slips between two words', () => {
  test.each([
    ['ازمور', 'ازمور', 0],
    ['ازمرو', 'ازمور', 1],
    ['ازمو', 'ازمور', 1],
    ['انتخبات', 'انتخابات', 1],
    ['كتاب', 'مكتبه', 3],
    ['', 'abc', 3],
  ])('%s → %s', (one, other, count) => expect(slips(one, other)).toBe(count))

  test('are as many there as back, and none from a word to itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(slips(one, other)).toBe(slips(other, one))
        expect(slips(one, one)).toBe(0)
      }),
    )
  })
})

test('the nearest word is meant; one that is too far is not', () => {
  expect(closest('الاقليميي', ['المحلية', 'الإقليمي', 'الإقليمية'])).toBe('الإقليمي')
  expect(closest('برنامج', ['مؤتمر'])).toBeUndefined()
})
