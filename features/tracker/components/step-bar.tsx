import { useTranslations } from 'next-intl'
import type { Shares } from '@/features/progress/progress'
import { directionOf, type Locale } from '@/i18n/locales'
import { barOf, SHOWN_STEPS } from '../step-bar'

type Props = { shares: Shares; locale: Locale; slim?: boolean }

/** All points of a programme as one bar, by step. What it shows stands in its description, and in a table beside it. */
export function StepBar({ shares, locale, slim = false }: Props) {
  const t = useTranslations('tracker')
  const steps = useTranslations('programmes.steps')
  const slices = barOf(shares.counts, directionOf(locale) === 'rtl')
  const told = SHOWN_STEPS.filter((step) => shares.counts[step] > 0)
    .map((step) => `${steps(step)} ${shares.counts[step]}`)
    .join(t('comma'))
  return (
    <svg
      role="img"
      aria-label={`${t('steps.picture')}${t('comma')}${told}`}
      className={`block w-full rounded-md ${slim ? 'h-4' : 'h-10'}`}
    >
      {slices.map(({ step, x, width }) => (
        <rect
          key={step}
          x={`${x}%`}
          width={`${width}%`}
          height="100%"
          fill={`url(#step-${step})`}
          strokeWidth="2"
          className="stroke-paper"
        />
      ))}
      <rect width="100%" height="100%" rx="10" fill="none" strokeWidth="2" className="stroke-edge" />
    </svg>
  )
}
