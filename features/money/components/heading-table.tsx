import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import type { Side } from '@/db/campaign-money'
import { headingsOf, type Sums, totalOf } from '../book'

type Props = { side: Side; sums: Sums; planned: Sums | null }

type Row = { key: string; label: string; actual: number; plan: number | null }

/** One side of an account by heading: what was planned, and what came of it; headings without either are left out. */
export function HeadingTable({ side, sums, planned }: Props) {
  const t = useTranslations('money')
  const rows: Row[] = [
    ...headingsOf(side)
      .filter((heading) => sums[heading] || planned?.[heading])
      .map((heading) => ({
        key: heading,
        label: t(`headings.${heading}`),
        actual: sums[heading] ?? 0,
        plan: planned ? (planned[heading] ?? 0) : null,
      })),
    {
      key: 'total',
      label: t('account.total'),
      actual: totalOf(sums, side),
      plan: planned ? totalOf(planned, side) : null,
    },
  ]
  const actual = {
    key: 'actual',
    label: t('account.actual'),
    figure: true,
    cell: (row: Row) => <Money centimes={row.actual} />,
  }
  const plans = [
    {
      key: 'planned',
      label: t('account.planned'),
      figure: true,
      cell: ({ plan }: Row) => (plan === null ? '—' : <Money centimes={plan} />),
    },
    actual,
    {
      key: 'gap',
      label: t('account.gap'),
      figure: true,
      cell: (row: Row) => (row.plan === null ? '—' : <Money centimes={row.actual - row.plan} />),
    },
  ]
  return (
    <Table
      caption={t(`sides.${side}`)}
      showCaption
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'heading',
          label: t('account.heading'),
          heading: true,
          cell: ({ key, label }) => (key === 'total' ? <b>{label}</b> : label),
        },
        ...(planned ? plans : [actual]),
      ]}
    />
  )
}
