import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { shownPhone } from '@/features/messages/phone'
import type { Declined } from '../contact'

type Props = { phone: string | null; email: string | null; declined: Declined[] }

const link = 'inline-flex min-h-11 items-center text-sea underline underline-offset-4'

/** A phone to call or write to, and an address; and the channels that the member has not agreed to be called over. */
export function Reach({ phone, email, declined }: Props) {
  const t = useTranslations('register.reveal')
  if (!phone && !email)
    return <span className="text-soft">{t(declined.length > 0 ? 'inPerson' : 'nothing')}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-5">
      {phone && (
        <Linked to={declined.includes('phone') ? undefined : `tel:${phone}`}>{shownPhone(phone)}</Linked>
      )}
      {phone && !declined.includes('whatsapp') && (
        <a
          href={`https://wa.me/${phone.slice(1)}`}
          rel="noreferrer"
          target="_blank"
          className={`screen ${link}`}
        >
          {t('whatsapp')}
        </a>
      )}
      {email && <Linked to={declined.includes('email') ? undefined : `mailto:${email}`}>{email}</Linked>}
      {declined.length > 0 && (
        <span className="basis-full text-soft">
          {t('declined')} {declined.map((channel) => t(`channels.${channel}`)).join(' · ')}
        </span>
      )}
    </span>
  )
}

function Linked({ to, children }: { to: string | undefined; children: string }) {
  const words = <Bidi ltr>{children}</Bidi>
  return to ? (
    <a href={to} className={link}>
      {words}
    </a>
  ) : (
    words
  )
}
