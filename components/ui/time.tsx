import { useLocale } from 'next-intl'
import { type DateShape, formatDate } from './date'

type Props = { at: Date | string; shape?: DateShape; className?: string }

/** A date for people and machines alike; `at` is an instant, or a bare day such as "2018-04-22". */
export function Time({ at, shape = 'day', className }: Props) {
  return (
    // Browsers word a date in their own ways: ours stands until it changes.
    <time
      suppressHydrationWarning
      dateTime={typeof at === 'string' ? at : at.toISOString()}
      dir="auto"
      className={className}
    >
      {formatDate(at, useLocale(), shape)}
    </time>
  )
}
