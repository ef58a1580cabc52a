import { useTranslations } from 'next-intl'
import { Time } from '../ui/time'
import type { ArticleSummary } from './article-summary'
import { TopicTag } from './topic-tag'

type Props = Pick<ArticleSummary, 'topic' | 'at' | 'eventOn' | 'minutes'> & { quiet?: boolean }

/** Topic, dates and reading time on one line; `quiet` sets the topic as plain words. */
export function ArticleFacts({ topic, at, eventOn, minutes, quiet = false }: Props) {
  const t = useTranslations('shell')
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      {topic && (quiet ? <span>{topic.label}</span> : <TopicTag {...topic} />)}
      {at && <Time at={at} />}
      {eventOn && <span>{t.rich('eventOn', { date: () => <Time at={eventOn} /> })}</span>}
      {minutes !== undefined && <span>{t('readingTime', { minutes })}</span>}
    </p>
  )
}
