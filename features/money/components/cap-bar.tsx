import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { Money } from '@/components/ui/money'
import { ALARMS, levelOf, percentOf } from '../cap'

type Props = { spent: number; cap: number }

// The bar itself warns too; what it says stands beside it in words.
const COLOURS = { 0: 'var(--sea)', 70: 'var(--glow)', 90: 'var(--clay)', 100: 'var(--clay)' } as const
const MARKS = ALARMS.filter((percent) => percent < 100)

/** How much of its cap an account has spent, with the alarms marked on the bar. In: centimes. */
export function CapBar({ spent, cap }: Props) {
  const t = useTranslations('money.cap')
  const label = t('share', { percent: percentOf(spent, cap) })
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-sm">
        <span>{label}</span>
        <span className="text-soft">
          <Money centimes={spent} /> / <Money centimes={cap} />
        </span>
      </div>
      <div className="relative">
        <progress
          className="progress block"
          style={{ '--sea': COLOURS[levelOf({ spent, cap })] } as CSSProperties}
          value={Math.min(spent, cap)}
          max={cap}
          aria-label={label}
        >
          {label}
        </progress>
        {MARKS.map((percent) => (
          <span
            key={percent}
            aria-hidden="true"
            className="absolute -inset-y-0.5 w-0.5 bg-ink"
            style={{ insetInlineStart: `${percent}%` }}
          />
        ))}
      </div>
    </div>
  )
}
