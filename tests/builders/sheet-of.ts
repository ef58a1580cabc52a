/** A list as somebody sends it in. */
export const sheetOf = (...lines: string[][]) =>
  new File([lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n')], 'list.csv', {
    type: 'text/csv',
  })
