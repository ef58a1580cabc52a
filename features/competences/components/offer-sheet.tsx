import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { ContactLink } from '@/components/ui/contact-link'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { SPOKEN } from '@/db/spoken'
import { shownPhone } from '@/features/messages/phone'
import { directionOf, type Locale } from '@/i18n/locales'
import type { Offer } from '../queries'

/** An offer from outside: who, what they know, and how to reach them. */
export function OfferSheet({ offer }: { offer: Offer }) {
  const t = useTranslations('competences')
  const locale = useLocale() as Locale
  const { email, phone, profession, fields, languages, words, hours, sentAt, passedTo } = offer
  const spoken = SPOKEN.flatMap((language) => {
    const level = languages[language]
    return level ? [`${t(`languages.${language}`)} · ${t(`levels.${level}`)}`] : []
  })
  return (
    <article className="card grid gap-5 p-5">
      <dl className="grid gap-3 min-[40rem]:grid-cols-2">
        <Said label={t('offers.email')}>
          <ContactLink href={`mailto:${encodeURIComponent(email)}`}>{email}</ContactLink>
        </Said>
        {phone && (
          <Said label={t('offers.phone')}>
            <ContactLink href={`tel:${phone}`}>{shownPhone(phone)}</ContactLink>
          </Said>
        )}
        <Said label={t('known.profession')}>{profession ? <Bidi>{profession}</Bidi> : '—'}</Said>
        <Said label={t('offers.sent')}>
          <Time at={sentAt} />
        </Said>
        {passedTo.length > 0 && (
          <Said label={t('offers.passedTo')}>
            {passedTo.map((body) => body[locale] ?? body.fr).join(' · ')}
          </Said>
        )}
        <Said label={t('known.hours')}>{t('known.weekly', { count: hours })}</Said>
      </dl>
      <p className="flex flex-wrap gap-2">
        {fields.map((field) => (
          <Badge key={field.fr} tone="sea">
            {field[locale]}
          </Badge>
        ))}
        {spoken.map((one) => (
          <Badge key={one}>{one}</Badge>
        ))}
      </p>
      {words && (
        <p lang={offer.locale} dir={directionOf(offer.locale)} className="whitespace-pre-line">
          {words}
        </p>
      )}
    </article>
  )
}
