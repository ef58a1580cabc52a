import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { EntryForm, RemoveEntry } from '@/features/careers/components/entry-form'
import { HistoryList } from '@/features/careers/components/history-list'
import { keptHistory } from '@/features/careers/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('careers.history'))('room'),
})

/** The organisation's dated history, for those who keep it. */
export default async function HistoryRoom({ params }: PageProps<'/[locale]/members/history'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('elected.record')
  const [{ entries, keepers }, t] = await Promise.all([
    keptHistory(actor),
    getTranslations('careers.history'),
  ])
  const bodies = keepers.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))
  return (
    <Words of={['account', 'careers.entry']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle intro={t('roomIntro')}>{t('room')}</PageTitle>
        <div className="card p-5">
          <EntryForm bodies={bodies} />
        </div>
        {entries.length > 0 ? (
          <HistoryList entries={entries} locale={locale} acts={({ id }) => <RemoveEntry entryId={id} />} />
        ) : (
          <EmptyState title={t('none')}>{t('roomEmpty')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
