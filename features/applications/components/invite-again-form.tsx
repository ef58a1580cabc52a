'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { inviteAgainAction } from '../actions'

/** Sends the invitation of a new member once more. */
export function InviteAgainForm({ applicationId }: { applicationId: string }) {
  const t = useTranslations('applications.room')
  return (
    <ActForm action={inviteAgainAction} fields={{ applicationId }}>
      {({ done }) => (
        <>
          {done !== null && <Notice kind="success">{t('invitedAgain')}</Notice>}
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('inviteAgain')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
