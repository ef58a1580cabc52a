'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Time } from '@/components/ui/time'
import { takeBackAction } from '../actions'
import type { discardedArticles } from '../queries'

type Discarded = Awaited<ReturnType<typeof discardedArticles>>[number]

/** What was thrown away, each with the way back. */
export const DiscardedList = ({ articles }: { articles: Discarded[] }) => (
  <ul className="card divide-y divide-line">
    {articles.map((article) => (
      <li key={article.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
        <Facts article={article} />
        <TakeBack id={article.id} />
      </li>
    ))}
  </ul>
)

function Facts({ article: { titles, discardedAt, discardedBy } }: { article: Discarded }) {
  const t = useTranslations('news')
  const locale = useLocale()
  return (
    <div className="min-w-0">
      <p dir="auto" className="font-semibold">
        {titles?.[0] ?? t('desk.untitled')}
      </p>
      <p className="text-sm text-soft">
        <Time at={discardedAt} shape="minute" />
        {discardedBy &&
          ` · ${t('discard.by', { name: locale === 'ar' ? discardedBy.ar : discardedBy.latin })}`}
      </p>
    </div>
  )
}

function TakeBack({ id }: { id: string }) {
  const t = useTranslations('news.discard')
  return (
    <ActForm action={takeBackAction} fields={{ articleId: id }}>
      {() => <SubmitButton variant="quiet">{t('takeBack')}</SubmitButton>}
    </ActForm>
  )
}
