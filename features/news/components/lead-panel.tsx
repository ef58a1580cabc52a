'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { chooseLeadAction, dropLeadAction } from '../actions'

/** Whether this story opens the home page. */
export function LeadPanel({ articleId, isLead }: { articleId: string; isLead: boolean }) {
  const t = useTranslations('news.lead')
  return (
    <section className="card grid gap-3 p-5">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="text-soft">{t(isLead ? 'isLead' : 'isNone')}</p>
      <ActForm
        key={String(isLead)}
        action={isLead ? dropLeadAction : chooseLeadAction}
        fields={{ articleId }}
      >
        {() => <SubmitButton variant="quiet">{t(isLead ? 'drop' : 'choose')}</SubmitButton>}
      </ActForm>
    </section>
  )
}
