import { csvOf } from '@/features/register/sheet'
import type { Fault } from './person-row'

type BadRows = { headers: string[]; rows: { line: number; faults: Fault[]; cells: string[] }[] }

/** Bad rows as CSV: the cells as they came, and beside them the line and the columns that are wrong. */
export const badRowsAsCsv = ({ headers, rows }: BadRows): Uint8Array =>
  csvOf({
    title: 'rows',
    locale: 'ar',
    headings: [...headers, '#', '!'],
    rows: rows.map(({ line, faults, cells }) => [
      ...headers.map((_, column) => cells[column] ?? ''),
      line,
      faults.map(({ column }) => headers[column] || String(column + 1)).join(' · '),
    ]),
  })
