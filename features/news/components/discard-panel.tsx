'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { discardArticleAction } from '../actions'

/** Throws a text away that nobody has read yet; it says that it can be taken back. */
export function DiscardPanel({ articleId }: { articleId: string }) {
  const t = useTranslations('news.discard')
  return (
    <details className="fold card p-5">
      <summary className="flex min-h-11 items-center font-medium text-clay">{t('open')}</summary>
      <ActForm action={discardArticleAction} fields={{ articleId }} className="grid gap-3 pt-2">
        {() => (
          <>
            <p className="text-soft">{t('text')}</p>
            <SubmitButton variant="danger">{t('discard')}</SubmitButton>
          </>
        )}
      </ActForm>
    </details>
  )
}
