import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/i18n/locales'
import type { Question } from '../input'
import type { FoundAtDesk, Results, TopicChoice } from '../queries'
import { NothingFound } from './nothing-found'
import { ResultRow } from './result-row'
import { SearchForm } from './search-form'
import { SearchResults } from './search-results'

type Props = {
  /** The page that this stands on: the form asks it again. */
  path: string
  /** Where a text is edited. */
  editor: (articleId: string, language: Locale) => string
  locale: Locale
  question: Question
  topics: TopicChoice[]
  years: number[]
  /** What `findAtDesk` found; null while nothing is asked. */
  results: Results<FoundAtDesk> | null
}

/** The search over the desk: drafts and public texts of the bodies that one writes or publishes for. */
export function DeskSearch({ path, editor, locale, question, topics, years, results }: Props) {
  const t = useTranslations('search')
  const row = (found: FoundAtDesk, needles: ReadonlySet<string>) => (
    <ResultRow
      key={`${found.articleId} ${found.locale}`}
      found={found}
      href={editor(found.articleId, found.locale)}
      needles={needles}
      locale={locale}
      topic={topics.find(({ id }) => id === found.topicId)?.[locale]}
      aside={<Badge>{t(found.isPublic ? 'public' : 'draft')}</Badge>}
    />
  )
  return (
    <div className="grid gap-6">
      <SearchForm action={path} question={question} locale={locale} topics={topics} years={years} />
      {results &&
        (results.rows.length === 0 ? (
          <NothingFound path={path} question={question} />
        ) : (
          <SearchResults path={path} question={question} results={results} row={row} />
        ))}
    </div>
  )
}
