import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { EmptyState } from '@/components/ui/empty-state'
import { DiscardedList } from '@/features/news/components/discarded-list'
import { discardedArticles } from '@/features/news/queries'
import { requireHolder } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('news.discard'))('title'),
})

export default async function DiscardedPage() {
  const actor = await requireHolder('news.write', 'news.publish')
  const t = await getTranslations('news.discard')
  const articles = await discardedArticles(actor)
  return (
    <Words of={['account', 'news.discard', 'news.desk']}>
      <div className="grid gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {articles.length > 0 ? (
          <DiscardedList articles={articles} />
        ) : (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
