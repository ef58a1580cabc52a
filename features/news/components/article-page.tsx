import { directionOf, type Locale } from '@/i18n/locales'
import { cardPath } from '../addresses'
import type { ReadArticle } from '../reading'
import { ArticleAround } from './article-around'
import { ArticleBody } from './article-body'
import { ArticleCorrections } from './article-corrections'
import { ArticleFigure } from './article-figure'
import { ArticleHead } from './article-head'
import { ArticleShare } from './article-share'
import { NewsArticleData } from './news-article-data'

type Props = { text: ReadArticle; reader: Locale; site: string; organisation: string }

/** A text and all that stands around it, in one column. */
export function ArticlePage({ text, reader, site, organisation }: Props) {
  const cover = text.pictures.find(({ id }) => id === text.coverId)
  const card = `${site}${cardPath(text.locale, text.code)}`
  return (
    <div className="wrap grid gap-10 py-8">
      <NewsArticleData text={text} site={site} organisation={organisation} card={card} />
      <article className="article grid gap-7">
        <ArticleHead text={text} reader={reader} />
        {cover && (
          <div className="cover">
            <ArticleFigure picture={cover} locale={reader} first />
          </div>
        )}
        <ArticleCorrections text={text} />
        <div lang={text.locale} dir={directionOf(text.locale)}>
          <ArticleBody
            body={text.body}
            locale={text.locale}
            pictures={text.pictures}
            documents={text.documents}
          />
        </div>
        <ArticleShare text={text} site={site} />
      </article>
      <ArticleAround text={text} reader={reader} />
    </div>
  )
}
