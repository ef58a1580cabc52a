import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { missing, type Sums } from '../funding'

type Props = { cost: number | null; sums: Sums }

/** What is needed, what was brought together of it, and what is missing. In: centimes. */
export function MoneyFigures({ cost, sums }: Props) {
  const t = useTranslations('funding.room')
  const figures = [
    { key: 'cost', centimes: cost },
    { key: 'pledged', centimes: sums.pledged },
    { key: 'committed', centimes: sums.committed },
    { key: 'paid', centimes: sums.paid },
    { key: 'missing', centimes: missing(cost, sums) },
  ] as const
  return (
    <div className="grid gap-2">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-3">
        {figures.map(({ key, centimes }) => (
          <div key={key} className="card flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3">
            <dt className="text-sm text-soft">{t(key)}</dt>
            <dd className="text-lg font-semibold">
              <Known centimes={centimes} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-soft">{t('missingText')}</p>
    </div>
  )
}

/** An amount, or that nobody knows it. */
export function Known({ centimes }: { centimes: number | null }) {
  const t = useTranslations('funding.room')
  return centimes === null ? <span className="text-soft">{t('unknown')}</span> : <Money centimes={centimes} />
}
