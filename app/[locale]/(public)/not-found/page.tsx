import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/components/shell/missing-page'
import { ReadingPage } from '@/components/shell/reading-page'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

export async function generateMetadata() {
  const t = await getTranslations('shell.missing')
  return { title: t('title'), robots: { index: false } }
}

/** What readers see under every unknown address; the cache handler puts it there. */
export default async function NothingHere({ params }: PageProps<'/[locale]/not-found'>) {
  const locale = await askedLocale(params)
  return (
    <ReadingPage
      locale={locale}
      alternates={{ ar: '/ar', fr: '/fr', en: '/en' }}
      {...(await organisationFor(locale))}
    >
      <MissingPage locale={locale} />
    </ReadingPage>
  )
}
