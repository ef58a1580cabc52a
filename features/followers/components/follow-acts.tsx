'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '@/components/shell/over-the-line'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmFollowAction, stopFollowAction } from '../actions'

type Props = {
  /** Whether there is anything to confirm, as far as is known. */
  confirms: boolean
  /** They came to stop. */
  stops: boolean
}

/** What the owner of an address does by their link: they confirm, or stop. */
export function FollowActs({ confirms, stops }: Props) {
  const t = useTranslations('followers.mine')
  return (
    <div className="grid gap-6">
      {confirms && (
        <LinkForm action={confirmFollowAction}>
          <p>{t('confirmText')}</p>
          <SubmitButton>{t('confirm')}</SubmitButton>
        </LinkForm>
      )}
      <LinkForm action={stopFollowAction}>
        <p className={stops ? undefined : 'text-soft'}>{t('stopText')}</p>
        <SubmitButton variant={stops ? 'primary' : 'quiet'}>{t('stop')}</SubmitButton>
      </LinkForm>
    </div>
  )
}

function LinkForm({ action, children }: { action: FormAction<void>; children: ReactNode }) {
  const { answer, submit, remember } = useForm(action)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-3" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      {children}
    </form>
  )
}
