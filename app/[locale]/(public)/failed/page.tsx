import { getTranslations } from 'next-intl/server'
import { FailedPage } from '@/components/shell/failed-page'
import { ReadingPage } from '@/components/shell/reading-page'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

export async function generateMetadata() {
  const t = await getTranslations('shell.failed')
  return { title: t('title'), robots: { index: false } }
}

/** What people see where the portal itself fails; the gate puts it there (gate/failures.ts). */
export default async function SomethingFailed({ params }: PageProps<'/[locale]/failed'>) {
  const locale = await askedLocale(params)
  return (
    <ReadingPage
      locale={locale}
      alternates={{ ar: '/ar', fr: '/fr', en: '/en' }}
      {...(await organisationFor(locale))}
    >
      <FailedPage>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this very one, whichever failed */}
        <a href="" className="btn">
          {(await getTranslations('shell.failed'))('retry')}
        </a>
      </FailedPage>
    </ReadingPage>
  )
}
