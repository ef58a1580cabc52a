import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Time } from '@/components/ui/time'
import { costOf, totalsOf } from '@/features/funding/funding'
import { isAdopted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import { sharesOf } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import { programmePath } from '../addresses'
import { asAmounts } from '../queries'
import type { ReadProgramme } from '../reading'
import { SaidIn } from './said'
import { StepBar } from './step-bar'
import { StepPatterns } from './step-mark'

type Props = { programme: ReadProgramme; organisation: string; locale: Locale }

/** A programme at a glance, in a frame on somebody else's page; its links leave that page. */
export function CardPage({ programme, organisation, locale }: Props) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const { slug, title, points, money, stage, asOf } = programme
  const shares = sharesOf(points.map(({ step }) => step))
  const cost = costOf(points.map((point) => point.cost))
  const { paid } = totalsOf(asAmounts(money))
  return (
    <main id="main" className="p-2">
      <StepPatterns />
      <article className="card grid gap-3 p-4">
        <p className="text-sm text-soft">{organisation}</p>
        <h1 className="text-xl" title={titleIn(title, locale)}>
          <SaidIn words={title} locale={locale} />
        </h1>
        {isAdopted(stage) && points.length > 0 ? (
          <>
            <p>
              <b className="font-head text-3xl text-leaf">
                <bdi>{t('percent', { percent: shares.percent })}</bdi>
              </b>{' '}
              {t('card.picture', { delivered: shares.delivered, total: shares.total })}
            </p>
            <StepBar shares={shares} locale={locale} slim />
            {cost !== null && (
              <p className="flex flex-wrap gap-x-5 text-sm">
                <span>
                  {said('money.needed')} <Money centimes={cost} />
                </span>
                <span>
                  {said('money.paid')} <Money centimes={paid} />
                </span>
              </p>
            )}
          </>
        ) : (
          <p className="text-soft">{t('list.drafted')}</p>
        )}
        <p className="flex flex-wrap items-center justify-between gap-x-4 text-sm">
          <a
            href={programmePath(locale, slug)}
            target="_top"
            className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
          >
            {t('card.read')}
          </a>
          <span className="text-xs text-soft">
            {t.rich('basis.asOf', { date: () => <Time at={asOf} /> })}
          </span>
        </p>
      </article>
    </main>
  )
}
