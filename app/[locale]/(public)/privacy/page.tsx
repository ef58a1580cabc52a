import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { LawPage } from '@/features/portal/components/law-page'
import { lawValues } from '@/features/portal/law-values'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar/privacy', fr: '/fr/privacy', en: '/en/privacy' }
const UPDATED_ON = '2026-11-26'

export async function generateMetadata({ params }: PageProps<'/[locale]/privacy'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('legal.privacy')
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates })
}

export default async function PrivacyPage({ params }: PageProps<'/[locale]/privacy'>) {
  const locale = await askedLocale(params)
  const [frame, values, t] = await Promise.all([
    organisationFor(locale),
    lawValues(locale),
    getTranslations('legal.privacy'),
  ])
  const { authorisation, transfer } = values
  const opening = [
    authorisation ? t('authorisation.issued', { authorisation }) : t('authorisation.pending'),
    transfer ? t('transfer.issued', { transfer }) : t('transfer.none'),
  ]
  return (
    <ReadingPage locale={locale} current="privacy" alternates={alternates} {...frame}>
      <LawPage page="privacy" locale={locale} updatedOn={UPDATED_ON} values={values} opening={opening} />
    </ReadingPage>
  )
}
