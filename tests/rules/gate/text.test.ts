import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanLines, cleanText, westernDigits } from '@/gate/text'
import { figure, times } from '../../environment/figures'

test('marks that turn text around unseen are taken out, the letters stay', () => {
  expect(cleanText('مرحبا\u202e\u2066 123\u2069\u200f')).toBe('مرحبا 123')
  expect(cleanText('a\u0000b\u200bc\ufeff')).toBe('abc')
})

test('what is no character at all is taken out: no feed or sitemap could carry it', () => {
  expect(cleanText('أ\ufffeب\uffff')).toBe('أب')
})

test('joiners stay: Arabic script and emoji are made of them', () => {
  expect(cleanText('می‌خواهم 👩‍👧')).toBe('می‌خواهم 👩‍👧')
})

test('an accent written apart is the letter written whole', () => {
  expect(cleanText('e\u0301')).toBe('é')
  expect(cleanText('ا\u0653')).toBe('آ')
})

test('no text comes through with a control, a turning mark or half a character, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toMatch(/[\ufffe\uffff]/)
      expect(clean).toBe(clean.normalize('NFC'))
      expect(clean).not.toContain('\0')
      expect(cleanText(clean)).toBe(clean)
      expect(cleanLine(text)).not.toMatch(/[\n\t]|^\s|\s$/)
      expect(cleanLines(text)).not.toMatch(/\n{3}/)
    }),
    { numRuns: times(300, 30_000) },
  )
  figure(
    'I3',
    `${times(300, 30_000)} texts of any characters: turning marks, NUL, halves or other forms left 0`,
  )
})

test('Arabic-Indic and Persian digits are Western ones', () => {
  expect(westernDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789')
})
