import type { Column } from '@/components/ui/table'

type Props<Row> = {
  /** What the table shows, read first by screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Columns of one width, whose titles break where they must: for those that people name themselves. */
  even?: boolean
}

/** Few narrow columns that are read down: on a phone a table still, where cards would part what is to be compared. */
export function CompactTable<Row>({ caption, columns, rows, rowKey, even = false }: Props<Row>) {
  return (
    <table
      className={`w-full border-collapse text-xs min-[22rem]:text-sm ${even ? 'table-fixed [overflow-wrap:anywhere]' : ''}`}
    >
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-sea">
          {columns.map(({ key, label, figure }) => (
            <th
              key={key}
              scope="col"
              className={`px-1 py-2 align-bottom font-medium text-soft max-[22rem]:[overflow-wrap:anywhere] min-[40rem]:px-3 ${figure ? 'text-end' : 'text-start'}`}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-b border-line">
            {columns.map(({ key, cell, heading, figure }) =>
              heading ? (
                <th
                  key={key}
                  scope="row"
                  className="px-1 py-2 text-start font-semibold [overflow-wrap:anywhere] min-[40rem]:px-3"
                >
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={key}
                  className={`px-1 py-2 min-[40rem]:px-3 ${figure ? 'text-end tabular-nums' : ''}`}
                >
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
