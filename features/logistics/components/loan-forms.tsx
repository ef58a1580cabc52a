'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Fold } from '@/components/ui/fold'
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
    <Fold title={t('cancel')} grave>
      <ActForm action={cancelLoanAction} fields={{ loanId }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{t('cancelText')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('cancelSubmit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
