import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { MONTHS_KEPT } from '@/db/schema/portal'
import { ContactForm } from '@/features/messages/components/contact-form'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

const alternates = { ar: '/ar/contact', fr: '/fr/contact', en: '/en/contact' }

export async function generateMetadata({ params }: PageProps<'/[locale]/contact'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('messages.contact')
  return pageMetadata({ locale, title: t('title'), description: t('intro'), alternates })
}

/** Where anyone may write to the organisation. */
export default async function ContactPage({ params }: PageProps<'/[locale]/contact'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('messages.contact')
  const frame = await organisationFor(locale)
  return (
    <DoorPage
      locale={locale}
      current="contact"
      alternates={alternates}
      title={t('title')}
      intro={t('intro')}
      {...frame}
    >
      <Words of={['messages.contact']}>
        <ContactForm />
      </Words>
      <p className="mt-5 text-sm text-soft">
        {t('privacy', { months: MONTHS_KEPT })}{' '}
        <a href={`/${locale}/privacy#contact`} className="text-sea underline underline-offset-4">
          {t('privacyMore')}
        </a>
      </p>
    </DoorPage>
  )
}
