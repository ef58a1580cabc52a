import { useTranslations } from 'next-intl'
import { ContactLink } from '@/components/ui/contact-link'
import { shownPhone } from '@/features/messages/phone'

type Props = { shown: { phone: string | null; email: string | null } | null }

const look = 'inline-flex min-h-11 items-center text-sea underline underline-offset-4'

/** Hidden until asked for: who saw them is written down. */
export function ApplicantContacts({ shown }: Props) {
  const t = useTranslations('applications.room')
  return (
    <div className="grid gap-1 border-t border-line pt-4">
      <h2 className="text-lg">{t('contacts')}</h2>
      {shown ? (
        <p className="flex flex-wrap gap-x-6">
          {shown.phone ? (
            <ContactLink href={`tel:${shown.phone}`}>{shownPhone(shown.phone)}</ContactLink>
          ) : (
            <span className="text-soft">{t('noPhone')}</span>
          )}
          {shown.email ? (
            <ContactLink href={`mailto:${encodeURIComponent(shown.email)}`}>{shown.email}</ContactLink>
          ) : (
            <span className="text-soft">{t('noEmail')}</span>
          )}
        </p>
      ) : (
        <>
          <p className="text-sm text-soft">{t('revealText')}</p>
          <p>
            <a href="?contacts=1" className={look}>
              {t('reveal')}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
