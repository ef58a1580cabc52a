import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { ButtonLink } from '@/components/ui/button-link'
import { MONTHS_KEPT } from '@/db/schema/portal'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

const alternates = { ar: '/ar/contact', fr: '/fr/contact', en: '/en/contact' }

export async function generateMetadata() {
  const t = await getTranslations('messages.thanks')
  return { title: t('title'), robots: { index: false } }
}

/** The letter is in: what happens with it now, and for how long it is kept. */
export default async function ThanksPage({ params }: PageProps<'/[locale]/contact/thanks'>) {
  const locale = await askedLocale(params)
  const [t, frame] = await Promise.all([getTranslations('messages.thanks'), organisationFor(locale)])
  return (
    <DoorPage locale={locale} current="contact" alternates={alternates} title={t('title')} {...frame}>
      <div className="grid gap-4">
        <p>{t('next')}</p>
        <p>{t('kept', { months: MONTHS_KEPT })}</p>
        <p>
          <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
        </p>
      </div>
    </DoorPage>
  )
}
