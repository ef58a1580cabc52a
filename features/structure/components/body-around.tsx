import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { ReadBody } from '../reading'
import { BodyLink } from './body-link'

/** The body right above, and those right below. */
export function BodyAround({ body: { above, below }, locale }: { body: ReadBody; locale: Locale }) {
  const t = useTranslations('bodies.around')
  const sides = [
    { key: 'above', bodies: above ? [above] : [] },
    { key: 'below', bodies: below },
  ] as const
  return (
    <div className="grid content-start gap-5">
      {sides
        .filter(({ bodies }) => bodies.length > 0)
        .map(({ key, bodies }) => (
          <nav key={key} aria-labelledby={key} className="card p-5">
            <h2 id={key} className="text-lg">
              {t(key)}
            </h2>
            <ul>
              {bodies.map((one) => (
                <li key={one.id}>
                  <BodyLink body={one} locale={locale} />
                </li>
              ))}
            </ul>
          </nav>
        ))}
    </div>
  )
}
