import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { type Cell, type Compared, compared } from '../comparison'
import type { SeatRule } from '../seat-allocation'
import { CompactTable } from './compact-table'

type Props = {
  columns: readonly Compared[]
  laws: ReadonlyMap<string, { name: string; seats: SeatRule }>
}

/** Scenarios beside each other: seats and votes of each list. */
export function ComparisonTable({ columns, laws }: Props) {
  const t = useTranslations('seats.compare')
  const rules = new Map([...laws].map(([id, { seats }]) => [id, seats]))
  return (
    <CompactTable
      even
      caption={t('caption')}
      rows={compared(columns, rules)}
      rowKey={({ name }) => name}
      columns={[
        {
          ...{ key: 'list', label: t('list'), heading: true },
          cell: ({ name }) => <Bidi>{name}</Bidi>,
        },
        ...columns.map(({ key, name }, at) => ({
          ...{ key, label: name },
          cell: ({ cells }: { cells: Cell[] }) => <Stands cell={cells[at] ?? null} was={cells[0] ?? null} />,
        })),
      ]}
    />
  )
}

function Stands({ cell, was }: { cell: Cell; was: Cell }) {
  const t = useTranslations('seats.compare')
  if (!cell) return <span className="text-soft">{t('absent')}</span>
  const { votes, seats } = cell
  const isOther = (was?.seats ?? 0) !== (seats ?? 0)
  return (
    <>
      <span className={isOther ? 'font-bold text-sea' : ''}>
        {seats === null ? t('cannot') : t('cell', { seats })}
      </span>
      <span className="block text-sm text-soft">
        {t.rich('votes', { n: votes, count: () => <Num value={votes} /> })}
      </span>
    </>
  )
}

const FIGURES = ['registered', 'voters', 'valid'] as const

/** What the scenarios were reckoned from. */
export function FiguresTable({ columns, laws }: Props) {
  const t = useTranslations('seats.compare')
  return (
    <CompactTable
      even
      caption={t('figuresCaption')}
      rows={['law', ...FIGURES] as const}
      rowKey={(row) => row}
      columns={[
        { key: 'figure', label: t('figures'), heading: true, cell: (row) => t(row) },
        ...columns.map(({ key, name, inputs }) => ({
          ...{ key, label: name },
          cell: (row: 'law' | (typeof FIGURES)[number]) => {
            if (row === 'law') return <Bidi>{laws.get(inputs.ruleSetId)?.name ?? '–'}</Bidi>
            const value = inputs[row]
            return value === null ? '–' : <Num value={value} />
          },
        })),
      ]}
    />
  )
}
