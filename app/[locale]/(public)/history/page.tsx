import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ReadingPage } from '@/components/shell/reading-page'
import { EmptyState } from '@/components/ui/empty-state'
import { HistoryList } from '@/features/careers/components/history-list'
import { publicHistory } from '@/features/careers/queries'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

export const ensureStatic = 'navigation'

const alternates = { ar: '/ar/history', fr: '/fr/history', en: '/en/history' }

export async function generateMetadata({ params }: PageProps<'/[locale]/history'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('careers.history')
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates })
}

/** The organisation's dated history: what happened when, and where it is written. */
export default async function HistoryPage({ params }: PageProps<'/[locale]/history'>) {
  const locale = await askedLocale(params)
  const [frame, entries, t] = await Promise.all([
    organisationFor(locale),
    publicHistory(),
    getTranslations('careers.history'),
  ])
  return (
    <ReadingPage locale={locale} current="about" alternates={alternates} {...frame}>
      <div className="wrap grid gap-8 py-8">
        <PageTitle intro={t('description')}>{t('title')}</PageTitle>
        {entries.length > 0 ? (
          <HistoryList entries={entries} locale={locale} />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
        <p className="measure text-sm text-soft">{t('past')}</p>
      </div>
    </ReadingPage>
  )
}
