import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import { FUNDING_STAGES } from '@/db/plans'
import type { Totals } from '../funding'

/** What each source pledged, committed and paid. */
export function SourceTable({ sources }: { sources: Totals['bySource'] }) {
  const t = useTranslations('funding.room')
  const words = useTranslations('programmes')
  return (
    <Table
      caption={t('bySource')}
      rows={sources}
      rowKey={({ source }) => source}
      columns={[
        {
          key: 'source',
          label: t('source'),
          heading: true,
          cell: ({ source }) => words(`sources.${source}`),
        },
        ...FUNDING_STAGES.map((stage) => ({
          key: stage,
          label: words(`money.${stage}`),
          figure: true,
          cell: (row: Totals['bySource'][number]) => <Money centimes={row[stage]} />,
        })),
      ]}
    />
  )
}
