import type { Locale } from '@/i18n/locales'
import { cardPath } from '../addresses'
import type { ReadArticle } from '../reading'
import { ArticleAround } from './article-around'
import { ArticleText } from './article-text'
import { NewsArticleData } from './news-article-data'

type Props = { text: ReadArticle; reader: Locale; site: string; organisation: string }

/** A text and all that stands around it, in one column. */
export function ArticlePage({ text, reader, site, organisation }: Props) {
  const card = `${site}${cardPath(text.locale, text.code)}`
  return (
    <div className="wrap grid gap-10 py-8">
      <NewsArticleData text={text} site={site} organisation={organisation} card={card} />
      <ArticleText text={text} reader={reader} site={site} />
      <ArticleAround text={text} reader={reader} />
    </div>
  )
}
