import { useTranslations } from 'next-intl'
import { Time } from '../ui/time'
import type { ArticleSummary } from './article-summary'
import { TopicTag } from './topic-tag'

type Props = Pick<ArticleSummary, 'topic' | 'at' | 'minutes'> & { quiet?: boolean }

/** Topic, date and reading time on one line; `quiet` sets the topic as plain words. */
export function ArticleFacts({ topic, at, minutes, quiet = false }: Props) {
  const t = useTranslations('shell')
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      {topic && (quiet ? <span>{topic.label}</span> : <TopicTag {...topic} />)}
      {at && <Time at={at} />}
      {minutes !== undefined && <span>{t('readingTime', { minutes })}</span>}
    </p>
  )
}
