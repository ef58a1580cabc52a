import type { Metadata } from 'next'
import type { Alternates } from '@/components/shell/alternates'
import { pageMetadata } from '@/features/portal/metadata'
import { LOCALES, REGIONAL } from '@/i18n/locales'
import { articlePath, cardPath } from './addresses'
import { bestOf } from './article-languages'
import type { ReadArticle } from './reading'

type Public = Pick<ReadArticle, 'published'>

/** Where the text is read in each language; a language it lacks shows the best of those it has. */
export const articleAlternates = ({ published }: Public): Alternates =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const best = bestOf(locale, published)
      return best ? [[locale, articlePath(locale, best.slug)]] : []
    }),
  )

/** The same, for search engines: only languages that the text was really written in. */
const written = ({ published }: Public): Alternates =>
  Object.fromEntries(published.map(({ locale, slug }) => [locale, articlePath(locale, slug)]))

/** What a text says of itself to search engines and to those who see it shared. */
export function articleMetadata(text: ReadArticle): Metadata {
  const { locale, title, summary, slug, code, publishedAt, correctedAt, topic } = text
  const canonical = articlePath(locale, slug)
  const card = { url: cardPath(locale, code), width: 1200, height: 630, alt: title }
  return {
    ...pageMetadata({ locale, title, description: summary, alternates: written(text), canonical }),
    openGraph: {
      type: 'article',
      title,
      description: summary,
      url: canonical,
      locale: REGIONAL[locale].slice(0, 5).replace('-', '_'),
      images: [card],
      publishedTime: publishedAt.toISOString(),
      modifiedTime: (correctedAt ?? publishedAt).toISOString(),
      section: topic[locale],
    },
    twitter: { card: 'summary_large_image', title, description: summary, images: [card] },
  }
}
