import { Picture } from '../ui/picture'
import { ArticleFacts } from './article-facts'
import type { ArticleSummary } from './article-summary'

/** One line of a list: picture beside headline, facts and lead. `level` keeps the headings of the page in order. */
export function ArticleRow({
  article,
  level: Heading = 'h2',
}: {
  article: ArticleSummary
  level?: 'h2' | 'h3'
}) {
  const { href, title, lead, picture, language } = article
  return (
    <article
      lang={language}
      className="group relative grid grid-cols-[1fr_auto] gap-x-5 gap-y-1 border-b border-line py-5 min-[40rem]:grid-cols-[auto_1fr]"
    >
      {picture && (
        <div className="order-1 w-24 self-start overflow-hidden rounded-md min-[40rem]:order-none min-[40rem]:w-60">
          <Picture
            picture={{ ...picture, alt: '' }}
            sizes="(width < 40rem) 6rem, 15rem"
            className="aspect-square w-full object-cover min-[40rem]:aspect-video"
          />
        </div>
      )}
      <div className={picture ? 'min-w-0' : 'col-span-full'}>
        <Heading className="text-xl">
          <a href={href} className="after:absolute after:inset-0 group-hover:text-sea">
            {title}
          </a>
        </Heading>
        {lead && <p className="mt-1 line-clamp-2 text-soft max-[40rem]:hidden">{lead}</p>}
        <div className="relative mt-2">
          <ArticleFacts {...article} />
        </div>
      </div>
    </article>
  )
}
