import type { Cell } from '@/features/register/sheet'

// What a spreadsheet takes for the beginning of a formula, also behind white space, and also behind apostrophes: only so
// can the one that we put before it be told from those that were there.
const FORMULA = /^'*[\s\u00a0\ufeff]*[=+\-@|%\t\r\n＝＋－＠％]/
const GUARDED = /^'+[\s\u00a0\ufeff]*[=+\-@|%\t\r\n＝＋－＠％]/

/** A text that no spreadsheet runs; `unguarded` gives back exactly what it was. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** What `guarded` was given. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)

/** A row as a line of CSV. Every text stands in quotes: they part cells and lines for every reader. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (cell === null || cell === '' ? '' : `"${guarded(String(cell)).replaceAll('"', '""')}"`)).join(';')}\r\n`

/** Centimes as dirhams with their two decimals: 16200000,50. */
export const dirhams = (centimes: number): string =>
  `${Math.trunc(centimes / 100)},${String(centimes % 100).padStart(2, '0')}`

/** The sign that parts the cells of a CSV: the one that stands most often, outside quotes, in its headings. */
export function delimiterOf(text: string): string {
  const [headings = ''] = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text) ?? []
  const bare = headings.replace(/"(?:[^"]|"")*"/g, '')
  const counted = [';', ',', '\t'].map((sign) => [sign, bare.split(sign).length] as const)
  return counted.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** A cell of a file as text: lines stay, a day is `2026-11-26`, a number of dirhams has no more than two decimals. */
export function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number') return numberText(cell)
  return typeof cell === 'object' ? '' : unguarded(String(cell))
}

// A workbook keeps 0,1 + 0,2 as 0,30000000000000004. A third decimal that is meant stays, and is found to be wrong.
const numberText = (value: number): string => {
  const cents = Math.round(value * 100) / 100
  if (Math.abs(cents - value) > 1e-7) return `${value}…`
  return Number.isInteger(cents) ? String(cents) : cents.toFixed(2)
}
