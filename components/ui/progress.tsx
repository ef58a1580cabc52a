import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { formatNumber } from './number'

type Props = { value: number; max?: number; label: ReactNode }

/** How far long work has come, in a bar and in words; without `max` known, leave value at 0 and say so in the label. */
export function Progress({ value, max = 1, label }: Props) {
  const share = max > 0 ? Math.min(1, value / max) : 0
  const percent = formatNumber(share, useLocale(), { style: 'percent' })
  return (
    <div className="grid gap-1.5">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <bdi className="tabular-nums text-soft">{percent}</bdi>
      </div>
      <progress
        className="progress"
        value={share}
        max={1}
        aria-label={typeof label === 'string' ? label : percent}
      >
        {percent}
      </progress>
    </div>
  )
}
