'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { withdrawNameAction } from '../actions'

/** Takes one's name off the page again; it can be shown anew at any time. */
export function WithdrawalForm({ mandateId }: { mandateId: string }) {
  const t = useTranslations('cards.name')
  return (
    <ActForm action={withdrawNameAction} fields={{ mandateId }} className="grid justify-items-start gap-3">
      {() => (
        <>
          <p className="text-soft">{t('withdrawText')}</p>
          <SubmitButton variant="quiet">{t('withdraw')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
