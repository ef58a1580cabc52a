import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { LawPage } from '@/features/portal/components/law-page'
import { lawValues } from '@/features/portal/law-values'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar/legal', fr: '/fr/legal', en: '/en/legal' }
const UPDATED_ON = '2026-11-23'

export async function generateMetadata({ params }: PageProps<'/[locale]/legal'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('legal.notice')
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates })
}

export default async function LegalPage({ params }: PageProps<'/[locale]/legal'>) {
  const locale = await askedLocale(params)
  const [frame, values] = await Promise.all([organisationFor(locale), lawValues(locale)])
  return (
    <ReadingPage locale={locale} current="legal" alternates={alternates} {...frame}>
      <LawPage page="notice" locale={locale} updatedOn={UPDATED_ON} values={values} />
    </ReadingPage>
  )
}
