import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { ContactLink } from '@/components/ui/contact-link'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { directionOf, type Locale } from '@/i18n/locales'
import { shownPhone } from '../phone'
import type { Message } from '../queries'

/** A letter: who wrote, how to answer, and the words as they were written. */
export function MessageSheet({ message }: { message: Message }) {
  const t = useTranslations('messages.room')
  const reader = useLocale() as Locale
  const { name, email, phone, sentAt, text, locale, body } = message
  return (
    <article className="card grid gap-5 p-5 min-[40rem]:p-6">
      <dl className="grid gap-3 min-[40rem]:grid-cols-2">
        <Said label={t('from')}>
          <Bidi>{name}</Bidi>
        </Said>
        <Said label={t('sent')}>
          <Time at={sentAt} shape="minute" />
        </Said>
        <Said label={t('email')}>
          <ContactLink href={answerTo(message)}>{email}</ContactLink>
        </Said>
        {phone && (
          <Said label={t('phone')}>
            <ContactLink href={`tel:${phone}`}>{shownPhone(phone)}</ContactLink>
          </Said>
        )}
        <Said label={t('to')}>{body[reader] ?? body.fr}</Said>
      </dl>
      <p lang={locale} dir={directionOf(locale)} className="whitespace-pre-line">
        {text}
      </p>
      <ButtonLink href={answerTo(message)} className="justify-self-start max-[40rem]:w-full">
        {t('answer')}
      </ButtonLink>
    </article>
  )
}

const answerTo = ({ email, subject }: Message) =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(`Re: ${subject}`)}`
