import type { ArticleSummary } from '@/components/shell/article-summary'
import type { PictureFile } from '@/components/ui/picture'
import { altIn, type Described, pictureSources, type ShownPicture } from '@/features/pictures/picture'
import type { Locale } from '@/i18n/locales'
import { articlePath, listPath } from './addresses'
import type { ListedArticle } from './lists'

/** One of the closed set that lists are filtered by. */
export type Topic = { id: string; key: string; nameAr: string; nameFr: string; nameEn: string }

/** What a topic is called in the reader's language. */
export const topicName = (topic: Pick<Topic, 'nameAr' | 'nameFr' | 'nameEn'>, locale: Locale): string =>
  ({ ar: topic.nameAr, fr: topic.nameFr, en: topic.nameEn })[locale]

/** A picture of the library as a page shows it, described in the reader's language. */
export const shownPicture = (picture: ShownPicture & Described, locale: Locale): PictureFile => ({
  ...pictureSources(picture),
  alt: altIn(picture, locale),
})

/** What a list says of a text to a reader of `locale`. */
export function summaryOf(text: ListedArticle, locale: Locale, topics: readonly Topic[]): ArticleSummary {
  const topic = topics.find(({ id }) => id === text.topicId)
  return {
    href: articlePath(locale, text.slug),
    title: text.title,
    lead: text.summary,
    topic: topic && { label: topicName(topic, locale), href: listPath(locale, { topic: topic.key }) },
    at: text.publishedAt,
    eventOn: text.eventOn ?? undefined,
    picture: text.cover ? shownPicture(text.cover, locale) : undefined,
    language: text.locale === locale ? undefined : text.locale,
  }
}
