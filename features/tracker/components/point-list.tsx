import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { pointPath } from '../addresses'
import type { ListedPoint } from '../queries'
import type { ReadProgramme } from '../reading'
import { SaidIn } from './said'
import { StandingMark } from './standing-mark'
import { StepName } from './step-mark'

type Props = { points: readonly ListedPoint[]; programme: ReadProgramme; promised: boolean; locale: Locale }

/** So many points are listed at once; the rest is found by choosing. */
const MOST = 200

/** Points under their numbers; how far each has come, once they were promised. */
export function PointList({ points, programme, promised, locale }: Props) {
  const t = useTranslations('tracker')
  const nameOf = new Map(programme.themes.map((theme) => [theme.key, theme[locale]]))
  const placeOf = new Map(programme.places.map(({ code, ar, latin }) => [code, locale === 'ar' ? ar : latin]))
  const standings = new Set(
    points.filter(({ cost }) => cost !== null).map(({ costStanding }) => costStanding),
  )
  const [one] = standings.size === 1 ? standings : []
  return (
    <>
      {one && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
          {t.rich('row.standing', { mark: () => <StandingMark standing={one} /> })}
        </p>
      )}
      <ol className="grid">
        {points.slice(0, MOST).map((point) => (
          <li key={point.id} className="flex gap-4 border-b border-line py-4">
            <b className="numeral" aria-hidden="true">
              {point.number}
            </b>
            <div className="grid min-w-0 grow gap-1">
              <a
                href={pointPath(locale, programme.slug, point.number)}
                className="text-lg font-semibold hover:underline"
              >
                <span className="sr-only">{t('point', { number: point.number })}: </span>
                <SaidIn words={point.title} locale={locale} />
              </a>
              <p className="text-sm text-soft">
                {[nameOf.get(point.theme), ...point.communes.map((code) => placeOf.get(code)), point.quarter]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
                {promised && (
                  <span className="font-medium">
                    <StepName step={point.step} />
                  </span>
                )}
                {point.dueOn && (
                  <span>{t.rich('row.due', { date: () => <Time at={point.dueOn ?? ''} /> })}</span>
                )}
                {point.cost !== null && (
                  <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                    <span className="whitespace-nowrap">
                      {t.rich('row.cost', { money: () => <Money centimes={point.cost ?? 0} /> })}
                    </span>
                    {!one && <StandingMark standing={point.costStanding} />}
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {points.length > MOST && <p className="text-soft">{t('row.more', { count: MOST })}</p>}
    </>
  )
}
