import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { missing, type Totals } from '@/features/funding/funding'

/** Money by source, exactly: what the picture shows, to the centime. */
export function MoneyTable({ totals, cost }: { totals: Totals; cost: number | null }) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const lacking = missing(cost, totals)
  const stages = ['pledged', 'committed', 'paid'] as const
  const cells = (sums: Totals | Totals['bySource'][number]) =>
    stages.map((stage) => (
      <td key={stage} data-label={said(`money.${stage}`)}>
        <Money centimes={sums[stage]} />
      </td>
    ))
  return (
    <div className="grid gap-2">
      <table className="figures">
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
                <Money centimes={lacking} />
              </td>
            </tr>
          )}
        </tfoot>
      </table>
      <p className="text-sm text-soft">{t('money.tableText')}</p>
    </div>
  )
}
