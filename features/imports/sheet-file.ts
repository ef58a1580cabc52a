import { detectDelimiter, parseCsv } from 'hucre/csv'
import { streamXlsxRows } from 'hucre/xlsx'
import { insist, Refused } from '@/gate/refusals'
import { cleanLine } from '@/gate/text'
import { insistSmallInside } from './archive'

export const MOST_BYTES = 10 * 1024 * 1024
export const MOST_ROWS = 20_000
const MOST_COLUMNS = 60
const MOST_LETTERS = 500

/** A list as it was read: its headings, and its rows with the line that each stands on in the file. */
export type SheetFile = { headings: string[]; rows: { line: number; cells: string[] }[] }

/**
 * Reads the first sheet of a workbook, or a CSV in any of the encodings that spreadsheets here write.
 * Refuses what is neither (`notASheet`), what is cut short or swells up when unpacked (`damaged`, `tooLarge`), what has
 * no row below its headings (`emptySheet`), and more rows than are taken at once (`tooManyRows`).
 */
export async function readSheet(bytes: Uint8Array, reading: Partial<Reading> = {}): Promise<SheetFile> {
  const how = { mostRows: MOST_ROWS, cellOf: plainCell, delimiterOf: detectDelimiter, ...reading }
  const lines = isArchive(bytes) ? await workbookLines(bytes, how) : csvLines(bytes, how)
  const [first, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  insist(first && rest.length > 0, 'emptySheet')
  insist(rest.length <= how.mostRows, 'tooManyRows')
  const width = Math.max(first.cells.length, ...widthsOf(rest))
  insist(width <= MOST_COLUMNS, 'notASheet')
  const headings = Array.from({ length: width }, (_, column) => first.cells[column] ?? '')
  return { headings, rows: rest }
}

type Line = { line: number; cells: string[] }

/** How many rows, what a cell is as text, and which sign parts the cells of a CSV. */
type Reading = { mostRows: number; cellOf: (cell: unknown) => string; delimiterOf: (text: string) => string }

// One after the other: so many arguments at once are too many for a call.
const widthsOf = (rows: Line[]) => [rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)]

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

async function workbookLines(bytes: Uint8Array, { mostRows, cellOf }: Reading): Promise<Line[]> {
  insistSmallInside(bytes)
  const lines: Line[] = []
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { maxRows: mostRows + 2 }))
      lines.push({ line: index + 1, cells: values.slice(0, MOST_COLUMNS + 1).map(cellOf) })
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('damaged')
  }
  return lines
}

const plainCell = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'object') return ''
  return cleanLine(String(cell)).slice(0, MOST_LETTERS)
}

function csvLines(bytes: Uint8Array, { cellOf, delimiterOf }: Reading): Line[] {
  const text = decoded(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds is what is looked for
  insist(!/[\x00-\x08\x0e-\x1f]/.test(text.slice(0, 4096)), 'notASheet')
  // A quote that is never closed swallows the rest of the file.
  insist((text.match(/"/g)?.length ?? 0) % 2 === 0, 'damaged')
  const rows = parseCsv(text, { delimiter: delimiterOf(text) })
  return rows.map((cells, index) => ({ line: index + 1, cells: cells.map(cellOf) }))
}

// UTF-8 as it should be; UTF-16 with its mark; or the Arabic code page of Windows, whose French letters are those of
// the western one.
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1256').decode(bytes)
  }
}
