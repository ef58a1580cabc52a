import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ReadingPage } from '@/components/shell/reading-page'
import { PublicRegister } from '@/features/elected/components/public-register'
import { publicRegister } from '@/features/elected/queries'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar/elected', fr: '/fr/elected', en: '/en/elected' }

export async function generateMetadata({ params }: PageProps<'/[locale]/elected'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('elected')
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates })
}

/** Who of the organisation holds which elected office, council by council. */
export default async function ElectedPage({ params }: PageProps<'/[locale]/elected'>) {
  const locale = await askedLocale(params)
  const [frame, register, t] = await Promise.all([
    organisationFor(locale),
    publicRegister(),
    getTranslations('elected'),
  ])
  return (
    <ReadingPage locale={locale} current="elected" alternates={alternates} {...frame}>
      <div className="wrap grid gap-10 py-8">
        <PageTitle intro={t('description')}>{t('title')}</PageTitle>
        <PublicRegister {...register} locale={locale} />
        <p className="measure text-sm text-soft">{t('why')}</p>
      </div>
    </ReadingPage>
  )
}
