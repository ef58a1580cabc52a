import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/Badge'
import { Bidi } from '@/components/ui/Bidi'
import { Table } from '@/components/ui/Table'
import { Time } from '@/components/ui/Time'
import { LOCALES, type Locale } from '@/i18n/locales'
import { isMissed } from '../article'
import { type ListedArticle, type ListedText, nameIn } from '../queries'
import { StateBadge } from './state-badge'

type Props = { locale: Locale; articles: ListedArticle[] }

/** The articles of the desk, each with where its languages stand. */
export function ArticleList({ locale, articles }: Props) {
  const t = useTranslations('news.desk')
  return (
    <Table
      caption={t('title')}
      rows={articles}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', label: t('text'), heading: true, cell: (row) => <Title locale={locale} article={row} /> },
        { key: 'languages', label: t('languages'), cell: (row) => <Languages locale={locale} article={row} /> },
        { key: 'body', label: t('body'), cell: ({ bodyName }) => nameIn(bodyName, locale) },
        { key: 'author', label: t('author'), cell: ({ author }) => <Author locale={locale} author={author} /> },
        { key: 'touched', label: t('touched'), cell: ({ touchedAt }) => <Time at={touchedAt} shape="minute" /> },
      ]}
    />
  )
}

const inOrder = (texts: ListedText[], locale: Locale): ListedText[] =>
  [...texts].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))

const hrefOf = (locale: Locale, id: string, text?: Locale) =>
  `/${locale}/desk/news/${id}${text ? `?text=${text}` : ''}`

function Title({ locale, article: { id, texts, topicName } }: { locale: Locale; article: ListedArticle }) {
  const t = useTranslations('news.desk')
  const titled = inOrder(texts, locale).find(({ title }) => title !== '')
  return (
    <>
      <a
        href={hrefOf(locale, id, titled?.locale ?? texts[0]?.locale)}
        lang={titled?.locale}
        dir="auto"
        className="block font-semibold text-sea hover:underline"
      >
        {titled?.title ?? t('untitled')}
      </a>
      <span className="text-sm font-normal text-soft">{nameIn(topicName, locale)}</span>
    </>
  )
}

function Languages({ locale, article: { id, texts } }: { locale: Locale; article: ListedArticle }) {
  const t = useTranslations('news.desk')
  return (
    <ul className="grid gap-1">
      {LOCALES.map((language) => {
        const text = texts.find((one) => one.locale === language)
        return (
          <li key={language}>
            <a href={hrefOf(locale, id, language)} className="flex min-h-7 flex-wrap items-center gap-2">
              <span className="min-w-8 text-sm">{t(`short.${language}`)}</span>
              {text ? <Standing text={text} /> : <span className="text-sm text-soft">{t('none')}</span>}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function Standing({ text: { state, changed, publishAt } }: { text: ListedText }) {
  const t = useTranslations('news.desk')
  const missed = publishAt !== null && state === 'scheduled' && isMissed(new Date(publishAt), new Date())
  return (
    <>
      <StateBadge state={state} />
      {changed && <Badge tone="glow">{t('changed')}</Badge>}
      {missed ? (
        <Badge tone="clay">{t('missed')}</Badge>
      ) : (
        publishAt && state === 'scheduled' && <Time at={publishAt} shape="minute" className="text-sm" />
      )}
    </>
  )
}

function Author({ locale, author }: { locale: Locale; author: ListedArticle['author'] }) {
  return author ? <Bidi>{locale === 'ar' ? author.ar : author.latin}</Bidi> : '—'
}
