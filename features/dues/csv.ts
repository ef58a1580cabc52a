// What a spreadsheet takes for the beginning of a formula, also behind white space.
const FORMULA = /^\s*[=+\-@\t\r|％＝＋－＠]/

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** Rows as a CSV that spreadsheets open in any language (UTF-8 with its mark, semicolons), and never as formulas. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
