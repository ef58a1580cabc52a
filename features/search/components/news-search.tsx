import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { asVisitor } from '@/db/client'
import { articlePath } from '@/features/news/addresses'
import { callerAddress, spend } from '@/gate/limits'
import { Refused } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import { type Question, searchAddress } from '../input'
import { type FoundNews, findNews, searchChoices, suggest, type TopicChoice } from '../queries'
import { NothingAsked, NothingFound } from './nothing-found'
import { ResultRow } from './result-row'
import { SearchForm } from './search-form'
import { SearchResults } from './search-results'

// A person who searches in earnest never gets there; a machine that reads the index out does.
const SEARCHES = { times: 60, seconds: 60 }

type Props = { locale: Locale; question: Question }

/** The search over the public news: the form, and what answers it. */
export async function NewsSearch({ locale, question }: Props) {
  const path = `/${locale}/search`
  const choices = await asVisitor((tx) => searchChoices(tx))
  return (
    <div className="grid gap-8">
      <SearchForm action={path} question={question} locale={locale} {...choices} />
      {question.q ? (
        <Answer path={path} locale={locale} question={question} topics={choices.topics} />
      ) : (
        <NothingAsked path={path} question={question} />
      )}
    </div>
  )
}

async function Answer({ path, locale, question, topics }: Props & { path: string; topics: TopicChoice[] }) {
  if (!(await withinLimits())) return <TooMany />
  const { results, meant } = await asVisitor(async (tx) => {
    const found = await findNews(tx, question, locale)
    if (found.total > 0 || question.page > 1) return { results: found, meant: null }
    const likely = await suggest(tx, question.q)
    if (!likely) return { results: found, meant: null }
    return { results: await findNews(tx, { ...question, q: likely }, locale), meant: likely }
  })
  if (results.rows.length === 0)
    return question.page > 1 ? (
      <PastTheEnd address={searchAddress(path, question, { page: 1 })} />
    ) : (
      <NothingFound path={path} question={question} />
    )
  const row = (found: FoundNews, needles: ReadonlySet<string>) => (
    <ResultRow
      key={`${found.articleId} ${found.locale}`}
      found={found}
      href={articlePath(found.locale, found.slug)}
      needles={needles}
      locale={locale}
      topic={topics.find(({ id }) => id === found.topicId)?.[locale]}
    />
  )
  return <SearchResults path={path} question={question} results={results} meant={meant} row={row} />
}

async function withinLimits(): Promise<boolean> {
  try {
    await spend('search', await callerAddress(), SEARCHES)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

async function TooMany() {
  const t = await getTranslations('search')
  return <Notice kind="warning">{t('tooMany')}</Notice>
}

async function PastTheEnd({ address }: { address: string }) {
  const t = await getTranslations('search')
  return (
    <Notice title={t('pastTheEnd')}>
      <ButtonLink href={address} variant="quiet" className="mt-2">
        {t('firstPage')}
      </ButtonLink>
    </Notice>
  )
}
