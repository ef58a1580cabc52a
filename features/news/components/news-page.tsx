import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ReadingPage } from '@/components/shell/reading-page'
import { organisationFor } from '@/features/portal/queries'
import { LOCALES, type Locale } from '@/i18n/locales'
import { listPath } from '../addresses'
import { allTopics, newsPage, newsPages } from '../lists'
import { topicName } from '../summary'
import { NewsList } from './news-list'

/** Which page of the news: a number from 1, and the key of a topic or none. */
export type Shelf = { locale: Locale; page: number; topicKey?: string }

/** A page of the news; 404 beyond the last one and for topics that do not exist. */
export async function NewsPage({ locale, page, topicKey }: Shelf) {
  const topics = await allTopics()
  const topic = topics.find(({ key }) => key === topicKey) ?? null
  if (topicKey !== undefined && !topic) notFound()
  const pages = await newsPages(topic?.id ?? null)
  if (page > pages) notFound()
  const [frame, texts, title] = await Promise.all([
    organisationFor(locale),
    newsPage(locale, topic?.id ?? null, page),
    titleOf({ locale, page, ...(topicKey !== undefined && { topicKey }) }),
  ])
  const shelf = { page, ...(topic && { topic: topic.key }) }
  const alternates = Object.fromEntries(LOCALES.map((one) => [one, listPath(one, shelf)]))
  return (
    <ReadingPage locale={locale} current="news" alternates={alternates} {...frame}>
      <div className="wrap grid max-w-[60rem] gap-6 py-8">
        <PageTitle>{title}</PageTitle>
        <NewsList locale={locale} topics={topics} topic={topic} texts={texts} page={page} pages={pages} />
      </div>
    </ReadingPage>
  )
}

/** What such a page is called: its topic, and its number from the second page on. */
export async function titleOf({ locale, page, topicKey }: Shelf): Promise<string> {
  const t = await getTranslations('reading.list')
  const topic = topicKey !== undefined && (await allTopics()).find(({ key }) => key === topicKey)
  const name = topic ? t('topicTitle', { topic: topicName(topic, locale) }) : t('title')
  return page > 1 ? `${name} · ${t('page', { page })}` : name
}
