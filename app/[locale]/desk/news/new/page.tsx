import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { NewArticleForm } from '@/features/news/components/new-article-form'
import { choices } from '@/features/news/queries'
import { requireHolder } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('news.new'))('title'),
})

export default async function NewArticlePage() {
  const actor = await requireHolder('news.write')
  const t = await getTranslations('news.new')
  return (
    <Words of={['news.new', 'news.description']}>
      <div className="grid max-w-2xl gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        <NewArticleForm choices={await choices(actor)} />
      </div>
    </Words>
  )
}
