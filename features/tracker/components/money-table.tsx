import { useTranslations } from 'next-intl'
import { amountFigures } from '@/components/ui/amount'
import { missing, type Totals } from '@/features/funding/funding'
import type { Locale } from '@/i18n/locales'

type Props = { totals: Totals; cost: number | null; locale: Locale }

/** Money by source, exactly: what the picture shows, to the centime. */
export function MoneyTable({ totals, cost, locale }: Props) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const lacking = missing(cost, totals)
  const stages = ['pledged', 'committed', 'paid'] as const
  const cells = (sums: Totals | Totals['bySource'][number]) =>
    stages.map((stage) => (
      <td key={stage} data-label={said(`money.${stage}`)}>
        <bdi>{amountFigures(sums[stage], locale)}</bdi>
      </td>
    ))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <table className="figures sums">
        <caption className="sr-only">{t('money.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('money.source')}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {said(`money.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.bySource.map((sums) => (
            <tr key={sums.source}>
              <th scope="row">{said(`sources.${sums.source}`)}</th>
              {cells(sums)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('money.total')}</th>
            {cells(totals)}
          </tr>
          {lacking !== null && lacking > 0 && (
            <tr>
              <th scope="row">{t('money.missing')}</th>
              <td colSpan={3}>
                <bdi>{amountFigures(lacking, locale)}</bdi>
              </td>
            </tr>
          )}
        </tfoot>
      </table>
      <p className="text-sm text-soft">
        {t('money.unit')} {t('money.tableText')}
      </p>
    </div>
  )
}
