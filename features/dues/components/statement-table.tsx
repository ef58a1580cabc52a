import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import type { Year } from '../dues'
import { Balance } from './balance'

/** An account year by year: what fell due, what was paid, how it stood at the end. */
export function StatementTable({ years }: { years: readonly Year[] }) {
  const t = useTranslations('dues.statement')
  return (
    <Table
      caption={t('title')}
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', label: t('year'), heading: true, cell: ({ year }) => <bdi>{year}</bdi> },
        { key: 'due', label: t('due'), cell: ({ due }) => <Money centimes={due} /> },
        { key: 'paid', label: t('paid'), cell: ({ paid }) => <Money centimes={paid} /> },
        { key: 'balance', label: t('balance'), cell: ({ balance }) => <Balance centimes={balance} /> },
      ]}
    />
  )
}
