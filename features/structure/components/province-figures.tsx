import { useTranslations } from 'next-intl'
import { formatNumber } from '@/components/ui/number'
import type { Locale } from '@/i18n/locales'

type Commune = { people2014: number; people2024: number }

/** The province in three figures of the census. Nothing where no commune is known. */
export function ProvinceFigures({ communes, locale }: { communes: readonly Commune[]; locale: Locale }) {
  const t = useTranslations('about.figures')
  const [before, now] = [
    sum(communes.map((one) => one.people2014)),
    sum(communes.map((one) => one.people2024)),
  ]
  if (before === 0) return null
  const percent = { style: 'percent', maximumFractionDigits: 1 } as const
  const figures = [
    { key: 'communes', figure: formatNumber(communes.length, locale) },
    { key: 'population', figure: formatNumber(now, locale) },
    { key: 'growth', figure: formatNumber((now - before) / before, locale, percent) },
  ] as const
  return (
    <section aria-labelledby="figures" className="on-deep">
      <div className="wrap grid gap-4 py-10">
        <h2 id="figures" className="text-2xl">
          {t('title')}
        </h2>
        <dl className="grid gap-6 min-[40rem]:grid-cols-3">
          {figures.map(({ key, figure }) => (
            <div key={key} className="flex flex-col-reverse">
              <dt className="text-deep-soft">{t(key)}</dt>
              <dd className="font-head text-4xl font-bold text-spark">
                <bdi>{figure}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-xs text-deep-soft">{t('source')}</p>
      </div>
    </section>
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
