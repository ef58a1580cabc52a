import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { shownPhone } from '@/features/messages/phone'

type Props = { phone: string | null; email: string | null }

const link = 'inline-flex min-h-11 items-center text-sea underline underline-offset-4'

/** A phone to call or write to, and an address. */
export function Reach({ phone, email }: Props) {
  const t = useTranslations('register.reveal')
  if (!phone && !email) return <span className="text-soft">{t('nothing')}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-5">
      {phone && (
        <>
          <a href={`tel:${phone}`} className={link}>
            <Bidi ltr>{shownPhone(phone)}</Bidi>
          </a>
          <a
            href={`https://wa.me/${phone.slice(1)}`}
            rel="noreferrer"
            target="_blank"
            className={`screen ${link}`}
          >
            {t('whatsapp')}
          </a>
        </>
      )}
      {email && (
        <a href={`mailto:${email}`} className={link}>
          <Bidi ltr>{email}</Bidi>
        </a>
      )}
    </span>
  )
}
