'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { supportAction, unsupportAction } from '../actions'

type Props = { proposalId: string; supported: boolean /** Whether one may still join. */; open: boolean }

/** Standing behind a proposal, and no longer. */
export function SupportForm({ proposalId, supported, open }: Props) {
  const t = useTranslations('proposals.support')
  if (supported)
    return (
      <ActForm key="yours" action={unsupportAction} fields={{ proposalId }} className="grid gap-3">
        {() => (
          <>
            <p>{t('yours')}</p>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('remove')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    )
  return open ? (
    <ActForm key="add" action={supportAction} fields={{ proposalId }}>
      {() => <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>}
    </ActForm>
  ) : null
}
