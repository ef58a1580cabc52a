import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { nameIn } from '@/features/applications/name'
import type { Locale } from '@/i18n/locales'
import type { ToldEntry } from '../queries'
import { EvidenceList } from './evidence-list'
import { SaidText } from './said-text'
import { StepBadge } from './step-badge'

type Props = {
  entry: ToldEntry
  /** Above it, where it stands apart from its point. */
  heading?: ReactNode
  /** What it corrects, as a card of its own. */
  corrected?: ReactNode
  /** What can be done with it. */
  children?: ReactNode
}

/** One entry: what happened and when, what shows it, who said so and who confirmed it. */
export function EntryCard({ entry, heading, corrected, children }: Props) {
  const t = useTranslations('progress.entry')
  const locale = useLocale() as Locale
  const { id, step, happenedOn, text, reason, ruling, returnedWhy, shown } = entry
  return (
    <article id={`entry-${id}`} className="card grid gap-3 p-4">
      {heading}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StepBadge step={step} />
        <span>{t.rich('happened', { date: () => <Time at={happenedOn} /> })}</span>
        {ruling === null && <Badge tone="glow">{t('waits')}</Badge>}
        {ruling === 'returned' && <Badge tone="clay">{t('returned')}</Badge>}
      </p>
      <SaidText text={text} locale={locale} />
      {reason && <Why label={t('reason')} said={reason} />}
      <EvidenceList shown={shown} />
      <Hands entry={entry} />
      {returnedWhy && <Why label={t('returnedWhy')} said={returnedWhy} />}
      {corrected && (
        <div className="grid gap-2 border-s-4 border-line ps-4">
          <p className="text-sm text-soft">{ruling === 'confirmed' ? t('corrects') : t('wouldCorrect')}</p>
          {corrected}
        </div>
      )}
      {children}
    </article>
  )
}

const Why = ({ label, said }: { label: string; said: string }) => (
  <p className="break-words">
    <span className="text-sm text-soft">{label}: </span>
    <bdi className="whitespace-pre-line">{said}</bdi>
  </p>
)

// Whose hands it went through, as far as the reader may know.
function Hands({ entry: { by, enteredAt, ruling, ruledBy, ruledAt } }: { entry: ToldEntry }) {
  const t = useTranslations('progress.entry')
  const locale = useLocale() as Locale
  const named = (person: { ar: string; latin: string }, at: string) => ({
    name: () => <Bidi>{nameIn(locale, person)}</Bidi>,
    date: () => <Time at={new Date(at)} />,
  })
  const on = (at: string) => ({ date: () => <Time at={new Date(at)} /> })
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-soft">
      <span>{by ? t.rich('enteredBy', named(by, enteredAt)) : t.rich('entered', on(enteredAt))}</span>
      {ruling === 'confirmed' && ruledAt && (
        <span>
          {ruledBy ? t.rich('confirmedBy', named(ruledBy, ruledAt)) : t.rich('confirmed', on(ruledAt))}
        </span>
      )}
      {ruling === 'returned' && ruledAt && ruledBy && (
        <span>{t.rich('returnedBy', named(ruledBy, ruledAt))}</span>
      )}
    </p>
  )
}
