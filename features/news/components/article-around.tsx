import { useTranslations } from 'next-intl'
import { ArticleCompact } from '@/components/shell/article-compact'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import { articlePath, listPath } from '../addresses'
import type { ReadArticle } from '../reading'

type Around = ReadArticle['related'][number]
type Props = { text: ReadArticle; reader: Locale }

/** Where to read on: the newest of the same topic, and the neighbours in time. */
export function ArticleAround({ text: { related, newer, older, topic }, reader }: Props) {
  const t = useTranslations('reading.article')
  const all = useTranslations('reading.front')
  return (
    <aside className="screen mx-auto grid w-full max-w-[46rem] gap-8">
      {related.length > 0 && (
        <section aria-labelledby="related">
          <SectionHeading
            id="related"
            more={{ href: listPath(reader, { topic: topic.key }), label: all('all') }}
          >
            {t('related')}
          </SectionHeading>
          {related.map((one) => (
            <ArticleCompact key={one.id} article={compact(one, reader)} />
          ))}
        </section>
      )}
      {(newer || older) && (
        <nav aria-label={t('more')} className="grid gap-4 min-[40rem]:grid-cols-2">
          {newer && <Neighbour text={newer} label={t('newer')} rel="next" reader={reader} />}
          {older && <Neighbour text={older} label={t('older')} rel="prev" reader={reader} />}
        </nav>
      )}
    </aside>
  )
}

type NeighbourProps = { text: Around; label: string; rel: 'next' | 'prev'; reader: Locale }

const Neighbour = ({ text, label, rel, reader }: NeighbourProps) => (
  <a
    href={articlePath(reader, text.slug)}
    rel={rel}
    lang={text.locale}
    className="card grid gap-1 p-4 hover:border-sea"
  >
    <span lang={reader} className="text-sm text-soft">
      {label}
    </span>
    <span className="font-head text-lg leading-snug font-bold">{text.title}</span>
  </a>
)

const compact = (text: Around, reader: Locale) => ({
  href: articlePath(reader, text.slug),
  title: text.title,
  at: text.publishedAt,
  eventOn: text.eventOn ?? undefined,
  language: text.locale === reader ? undefined : text.locale,
})
