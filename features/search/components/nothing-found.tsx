import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { type Question, searchAddress } from '../input'

/** No text answers: says what can be tried, the likeliest first. */
export function NothingFound({ path, question }: { path: string; question: Question }) {
  const t = useTranslations('search')
  const { topic, year, language } = question
  const narrowed = topic || year || language
  const everywhere = { topic: undefined, year: undefined, language: undefined, page: 1 }
  return (
    <EmptyState
      title={t('nothingTitle', { question: question.q })}
      action={
        narrowed && (
          <ButtonLink href={searchAddress(path, question, everywhere)}>{t('withoutFilters')}</ButtonLink>
        )
      }
    >
      {t('nothingText')}
    </EmptyState>
  )
}

/** Nothing was asked yet: what can be asked. */
export function NothingAsked({ path, question }: { path: string; question: Question }) {
  const t = useTranslations('search')
  const examples = t('examples').split('|')
  return (
    <EmptyState
      title={t('askTitle')}
      action={examples.map((q) => (
        <ButtonLink key={q} href={searchAddress(path, question, { q })} variant="quiet">
          {q}
        </ButtonLink>
      ))}
    >
      {t('askText')}
    </EmptyState>
  )
}
