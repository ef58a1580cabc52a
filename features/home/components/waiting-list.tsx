import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Waiting } from '../queries'

/** What waits for someone, each with the way to it; and what will stand here, where nothing waits. */
export function WaitingList({ waiting, locale }: { waiting: readonly Waiting[]; locale: Locale }) {
  const t = useTranslations('home')
  return (
    <section className="grid gap-3" aria-labelledby="waiting">
      <h2 id="waiting" className="text-xl">
        {t('waitingTitle')}
      </h2>
      {waiting.length === 0 && <p className="text-soft">{t('nothing')}</p>}
      <ul className="grid gap-2">
        {waiting.map(({ key, path, count }) => (
          <li key={key}>
            <a
              href={`/${locale}${path}`}
              className="card flex min-h-11 items-center border-s-4 border-s-spark px-4 py-3 font-medium hover:border-edge"
            >
              {t(`waiting.${key}`, { count })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
