import { useTranslations } from 'next-intl'
import { TopicTag } from '@/components/shell/topic-tag'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { directionOf } from '@/i18n/locales'
import { listPath } from '../addresses'
import type { ReadArticle } from '../reading'
import { minutesToRead } from '../reading-time'

const SHOWN_IN = { ar: 'inArabic', fr: 'inFrench', en: 'inEnglish' } as const

type Props = { text: ReadArticle; reader: Locale }

/** Topic, kind, title, summary, who signs, and the dates: of the event and of the publication, apart. */
export function ArticleHead({ text, reader }: Props) {
  const t = useTranslations('reading.article')
  const { locale, topic, kind, title, summary } = text
  return (
    <header className="grid gap-4">
      {locale !== reader && <Notice>{t(SHOWN_IN[locale])}</Notice>}
      <p className="flex flex-wrap items-center gap-3">
        {kind !== 'news' && <b className="font-head text-lg text-sea">{t(kind)}</b>}
        <TopicTag label={topic[reader]} href={listPath(reader, { topic: topic.key })} />
      </p>
      <div lang={locale} dir={directionOf(locale)} className="grid gap-4">
        <h1 className="text-3xl">{title}</h1>
        {summary && <p className="measure text-lg text-soft">{summary}</p>}
      </div>
      <ArticleFactsLine text={text} reader={reader} />
    </header>
  )
}

function ArticleFactsLine({ text, reader }: Props) {
  const t = useTranslations('reading.article')
  const shell = useTranslations('shell')
  const { office, signedBy, eventOn, publishedAt, correctedAt, body, locale } = text
  return (
    <div className="grid gap-1 border-y border-line py-3 text-sm text-soft">
      <p className="font-medium text-ink">
        {t('by', { office: office[reader], body: signedBy[reader] ?? signedBy.fr })}
      </p>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {eventOn && <Dated label={t('about')} at={eventOn} />}
        <Dated label={t('published')} at={publishedAt} />
        {correctedAt && <Dated label={t('corrected')} at={correctedAt} />}
      </dl>
      <p className="screen">{shell('readingTime', { minutes: minutesToRead(body, locale) })}</p>
    </div>
  )
}

const Dated = ({ label, at }: { label: string; at: Date | string }) => (
  <div className="flex flex-wrap gap-x-1.5">
    <dt>{label}</dt>
    <dd className="font-medium text-ink">
      <Time at={at} />
    </dd>
  </div>
)
