'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { SubmitButton } from '@/components/ui/submit-button'
import { cancelLoanAction, takeBackAction } from '../actions'

/** Notes that it came back. */
export function TakeBackForm({ loanId }: { loanId: string }) {
  const t = useTranslations('logistics.loans')
  return (
    <ActForm action={takeBackAction} fields={{ loanId }} className="grid gap-3">
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('back')}
        </SubmitButton>
      )}
    </ActForm>
  )
}

/** Takes a booking away. */
export function CancelLoanForm({ loanId }: { loanId: string }) {
  const t = useTranslations('logistics.loans')
  return (
    <Removal
      action={cancelLoanAction}
      fields={{ loanId }}
      title={t('cancel')}
      button={t('cancelSubmit')}
      text={t('cancelText')}
    />
  )
}
