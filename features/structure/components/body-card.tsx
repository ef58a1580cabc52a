import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { ContactLink } from '@/components/ui/contact-link'
import { Said } from '@/components/ui/said'
import { shownPhone } from '@/features/messages/phone'
import { directionOf, type Locale } from '@/i18n/locales'
import type { ReadBody } from '../reading'
import { spoken } from '../spoken'

type Props = { body: ReadBody; locale: Locale }
type Words = NonNullable<ReadBody['card']>['address']

const ACROSS = ['sector', 'parallel']

/** Where a body is and how to reach it: its own address and line, never a person's. */
export function BodyCard({ body, locale }: Props) {
  const t = useTranslations('bodies.card')
  const { card, communes, kind } = body
  const reachable = card && (card.email !== '' || card.phone)
  return (
    <section aria-labelledby="where" className="card grid content-start gap-4 p-5">
      <h2 id="where" className="text-xl">
        {t('title')}
      </h2>
      <dl className="grid gap-3">
        {communes.length > 0 && (
          <Said label={t('communes')}>
            {communes.map(({ ar, latin }) => (locale === 'ar' ? ar : latin)).join(t('comma'))}
          </Said>
        )}
        {communes.length === 0 && ACROSS.includes(kind) && <Said label={t('communes')}>{t('across')}</Said>}
        {card && <Written label={t('address')} words={card.address} locale={locale} />}
        {card && <Written label={t('meetingPlace')} words={card.meetingPlace} locale={locale} />}
        {card && <Written label={t('meetingTimes')} words={card.meetingTimes} locale={locale} />}
        {card && card.email !== '' && (
          <Said label={t('email')}>
            <ContactLink href={`mailto:${card.email}`}>{card.email}</ContactLink>
          </Said>
        )}
        {card?.phone && (
          <Said label={t('phone')}>
            <ContactLink href={`tel:${card.phone}`}>{shownPhone(card.phone)}</ContactLink>
          </Said>
        )}
      </dl>
      {!reachable && (
        <div className="grid justify-items-start gap-3">
          <p className="text-soft">{t('unreachable')}</p>
          <ButtonLink href={`/${locale}/contact`} variant="quiet" className="screen">
            {t('write')}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}

function Written({ label, words, locale }: { label: string; words: Words; locale: Locale }) {
  const said = spoken(words, locale)
  if (!said) return null
  const { text, language } = said
  return (
    <Said label={label}>
      <span lang={language} dir={directionOf(language)} className="block text-start">
        {text}
      </span>
    </Said>
  )
}
