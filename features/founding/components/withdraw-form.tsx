'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { withdrawFounderAction } from '../actions'

type Props = { bodyId: string; memberId: string; name: string }

/** Counts somebody among the founding members no longer; counting them again brings them back. */
export function WithdrawForm({ bodyId, memberId, name }: Props) {
  const t = useTranslations('founding.members')
  return (
    <ActForm action={withdrawFounderAction} fields={{ bodyId, memberId }}>
      {() => (
        <SubmitButton variant="quiet" aria-label={t('withdrawName', { name })}>
          {t('withdraw')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
