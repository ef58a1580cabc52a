import { useTranslations } from 'next-intl'
import { KnownTerm } from '@/components/ui/known-time'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { ShownOffice, ShownResponsibility } from '../queries'
import { SourceLine } from './source-line'

type Props = { office: ShownOffice; locale: Locale }

/** One elected official as readers see them: the seat, since when, what they answer for, and where that is written. */
export function OfficialCard({ office, locale }: Props) {
  const t = useTranslations('elected')
  return (
    <li className="card grid content-start gap-2 p-5">
      <h4 className="font-head text-lg font-semibold">
        <bdi>{locale === 'ar' ? office.nameAr : office.nameLatin}</bdi>
      </h4>
      <p>
        {[office.seat, office.councilGroup].filter(Boolean).map((words) => (
          <span key={words} className="block" dir="auto">
            {words}
          </span>
        ))}
        <KnownTerm term={office} />
      </p>
      {office.endReason && <p className="text-soft">{t('ended', { reason: office.endReason })}</p>}
      {office.responsibilities.length > 0 && (
        <ul className="grid gap-2 border-s-2 border-sea ps-4" aria-label={t('responsibilities')}>
          {office.responsibilities.map((one) => (
            <Responsibility key={one.id} of={one} locale={locale} />
          ))}
        </ul>
      )}
      <SourceLine {...office} />
      <Correction of={office} />
    </li>
  )
}

function Responsibility({ of, locale }: { of: ShownResponsibility; locale: Locale }) {
  return (
    <li>
      <b className="block font-medium">{of.title[locale] || of.title.fr}</b>
      <KnownTerm term={of} />
      <SourceLine {...of} />
      <Correction of={of} />
    </li>
  )
}

type Corrected = Pick<ShownOffice, 'version' | 'note' | 'recordedAt'>

function Correction({ of: { version, note, recordedAt } }: { of: Corrected }) {
  const t = useTranslations('elected')
  if (version === 1) return null
  return (
    <span className="block text-sm text-soft">
      {t.rich('corrected', { date: () => <Time at={recordedAt} />, note: () => <bdi>{note}</bdi> })}
    </span>
  )
}
