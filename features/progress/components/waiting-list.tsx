import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { MOST_WAITING, type WaitingEntry } from '../queries'
import { EntryCard } from './entry-card'
import { RulingForm } from './ruling-form'

type Props = { programmeId: string; entries: readonly WaitingEntry[] }

/** What others entered and nobody has confirmed yet, the oldest first. */
export function WaitingList({ programmeId, entries }: Props) {
  const t = useTranslations('progress.room')
  const locale = useLocale() as Locale
  return (
    <section aria-labelledby="waiting" className="grid gap-4">
      <div className="grid gap-1">
        <h2 id="waiting" className="text-xl">
          {t('waiting')}
        </h2>
        <p className="measure text-soft">{t('waitingText')}</p>
      </div>
      <ul className="grid gap-4">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryCard
              entry={entry}
              heading={
                <h3 className="font-semibold">
                  <a
                    href={`/${locale}/members/programmes/${programmeId}/points/${entry.number}/progress`}
                    className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
                  >
                    <Bidi>{`${entry.number}. ${titleIn(entry.title, locale)}`}</Bidi>
                  </a>
                </h3>
              }
            >
              <RulingForm entryId={entry.id} />
            </EntryCard>
          </li>
        ))}
      </ul>
      {entries.length === MOST_WAITING && <p className="text-soft">{t('waitingMore')}</p>}
    </section>
  )
}
