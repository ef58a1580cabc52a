import { useTranslations } from 'next-intl'
import { formatMoney } from '@/components/ui/amount'
import { Pagination } from '@/components/ui/pagination'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { type Choice, pointPath, pointsPath } from '../addresses'
import { A_PAGE, pagesOf } from '../choice'
import type { ListedPoint } from '../queries'
import type { ReadProgramme } from '../reading'
import { SaidIn } from './said'
import { StandingMark } from './standing-mark'
import { StepSwatch } from './step-mark'

type Props = {
  points: readonly ListedPoint[]
  programme: ReadProgramme
  choice: Choice | null
  page: number
  promised: boolean
  locale: Locale
}

/** A page of points under their numbers; how far each has come, once they were promised. */
export function PointList({ points, programme, choice, page, promised, locale }: Props) {
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
        {points.slice((page - 1) * A_PAGE, page * A_PAGE).map((point) => (
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
      <Pagination
        page={page}
        pages={pagesOf(points)}
        href={(n) => `${pointsPath(locale, programme.slug, choice, n)}${n === 1 && !choice ? '#points' : ''}`}
      />
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

// Of few parts: each is drawn several times on its way to a page.
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
