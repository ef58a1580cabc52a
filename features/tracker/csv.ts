import { harmless } from '@/features/register/sheet'

/** What a spreadsheet needs at the beginning of a file to read Arabic. */
export const BYTE_ORDER_MARK = '\ufeff'

/** A line of a CSV that opens rightly in Arabic and French spreadsheets, and never as formulas. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${String(harmless(cell)).replaceAll('"', '""')}"`).join(';')}\r\n`
