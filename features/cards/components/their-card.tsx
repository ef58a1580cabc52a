'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { shownPhone } from '@/features/messages/phone'
import { ENDONYMS, LOCALES } from '@/i18n/locales'
import { type Card, differences } from '../card'

/** What another one saved meanwhile, beside what is in the fields: whoever saves now has seen what they replace. */
export function TheirCard({ card, theirs }: { card: Card; theirs: Card }) {
  const t = useTranslations('cards')
  return (
    <Notice kind="warning" title={t('card.theirs')}>
      <dl className="grid gap-1">
        {differences(card, theirs).map((field) => (
          <div key={field}>
            <dt className="text-sm">{t(`fields.${field}`)}</dt>
            <dd className="font-medium">{told(field, theirs)}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

function told(field: ReturnType<typeof differences>[number], theirs: Card) {
  if (field === 'email') return <bdi dir="ltr">{theirs.email || '—'}</bdi>
  if (field === 'phone') return <bdi dir="ltr">{theirs.phone ? shownPhone(theirs.phone) : '—'}</bdi>
  return LOCALES.map((language) => (
    <span key={language} className="block">
      {ENDONYMS[language]}: <bdi lang={language}>{theirs[field][language] || '—'}</bdi>
    </span>
  ))
}
