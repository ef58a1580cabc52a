'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { markCampaignAction, unmarkCampaignAction } from '../actions'

/** Whether this text campaigns: then it rests during the silence before an election. */
export function CampaignPanel({ articleId, campaigns }: { articleId: string; campaigns: boolean }) {
  const t = useTranslations('silence.mark')
  return (
    <section className="card grid gap-3 p-5">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="text-soft">{t(campaigns ? 'campaigns' : 'not')}</p>
      <ActForm
        key={String(campaigns)}
        action={campaigns ? unmarkCampaignAction : markCampaignAction}
        fields={{ articleId }}
      >
        {() => <SubmitButton variant="quiet">{t(campaigns ? 'unmark' : 'mark')}</SubmitButton>}
      </ActForm>
    </section>
  )
}
