import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame, textDifference } from '@/components/ui/text-difference'

const told = (earlier: string, later: string) =>
  textDifference(earlier, later)
    .map(({ kind, words }) => ({ same: words, added: `[+${words}]`, removed: `[-${words}]` })[kind])
    .join('')

test('Arabic words are told whole, with their vowel signs and prefixes', () => {
  expect(told('زار الكاتب أزمور', 'زار الكاتب الجديدة')).toBe('زار الكاتب [-أزمور][+الجديدة]')
  expect(told('قَرَّرَ المكتب', 'قرر المكتب')).toBe('[-قَرَّرَ][+قرر] المكتب')
  expect(told('والاشتراكية', 'الاشتراكية')).toBe('[-والاشتراكية][+الاشتراكية]')
})

test('words replaced side by side are told as one, so that both texts can be read', () => {
  expect(told('حافلة كل ربع ساعة', 'حافلة كل عشر دقائق')).toBe('حافلة كل [-ربع ساعة][+عشر دقائق]')
  expect(told('أ ب\nج', 'د ب\nه')).toBe('[-أ][+د] ب\n[-ج][+ه]')
})

test('numbers are told whole', () => {
  expect(told('رُصد 162 مليون درهم', 'رُصد 126 مليون درهم')).toBe('رُصد [-162][+126] مليون درهم')
})

test('a paragraph that came in leaves those around it alone', () => {
  expect(told('أول\nثان', 'أول\nجديد\nثان')).toBe('أول\n[+جديد\n]ثان')
})

test('whatever the texts, the pieces give both back', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const pieces = textDifference(earlier, later)
      const side = (left: 'added' | 'removed') =>
        pieces
          .filter(({ kind }) => kind !== left)
          .map(({ words }) => words)
          .join('')
      expect(side('added')).toBe(earlier)
      expect(side('removed')).toBe(later)
      expect(isSame(pieces)).toBe(earlier === later)
    }),
  )
})

test('two long texts with nothing in common are shown whole', () => {
  const words = (seed: string) => Array.from({ length: 6000 }, (_, n) => `${seed}${n}`).join(' ')
  expect(textDifference(words('ا'), words('ب')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
