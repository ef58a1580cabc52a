import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KnownTerm } from '@/components/ui/known-time'
import type { Locale } from '@/i18n/locales'
import type { HistoryEntry } from '../queries'
import { Linked } from './career-timeline'

type Props = { entries: readonly HistoryEntry[]; locale: Locale; acts?: (entry: HistoryEntry) => ReactNode }

/** Dated history, from its beginning on, each with its source. */
export function HistoryList({ entries, locale, acts }: Props) {
  const t = useTranslations('careers')
  return (
    <ol className="measure grid border-s-2 border-sea ps-5">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-1 py-4">
          <p className="font-head text-xl font-bold text-sea">
            <Moment of={entry} />
          </p>
          <p className="text-lg">{entry.text[locale] || entry.text.fr}</p>
          <p className="text-sm text-soft">
            {t.rich('source', {
              source: () => <Linked words={entry.source[locale] || entry.source.fr} url={entry.sourceUrl} />,
            })}
          </p>
          {acts?.(entry)}
        </li>
      ))}
    </ol>
  )
}

// What happened at a time is no term that runs on.
const Moment = ({ of }: { of: HistoryEntry }) => (
  <KnownTerm term={of.endsOn ? of : { ...of, endsOn: of.startsOn, endsPrecision: of.startsPrecision }} />
)
