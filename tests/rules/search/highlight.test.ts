import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, highlighted, type Piece, spansOf } from '@/features/search/highlight'

const needles = (...words: string[]) => new Set(words)
const marked = (pieces: Piece[]) => pieces.filter(({ found }) => found).map(({ text }) => text)

// Texts of what makes trouble: joined letters, marks on letters, marks that nobody sees, halves of letters.
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'الجديدة',
        'أَزَمّور',
        'و',
        '\u200f',
        'ﷺ',
        '٢٠١٨',
        ' ',
        '،',
        'l’œuvre',
        '\ud83d',
        'ـ',
        '😀',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
)
const anyNeedles = fc
  .array(fc.constantFrom('جديده', 'ازمور', '2018', 'oeuvre', 'صلي', 'a'))
  .map((words) => new Set(words))

describe('highlights fall on the text as it was written', () => {
  test.each([
    ['قال في الجَديدَة أمس', ['جديده'], ['الجَديدَة']],
    ['إلى أزمـــور غدا', ['ازمور'], ['أزمـــور']],
    ['سنة ٢٠١٨ وبعدها', ['2018'], ['٢٠١٨']],
    ['L’Élection de 2021', ['election'], ['Élection']],
    ['وللجديدة ميناء', ['جديده'], ['وللجديدة']],
    ['خبر «جديد»', ['جديده'], []],
  ])('%s', (text, words, expected) => {
    expect(marked(highlighted(text, needles(...words)))).toEqual(expected)
  })

  test('whatever the text, its pieces together are the text', () => {
    fc.assert(
      fc.property(anyText, anyNeedles, (text, words) => {
        expect(
          highlighted(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('spans follow each other without touching what lies between words', () => {
    fc.assert(
      fc.property(anyText, anyNeedles, (text, words) => {
        let last = 0
        for (const { start, end } of spansOf(text, words)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/[\s،.؛]/)
          last = end
        }
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'كلمة أخرى '.repeat(100)}هنا الجديدة وأزمور معا ${'وكلام كثير '.repeat(100)}`

  test('shows where most of what was looked for stands', () => {
    expect(marked(excerpt(long, needles('جديده', 'ازمور')))).toEqual(['الجديدة', 'وأزمور'])
  })

  test('is short, and says where it leaves something out', () => {
    const text = excerpt(long, needles('جديده'), 100)
      .map((piece) => piece.text)
      .join('')
    expect(text.length).toBeLessThanOrEqual(104)
    expect(text).toMatch(/^… .* …$/s)
  })

  test('cuts no word in two', () => {
    const words = new Set(long.split(/\s+/))
    const text = excerpt(long, needles('جديده'), 90)
      .map((piece) => piece.text)
      .join('')
    for (const word of text.replaceAll('…', '').trim().split(/\s+/)) expect(words).toContain(word)
  })

  test('of a short text is all of it', () => {
    expect(excerpt('نص قصير', needles())).toEqual([{ text: 'نص قصير', found: false }])
  })

  test('is a stretch of the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyNeedles, fc.integer({ min: 10, max: 200 }), (text, words, length) => {
        const shown = excerpt(text, words, length).filter(
          ({ text: piece }) => piece !== '… ' && piece !== ' …',
        )
        expect(text).toContain(shown.map((piece) => piece.text).join(''))
      }),
    )
  })
})
