import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { ComingDate } from '../coming'

/** What is coming, the nearest first, each as exactly as it is known. */
export function ComingList({ dates, locale }: { dates: readonly ComingDate[]; locale: Locale }) {
  const t = useTranslations('reading.front')
  if (dates.length === 0) return null
  return (
    <section aria-labelledby="coming" className="grid content-start gap-4">
      <h2 id="coming" className="text-xl text-spark">
        {t('coming')}
      </h2>
      <ul className="grid">
        {dates.map(({ id, title, place, note, ...when }) => (
          <li key={id} className="grid gap-0.5 border-t border-current/20 py-4">
            <p className="font-head text-lg font-bold text-spark">
              <When {...when} />
            </p>
            <p className="text-lg font-medium">{title[locale] || title.fr}</p>
            {place?.[locale] && <p className="text-deep-soft">{place[locale]}</p>}
            {note?.[locale] && <p className="measure text-sm text-deep-soft">{note[locale]}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function When({ on, precision }: Pick<ComingDate, 'on' | 'precision'>) {
  if (precision === 'year') return <time dateTime={on.slice(0, 4)}>{on.slice(0, 4)}</time>
  return <Time at={on} shape={precision} />
}
