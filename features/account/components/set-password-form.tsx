'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { setPasswordAction } from '../actions'
import { AccountLine } from './account-line'
import { NewPasswordField } from './new-password-field'

/** A new password by a link; the address stands there for the browser's own keeper of passwords. */
export function SetPasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.setPassword')
  const { answer, submit, remember, fault } = useForm(setPasswordAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <AccountLine email={email} />
      <NewPasswordField error={fault('password')} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  )
}
