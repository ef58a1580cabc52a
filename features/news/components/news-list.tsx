import { useTranslations } from 'next-intl'
import { ArticleRow } from '@/components/shell/article-row'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import type { Locale } from '@/i18n/locales'
import { listPath } from '../addresses'
import { type ListedArticle, MOST_PAGES } from '../lists'
import { summaryOf, type Topic, topicName } from '../summary'

type Props = {
  locale: Locale
  topics: readonly Topic[]
  topic: Topic | null
  texts: readonly ListedArticle[]
  page: number
  pages: number
}

/** A page of the news: topics to choose from, the texts, and the way to older ones. */
export function NewsList({ locale, topics, topic, texts, page, pages }: Props) {
  const t = useTranslations('reading.list')
  const here = topic ? { topic: topic.key } : {}
  return (
    <div className="grid gap-6">
      <TopicChoice locale={locale} topics={topics} topic={topic} />
      {texts.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          action={topic && <ButtonLink href={listPath(locale)}>{t('every')}</ButtonLink>}
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <div>
          {texts.map((text) => (
            <ArticleRow key={text.id} article={summaryOf(text, locale, topics)} />
          ))}
        </div>
      )}
      <Pagination page={page} pages={pages} href={(n) => listPath(locale, { ...here, page: n })} />
      {page === MOST_PAGES && <p className="text-center text-soft">{t('end')}</p>}
    </div>
  )
}

function TopicChoice({ locale, topics, topic }: Pick<Props, 'locale' | 'topics' | 'topic'>) {
  const t = useTranslations('reading.list')
  const entries = [
    { key: '', label: t('every'), href: listPath(locale) },
    ...topics.map((one) => ({
      key: one.key,
      label: topicName(one, locale),
      href: listPath(locale, { topic: one.key }),
    })),
  ]
  return (
    <nav aria-label={t('topics')} className="screen">
      <ul className="flex flex-wrap gap-2">
        {entries.map(({ key, label, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === (topic?.key ?? '') ? 'page' : undefined} className="chip">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
