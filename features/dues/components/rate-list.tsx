import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { RateRow } from '../queries'

/** Every rate that was set, the latest first. */
export function RateList({ rates }: { rates: readonly RateRow[] }) {
  const t = useTranslations('dues.rates')
  const locale = useLocale() as Locale
  if (rates.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <Table
      caption={t('title')}
      rows={rates.toReversed()}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'category',
          label: t('category'),
          heading: true,
          cell: ({ category }) => category?.[locale] ?? t('full'),
        },
        { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money centimes={amount} /> },
        { key: 'period', label: t('period'), cell: ({ period }) => t(`periods.${period}`) },
        { key: 'from', label: t('from'), cell: ({ startsOn }) => <Time at={startsOn} shape="month" /> },
      ]}
    />
  )
}
