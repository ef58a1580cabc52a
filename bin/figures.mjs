import { existsSync, readFileSync } from 'node:fs'

// A1 before A10, and letters before digits.
const inOrder = new Intl.Collator('en', { numeric: true }).compare

/**
 * What the rows of the security page came to, as a table in Markdown.
 * @param {string} file one JSON object a line: `row`, `cameTo`
 */
export const tableOf = (file) => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const figures = lines.map((line) => JSON.parse(line)).sort((a, b) => inOrder(a.row, b.row))
  return [
    '| row | figure |',
    '|---|---|',
    ...figures.map(({ row, cameTo }) => `| ${row} | ${cameTo} |`),
  ].join('\n')
}
