import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import { directionOf, type Locale } from '@/i18n/locales'

export type Cell = string | number | null

/** A list as it leaves the portal: headings, rows, and the language that it is read in. */
export type Sheet = { title: string; headings: string[]; rows: Cell[][]; locale: Locale }

// What a spreadsheet takes for a formula, also after blanks, and the separators that begin a new cell for it.
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@|%\t\r\n]/

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe before it. */
export const harmless = (cell: Cell): Cell =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell

/** The list as CSV: UTF-8 with its mark, so that spreadsheets read Arabic; lines end as RFC 4180 says. */
export const csvOf = ({ headings, rows }: Sheet): Uint8Array =>
  new TextEncoder().encode(
    writeCsv([headings.map(harmless), ...rows.map((row) => row.map(harmless))], {
      delimiter: ';',
      bom: true,
      lineSeparator: '\r\n',
    }),
  )

/** The list as a workbook: texts as texts, from right to left where its language is read so. */
export const xlsxOf = ({ title, headings, rows, locale }: Sheet): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        // What no sheet may be called.
        name: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        rows: [headings.map(harmless), ...rows.map((row) => row.map(harmless))],
        columns: headings.map(() => ({ width: 22 })),
        freezePane: { rows: 1 },
        view: { rightToLeft: directionOf(locale) === 'rtl' },
      },
    ],
  })
