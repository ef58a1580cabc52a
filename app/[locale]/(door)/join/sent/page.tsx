import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { ButtonLink } from '@/components/ui/button-link'
import { UNCONFIRMED_DAYS } from '@/db/schema/applications'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

const alternates = { ar: '/ar/join', fr: '/fr/join', en: '/en/join' }

export async function generateMetadata() {
  const t = await getTranslations('applications.sent')
  return { title: t('title'), robots: { index: false } }
}

/** The application is in, and waits for its sender: the same words whoever the address belongs to. */
export default async function SentPage({ params }: PageProps<'/[locale]/join/sent'>) {
  const locale = await askedLocale(params)
  const [t, frame] = await Promise.all([getTranslations('applications.sent'), organisationFor(locale)])
  return (
    <DoorPage locale={locale} current="join" alternates={alternates} title={t('title')} {...frame}>
      <div className="grid gap-4">
        <p>{t('next')}</p>
        <p>{t('days', { days: UNCONFIRMED_DAYS })}</p>
        <p className="text-soft">{t('notArrived')}</p>
        <p>
          <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
        </p>
      </div>
    </DoorPage>
  )
}
