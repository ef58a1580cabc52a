import { ArticleFacts } from './article-facts'
import type { ArticleSummary } from './article-summary'

/** A headline and its facts, for side columns and related reading. */
export function ArticleCompact({ article }: { article: ArticleSummary }) {
  return (
    <article lang={article.language} className="group relative border-b border-line py-4">
      <h3 className="text-lg leading-[1.6]">
        <a href={article.href} className="after:absolute after:inset-0 group-hover:text-sea">
          {article.title}
        </a>
      </h3>
      <ArticleFacts topic={article.topic} at={article.at} eventOn={article.eventOn} quiet />
    </article>
  )
}
