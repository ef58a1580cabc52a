import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/ReadingPage'
import { organisationFor } from '@/features/portal/queries'
import type { Locale } from '@/i18n/locales'

export const ensureStatic = 'navigation'

/** What readers see under every unknown address; the cache handler puts it there. */
export default async function MissingPage({ params }: PageProps<'/[locale]/not-found'>) {
  const locale = (await params).locale as Locale
  const [frame, t] = await Promise.all([organisationFor(locale), getTranslations('shell.missing')])
  return (
    <ReadingPage locale={locale} alternates={{ ar: '/ar', fr: '/fr', en: '/en' }} {...frame}>
      <div className="wrap py-16">
        <h1 className="text-3xl">{t('title')}</h1>
        <p>{t('text')}</p>
        <a href={`/${locale}`}>{t('home')}</a>
      </div>
    </ReadingPage>
  )
}
