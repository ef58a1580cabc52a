import { directionOf, type Locale } from '@/i18n/locales'
import type { ReadArticle } from '../reading'
import { ArticleBody } from './article-body'
import { ArticleCorrections } from './article-corrections'
import { ArticleFigure } from './article-figure'
import { ArticleHead } from './article-head'
import { ArticleShare } from './article-share'

type Props = { text: ReadArticle; reader: Locale; site: string }

/** A text itself, as readers see it and as its preview shows it. */
export function ArticleText({ text, reader, site }: Props) {
  const cover = text.pictures.find(({ id }) => id === text.coverId)
  return (
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
  )
}
