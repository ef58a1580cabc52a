import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { formatDate } from '@/components/ui/date'
import { formatNumber } from '@/components/ui/number'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import { directionOf, type Locale } from '@/i18n/locales'
import type { Indicator, Milestone } from '../history'
import { indicatorLine } from '../indicator-line'
import { SaidIn } from './said'
import { StandingMark } from './standing-mark'

/** What was to be reached on the way: as planned, as moved, as reached. */
export function Milestones({ milestones, locale }: { milestones: readonly Milestone[]; locale: Locale }) {
  const t = useTranslations('tracker.page')
  if (milestones.length === 0) return null
  return (
    <section aria-labelledby="milestones" className="grid gap-3">
      <SectionHeading id="milestones">{t('milestones')}</SectionHeading>
      <ul className="grid gap-3">
        {milestones.map(({ id, title, dueOn, days }) => (
          <li key={id} id={`milestone-${id}`} className="grid">
            <b className="font-medium">
              <SaidIn words={title} locale={locale} />
            </b>
            <span className="text-sm text-soft">
              {t.rich('planned', { date: () => <Time at={dueOn} /> })}
            </span>
            {days.map(({ kind, on, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: days follow each other, and are drawn once
              <span key={at} className="text-sm">
                {t.rich(kind === 'moved' ? 'movedTo' : 'reached', { date: () => <Time at={on} /> })}
                {reason && (
                  <>
                    {' · '}
                    <bdi>{reason}</bdi>
                  </>
                )}
              </span>
            ))}
            {!days.some(({ kind }) => kind === 'reached') && <span className="text-sm">{t('waiting')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What shows whether the point works, each with its readings as a picture and as a table. */
export function Indicators({ indicators, locale }: { indicators: readonly Indicator[]; locale: Locale }) {
  const t = useTranslations('tracker.page')
  if (indicators.length === 0) return null
  return (
    <section aria-labelledby="indicators" className="grid gap-5">
      <SectionHeading id="indicators">{t('indicators')}</SectionHeading>
      {indicators.map((indicator) => (
        <OneIndicator key={indicator.id} indicator={indicator} locale={locale} />
      ))}
    </section>
  )
}

function OneIndicator({ indicator, locale }: { indicator: Indicator; locale: Locale }) {
  const t = useTranslations('tracker.page')
  const { id, readings, baseline, target } = indicator
  const name = titleIn(indicator.name, locale)
  const unit = titleIn(indicator.unit, locale)
  const told = (value: number) => [formatNumber(value, locale), unit].filter(Boolean).join('\u00a0')
  return (
    <div id={`indicator-${id}`} className="grid items-start gap-4 min-[48rem]:grid-cols-[2fr_3fr]">
      <div className="grid gap-2">
        <h3 className="text-lg">
          {t('indicator', { name, baseline: told(baseline), target: told(target) })}
        </h3>
        {readings.length > 0 && <ReadingsPicture {...{ indicator, locale, name, told }} />}
      </div>
      {readings.length === 0 ? (
        <p className="text-soft">{t('noReadings')}</p>
      ) : (
        <table className="figures">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('on')}</th>
              <th scope="col">{t('read')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map((reading) => (
              <tr key={reading.id} id={`reading-${reading.id}`}>
                <th scope="row">
                  <Time at={reading.on} />
                </th>
                <td>
                  <bdi>{told(reading.value)}</bdi>
                </td>
                <td>
                  <bdi>{reading.source}</bdi> <StandingMark standing={reading.standing} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

type PictureProps = { indicator: Indicator; locale: Locale; name: string; told: (value: number) => string }

function ReadingsPicture({ indicator, locale, name, told }: PictureProps) {
  const t = useTranslations('tracker')
  const { width, height, dots, baseline, target } = indicatorLine(indicator, directionOf(locale) === 'rtl')
  const readings = indicator.readings
    .map(({ on, value }) => `${formatDate(on, locale)} ${told(value)}`)
    .join(t('comma'))
  return (
    <svg
      role="img"
      aria-label={t('page.indicatorPicture', { name, readings })}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-sm"
    >
      <line x2={width} y1={baseline} y2={baseline} className="stroke-line" strokeWidth="1.5" />
      <line
        x2={width}
        y1={target}
        y2={target}
        strokeDasharray="6 4"
        strokeWidth="2"
        className="stroke-leaf"
      />
      <polyline
        points={dots.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        strokeWidth="2.5"
        className="stroke-sea"
      />
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="5" strokeWidth="2" className="fill-sea stroke-paper" />
      ))}
    </svg>
  )
}
