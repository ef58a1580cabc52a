import './tracker.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Step } from '@/db/plans'
import { SHOWN_STEPS } from '../step-bar'

// Told apart by light and by pattern, so that no one has to see colours.
const GROUNDS: Record<Step, string> = {
  delivered: 'fill-leaf',
  partlyDelivered: 'fill-leaf-soft',
  begun: 'fill-sea-soft',
  promised: 'fill-paper',
  delayed: 'fill-glow',
  blocked: 'fill-clay',
  abandoned: 'fill-soft',
}
const STROKES: Partial<Record<Step, ReactNode>> = {
  partlyDelivered: <path d="M-2 2 2-2M-2 10 10-2M6 10l4-4" strokeWidth="2.5" className="stroke-leaf" />,
  begun: <circle cx="4" cy="4" r="1.6" className="fill-sea" />,
  delayed: <path d="M2 0v8M6 0v8" strokeWidth="1.4" className="stroke-on-glow" />,
  blocked: <path d="M0 0l8 8M8 0 0 8" strokeWidth="1.2" className="stroke-on-clay" />,
  abandoned: <path d="M0 4h8" strokeWidth="2" className="stroke-paper" />,
}

/** The patterns and signs of steps that the rest of a page points at: once a page, before all of it. */
export const StepPatterns = () => (
  <svg aria-hidden="true" width="0" height="0" className="absolute">
    <defs>
      {(Object.keys(GROUNDS) as Step[]).map((step) => (
        <pattern key={step} id={`step-${step}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={GROUNDS[step]} />
          {STROKES[step]}
        </pattern>
      ))}
      {(Object.keys(GROUNDS) as Step[]).map((step) => (
        <rect
          key={step}
          id={`swatch-${step}`}
          x="0.75"
          y="0.75"
          width="16.5"
          height="16.5"
          rx="4"
          fill={`url(#step-${step})`}
          strokeWidth="1.5"
          className="stroke-edge"
        />
      ))}
    </defs>
  </svg>
)

/** A step in its pattern; a word always stands with it. */
export const StepSwatch = ({ step }: { step: Step }) => (
  <svg aria-hidden="true" width="18" height="18" className="inline shrink-0 align-[-0.2em]">
    <use href={`#swatch-${step}`} />
  </svg>
)

/** A step by its pattern and its name. */
export function StepName({ step }: { step: Step }) {
  const t = useTranslations('programmes.steps')
  return (
    <span className="inline-flex items-center gap-2">
      <StepSwatch step={step} />
      {t(step)}
    </span>
  )
}

/** What the patterns of the bars on a page stand for. */
export function StepKey() {
  const t = useTranslations('tracker.steps')
  return (
    <ul aria-label={t('key')} className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-soft">
      {SHOWN_STEPS.map((step) => (
        <li key={step}>
          <StepName step={step} />
        </li>
      ))}
    </ul>
  )
}
