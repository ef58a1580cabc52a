import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { ALARMS, percentOf } from '../cap'

type Props = { spent: number; cap: number }

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
        <progress className="progress block" value={Math.min(spent, cap)} max={cap} aria-label={label}>
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
