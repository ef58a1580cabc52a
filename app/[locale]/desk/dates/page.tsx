import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { DateList } from '@/features/calendar/components/date-list'
import { NewDateForm } from '@/features/calendar/components/new-date-form'
import { announcements } from '@/features/calendar/queries'
import { requireHolder } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('calendar'))('title'),
})

export default async function DatesPage() {
  const actor = await requireHolder('news.publish')
  const t = await getTranslations('calendar')
  const { dates, bodies } = await announcements(actor)
  return (
    <Words of={['account', 'calendar']}>
      <div className="grid gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        <CardFold title={t('new')} open={dates.length === 0}>
          <NewDateForm bodies={bodies} />
        </CardFold>
        {dates.length > 0 ? (
          <DateList dates={dates} />
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
