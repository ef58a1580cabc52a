import { Picture } from '../ui/picture'
import { ArticleFacts } from './article-facts'
import type { ArticleSummary } from './article-summary'

type Props = {
  article: ArticleSummary /** h1 on the front page, h2 under another title. */
  level?: 'h1' | 'h2'
}

/** The story of the day: a wide picture, the largest headline, a few lines. One on a page. */
export function ArticleLead({ article, level: Heading = 'h1' }: Props) {
  const { href, title, lead, picture, language } = article
  return (
    <article className="group relative grid gap-4" lang={language}>
      {picture && (
        <div className="overflow-hidden rounded-lg bg-deep">
          <Picture
            picture={picture}
            first
            sizes="(width < 60rem) 100vw, 44rem"
            className="aspect-video w-full object-cover"
          />
        </div>
      )}
      <ArticleFacts {...article} />
      <Heading className="text-3xl">
        <a href={href} className="after:absolute after:inset-0 group-hover:text-sea">
          {title}
        </a>
      </Heading>
      {lead && <p className="measure text-lg text-soft">{lead}</p>}
    </article>
  )
}
