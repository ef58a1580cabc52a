import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import { byNeed, missing } from '../hours'
import type { Shift } from '../queries'
import { ShiftCard } from './shift-card'

type Props = {
  shifts: readonly Shift[]
  /** Where a shift is seen to; undefined where the reader may not. */
  way: (shift: Shift) => string | undefined
  locale: Locale
}

/** Every shift: those that lack somebody first, the nearest of them first. */
export function ShiftBoard({ shifts, way, locale }: Props) {
  const t = useTranslations('shifts.shelf')
  const now = new Date()
  const shelfOf = ({ endsAt, needed, coming }: Shift) => {
    if (endsAt <= now) return 'over'
    return missing(needed, coming) > 0 ? 'open' : 'filled'
  }
  const shelves = Map.groupBy(byNeed(shifts, now), shelfOf)
  return [...shelves].map(([key, those]) => (
    <section key={key} aria-labelledby={`shifts-${key}`} className="grid gap-3">
      <SectionHeading id={`shifts-${key}`}>{t(key)}</SectionHeading>
      <ul className="grid gap-3 min-[48rem]:grid-cols-2">
        {those.map((shift) => (
          <ShiftCard key={shift.id} shift={shift} locale={locale} href={way(shift)} />
        ))}
      </ul>
    </section>
  ))
}
