import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** The cell that names the row: a row header, and the title of its card on a phone. */
  heading?: boolean
  /** A number, to be compared with those above and below it. */
  figure?: boolean
}

type Props<Row> = {
  /** What the table shows, read first by screen readers; hidden unless `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What an address may point at within the page. */
  rowId?: (row: Row) => string
}

/** Rows and columns; on a narrow screen each row becomes a card whose cells name their column. */
export function Table<Row>({ caption, showCaption = false, columns, rows, rowKey, rowId }: Props<Row>) {
  return (
    <table className="table">
      <caption className={showCaption ? 'pb-3 text-start font-semibold' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, figure }) => (
            <th key={key} scope="col" className={figure ? 'text-end' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} id={rowId?.(row)}>
            {columns.map(({ key, label, cell, heading, figure }) =>
              heading ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-label={label} className={figure ? 'text-end tabular-nums' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
