import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { expect, test } from 'vitest'
import { BYTE_ORDER_MARK, csvLine } from '@/features/tracker/csv'
import { cellMoney, shortMoney } from '@/features/tracker/short-money'

const read = (line: string) => parseCsv(BYTE_ORDER_MARK + line, { delimiter: ';' })[0]

test('what is written into a table is read out of it again, separators, quotes and line ends too', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zأ-ي][a-zأ-ي;"\n ,]{0,30}$/u), { minLength: 2, maxLength: 6 }),
      (cells) => {
        expect(read(csvLine(cells))).toEqual(cells)
      },
    ),
  ))
test('no cell begins as a formula does', () => {
  for (const cell of ['=1+1', '+212', '-1', '@sum', ' =cmd', '\t=1', '|x'])
    expect(csvLine([cell]).startsWith(`"'`)).toBe(true)
})
test('amounts stand in dirhams with a comma, as Arabic and French spreadsheets read them', () => {
  expect(cellMoney(123_450)).toBe('1234,50')
  expect(cellMoney(0)).toBe('0,00')
  expect(cellMoney(null)).toBe('')
})
test('in pictures large amounts are said in millions, small ones whole', () => {
  const said = (amount: string) => `${amount} M`
  expect(shortMoney(162_000_000_00, 'fr', said)).toBe('162 M')
  expect(shortMoney(1_250_000_00, 'fr', said)).toBe('1,25 M')
  expect(shortMoney(80_000_00, 'fr', said)).toBe('80\u00a0000\u00a0DH')
})
