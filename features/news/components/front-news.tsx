import { useTranslations } from 'next-intl'
import { ArticleCompact } from '@/components/shell/article-compact'
import { ArticleLead } from '@/components/shell/article-lead'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/i18n/locales'
import { listPath } from '../addresses'
import type { ListedArticle } from '../lists'
import { summaryOf, type Topic, topicName } from '../summary'

type Props = {
  locale: Locale
  lead: ListedArticle | null
  latest: readonly ListedArticle[]
  topics: readonly Topic[]
}

/** The lead story, the latest beside it, and the topics; before the first publication, what will stand here. */
export function FrontNews({ locale, lead, latest, topics }: Props) {
  const t = useTranslations('reading.front')
  if (!lead)
    return (
      <EmptyState title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    )
  return (
    <div className="grid gap-10">
      <div className="grid gap-x-12 gap-y-8 min-[60rem]:grid-cols-[7fr_4fr]">
        <ArticleLead article={summaryOf(lead, locale, topics)} />
        {latest.length > 0 && (
          <section aria-labelledby="latest">
            <SectionHeading id="latest" more={{ href: listPath(locale), label: t('all') }}>
              {t('latest')}
            </SectionHeading>
            {latest.map((text) => (
              <ArticleCompact key={text.id} article={summaryOf(text, locale, topics)} />
            ))}
          </section>
        )}
      </div>
      <FrontTopics locale={locale} topics={topics} />
    </div>
  )
}

function FrontTopics({ locale, topics }: Pick<Props, 'locale' | 'topics'>) {
  const t = useTranslations('reading.front')
  return (
    <nav aria-label={t('topics')} className="screen">
      <ul className="flex flex-wrap gap-2">
        {topics.map((topic) => (
          <li key={topic.key}>
            <a href={listPath(locale, { topic: topic.key })} className="chip">
              {topicName(topic, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
