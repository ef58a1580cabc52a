import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { ENDONYMS, LOCALES, type Locale } from '@/i18n/locales'
import { isMissed } from '../article'
import { type ListedArticle, type ListedText, nameIn } from '../queries'
import { StateBadge } from './state-badge'

type Props = { locale: Locale; articles: ListedArticle[] }

/** The articles of the desk, each with where its languages stand. */
export const ArticleList = ({ locale, articles }: Props) => (
  <ul className="card divide-y divide-line">
    {articles.map((article) => (
      <li key={article.id} className="grid gap-x-6 gap-y-2 p-4 min-[48rem]:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <Title locale={locale} article={article} />
          <Facts locale={locale} article={article} />
        </div>
        <Languages locale={locale} article={article} />
      </li>
    ))}
  </ul>
)

type RowProps = { locale: Locale; article: ListedArticle }

const inOrder = (texts: ListedText[], locale: Locale): ListedText[] =>
  [...texts].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))

const hrefOf = (locale: Locale, id: string, text?: Locale) =>
  `/${locale}/desk/news/${id}${text ? `?text=${text}` : ''}`

function Title({ locale, article: { id, texts } }: RowProps) {
  const t = useTranslations('news.desk')
  const titled = inOrder(texts, locale).find(({ title }) => title !== '')
  return (
    <h2 className="text-lg" dir="auto">
      <a
        href={hrefOf(locale, id, titled?.locale ?? texts[0]?.locale)}
        lang={titled?.locale}
        className="inline-block py-1 text-sea hover:underline"
      >
        {titled?.title ?? t('untitled')}
      </a>
    </h2>
  )
}

function Facts({ locale, article: { topicName, bodyName, author, touchedAt } }: RowProps) {
  const t = useTranslations('news.desk')
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-soft">
      <span>{nameIn(topicName, locale)}</span>
      <span>{nameIn(bodyName, locale)}</span>
      {author && (
        <span>
          {t('author')} <bdi>{locale === 'ar' ? author.ar : author.latin}</bdi>
        </span>
      )}
      <span>
        {t('touched')} <Time at={touchedAt} shape="minute" />
      </span>
    </p>
  )
}

function Languages({ locale, article: { id, texts } }: RowProps) {
  const t = useTranslations('news.desk')
  return (
    <ul className="flex flex-wrap content-start gap-x-5 min-[48rem]:grid min-[48rem]:w-56">
      {LOCALES.map((language) => {
        const text = texts.find((one) => one.locale === language)
        return (
          <li key={language}>
            <a
              href={hrefOf(locale, id, language)}
              className="flex min-h-11 flex-wrap items-center gap-2 hover:underline"
            >
              <span lang={language} className="text-sm min-[48rem]:min-w-16">
                {ENDONYMS[language]}
              </span>
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
