import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { streamXlsxRows } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { isOpen, stateOf } from '@/features/membership/transfer'
import { addressOf, birthdays, filtersOf, questionInput, readSearch } from '@/features/register/question'
import { csvOf, harmless, xlsxOf } from '@/features/register/sheet'

const now = new Date('2026-11-26T10:00:00Z')

describe('What is typed into the search', () => {
  test('is told apart: words, a member number, a phone, its last four digits', () => {
    expect(readSearch('أمينة')).toEqual({ words: 'أمينة' })
    expect(readSearch('٠٠١٧')).toEqual({ number: 17, tail: '0017' })
    expect(readSearch('06 12 34 56 78')).toEqual({ number: 0, phone: '+212612345678' })
    expect(readSearch('+212 612-345678')).toEqual({ number: 0, phone: '+212612345678' })
    expect(readSearch('812')).toEqual({ number: 812 })
    expect(readSearch('  ')).toEqual({})
  })

  test('whatever it is, a question can be asked and written as an address again', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('q', 'body', 'gender', 'age', 'since', 'page', 'standing'),
          fc.string(),
        ),
        (typed) => {
          const question = questionInput.parse(typed)
          expect(() => filtersOf(question, now)).not.toThrow()
          const again = questionInput.parse(Object.fromEntries(new URLSearchParams(addressOf(question))))
          expect(again).toEqual(question)
        },
      ),
    )
  })

  test('a saved question keeps no name that was typed', () => {
    const question = questionInput.parse({ q: 'أمينة', gender: 'f' })
    expect(addressOf(question, { search: false })).toBe('?gender=f')
  })
})

test('a band of age begins and ends on birthdays', () => {
  expect(birthdays('25-34', now)).toEqual({ bornFrom: '1991-11-27', bornTo: '2001-11-26' })
  expect(birthdays('60-', now)).toEqual({ bornTo: '1966-11-26' })
})

describe('A list that leaves the portal', () => {
  const sheet = (rows: string[][]) => ({
    title: 'سجل',
    headings: ['الاسم', 'هاتف'],
    rows,
    locale: 'ar' as const,
  })

  test('holds no cell that a spreadsheet would run', () => {
    for (const cell of [
      '=1+1',
      '+212600000000',
      '-1',
      '@SUM(A1)',
      ' =1',
      '\t=1',
      '\u00a0=1',
      '|cmd',
      '%0a=1',
    ])
      expect(harmless(cell), cell).toBe(`'${cell}`)
    expect(harmless('أمينة')).toBe('أمينة')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        expect(/^[\s\u00a0\ufeff]*[=+\-@|%]/.test(String(harmless(cell)))).toBe(false)
      }),
    )
  })

  test('is CSV that Excel reads as Arabic, and comes back as it was', () => {
    const bytes = csvOf(
      sheet([
        ['أمينة; الساحلي', '06 "00"'],
        ['سطر\nثان', ''],
      ]),
    )
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })
    expect(rows.slice(1)).toEqual([
      ['أمينة; الساحلي', '06 "00"'],
      ['سطر\nثان', ''],
    ])
  })

  test('is a workbook of plain texts', async () => {
    const rows = []
    for await (const { values } of streamXlsxRows(await xlsxOf(sheet([['=HYPERLINK("x")', '0600000017']]))))
      rows.push(values)
    expect(rows).toEqual([
      ['الاسم', 'هاتف'],
      ['\'=HYPERLINK("x")', '0600000017'],
    ])
  })
})

test('a transfer waits for one branch, then for the other, and is over once received or declined', () => {
  const at = new Date()
  const none = { releasedAt: null, receivedAt: null, endedAt: null }
  expect([stateOf(none), isOpen(none)]).toEqual(['asked', true])
  expect(stateOf({ ...none, releasedAt: at })).toBe('released')
  expect([
    stateOf({ releasedAt: at, receivedAt: at, endedAt: null }),
    isOpen({ ...none, endedAt: at }),
  ]).toEqual(['received', false])
})
