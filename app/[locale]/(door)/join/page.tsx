import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { ENDED_DAYS, UNCONFIRMED_DAYS } from '@/db/schema/applications'
import { ApplicationForm } from '@/features/applications/components/application-form'
import { choices } from '@/features/applications/queries'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

const alternates = { ar: '/ar/join', fr: '/fr/join', en: '/en/join' }

export async function generateMetadata({ params }: PageProps<'/[locale]/join'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('applications.join')
  return pageMetadata({ locale, title: t('title'), description: t('intro'), alternates })
}

/** Where anyone may apply for membership. */
export default async function JoinPage({ params }: PageProps<'/[locale]/join'>) {
  const locale = await askedLocale(params)
  const [t, frame, { communes, branches }] = await Promise.all([
    getTranslations('applications.join'),
    organisationFor(locale),
    choices(),
  ])
  return (
    <DoorPage
      locale={locale}
      current="join"
      alternates={alternates}
      title={t('title')}
      intro={t('intro')}
      {...frame}
    >
      <Words
        of={[
          'applications.join',
          'applications.fields',
          'applications.hints',
          'applications.genders',
          'applications.consents',
        ]}
      >
        <ApplicationForm communes={communes} branches={branches} />
      </Words>
      <p className="mt-5 text-sm text-soft">
        {t('kept', { unconfirmed: UNCONFIRMED_DAYS, ended: ENDED_DAYS })}{' '}
        <a href={`/${locale}/privacy#joining`} className="text-sea underline underline-offset-4">
          {t('privacy')}
        </a>
      </p>
    </DoorPage>
  )
}
