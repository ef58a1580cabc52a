import { useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/amount'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { pointPath } from '../addresses'
import type { ListedPoint } from '../queries'
import type { ReadProgramme } from '../reading'
import { SaidIn } from './said'
import { StandingMark } from './standing-mark'
import { StepSwatch } from './step-mark'

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
          <PointRow
            key={point.id}
            {...{ point, promised, locale }}
            href={pointPath(locale, programme.slug, point.number)}
            where={[
              nameOf.get(point.theme),
              ...point.communes.map((code) => placeOf.get(code)),
              point.quarter,
            ]}
            withStanding={!one}
          />
        ))}
      </ol>
      {points.length > MOST && <p className="text-soft">{t('row.more', { count: MOST })}</p>}
    </>
  )
}

type RowProps = {
  point: ListedPoint
  promised: boolean
  locale: Locale
  href: string
  where: readonly (string | undefined)[]
  withStanding: boolean
}

// Of few parts: a programme may list two hundred, and each part is drawn several times on its way to a page.
function PointRow({ point, promised, locale, href, where, withStanding }: RowProps) {
  const t = useTranslations('tracker.row')
  const steps = useTranslations('programmes.steps')
  const { number, title, step, dueOn, cost, costStanding } = point
  const facts = [
    promised && (
      <b key="step" className="font-medium">
        <StepSwatch step={step} /> {steps(step)}
      </b>
    ),
    dueOn && t.rich('due', { date: () => <Time key="due" at={dueOn} /> }),
    cost !== null && t('cost', { money: formatMoney(cost, locale) }),
    cost !== null && withStanding && <StandingMark key="standing" standing={costStanding} />,
  ].filter(Boolean)
  return (
    <li className="flex gap-4 border-b border-line py-4">
      <b className="numeral">{number}</b>
      <div className="min-w-0 grow">
        <a href={href} className="text-lg font-semibold hover:underline">
          <SaidIn words={title} locale={locale} />
        </a>
        <p className="text-sm text-soft">{where.filter(Boolean).join(' · ')}</p>
        <p className="text-sm">{facts.flatMap((fact, at) => (at === 0 ? [fact] : [' · ', fact]))}</p>
      </div>
    </li>
  )
}
