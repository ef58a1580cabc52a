import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/num'
import { formatNumber } from '@/components/ui/number'
import type { Shares } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import { choicePath } from '../addresses'
import { SHOWN_STEPS } from '../step-bar'
import { StepName } from './step-mark'

type Props = { shares: Shares; slug: string; locale: Locale }

/** What the bar shows, in figures; each step leads to its points. It is the bar's key, too. */
export function StepTable({ shares, slug, locale }: Props) {
  const t = useTranslations('tracker')
  const share = (count: number) =>
    formatNumber(shares.total === 0 ? 0 : (count / shares.total) * 100, locale, { maximumFractionDigits: 1 })
  return (
    <table className="figures">
      <caption className="sr-only">{t('steps.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('steps.step')}</th>
          <th scope="col">{t('steps.count')}</th>
          <th scope="col">{t('steps.share')}</th>
        </tr>
      </thead>
      <tbody>
        {SHOWN_STEPS.map((step) => (
          <tr key={step}>
            <th scope="row">
              {shares.counts[step] > 0 ? (
                <a
                  href={choicePath(locale, slug, { by: 'step', value: step })}
                  className="-my-1 flex min-h-11 items-center hover:underline"
                >
                  <StepName step={step} />
                </a>
              ) : (
                <span className="-my-1 flex min-h-11 items-center text-soft">
                  <StepName step={step} />
                </span>
              )}
            </th>
            <td>
              <Num value={shares.counts[step]} />
            </td>
            <td>
              <bdi>{t('percent', { percent: share(shares.counts[step]) })}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('steps.total')}</th>
          <td>
            <Num value={shares.total} />
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
