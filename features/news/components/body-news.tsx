import { useTranslations } from 'next-intl'
import { ArticleCompact } from '@/components/shell/article-compact'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import type { ListedArticle } from '../lists'
import { summaryOf, type Topic } from '../summary'

type Props = { texts: readonly ListedArticle[]; topics: readonly Topic[]; locale: Locale }

/** The latest that a body published; where it published nothing, that is said. */
export function BodyNews({ texts, topics, locale }: Props) {
  const t = useTranslations('bodies.news')
  return (
    <section aria-labelledby="news" className="grid content-start gap-2">
      <SectionHeading id="news">{t('title')}</SectionHeading>
      {texts.length === 0 && <p className="text-soft">{t('none')}</p>}
      {texts.map((text) => (
        <ArticleCompact key={text.id} article={summaryOf(text, locale, topics)} />
      ))}
    </section>
  )
}
