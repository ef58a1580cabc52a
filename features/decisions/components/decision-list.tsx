import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Decided } from '../queries'

/** What was decided on a body, the latest first; nothing of it goes away. */
export function DecisionList({ decisions, locale }: { decisions: readonly Decided[]; locale: Locale }) {
  const t = useTranslations('decisions')
  return (
    <section aria-labelledby="past" className="grid gap-3">
      <h2 id="past" className="text-xl">
        {t('past')}
      </h2>
      {decisions.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ol className="grid gap-3">
        {decisions.map((one) => (
          <li key={one.id} className="card grid gap-1 p-4">
            <p>
              <b>{t(`kinds.${one.kind}`)}</b> · <Time at={one.decidedOn} />
            </p>
            <Details decided={one} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Details({ decided, locale }: { decided: Decided; locale: Locale }) {
  const t = useTranslations('decisions')
  const by = useTranslations('mandates.by')
  const { other, note, decision, ended, begun, at } = decided
  const name = decided.by && (locale === 'ar' ? decided.by.ar : decided.by.latin)
  const otherName = other && (other[locale] ?? other.fr)
  return (
    <>
      {otherName && <p>{t('with', { other: otherName })}</p>}
      <p>
        {by(decision)} · <bdi>{note}</bdi>
      </p>
      <p className="text-sm text-soft">
        {ended + begun > 0 && `${t('ended', { count: ended })} · ${t('begun', { count: begun })} · `}
        {t('by', { name: name ?? t('someone') })} · <Time at={at} />
      </p>
    </>
  )
}
