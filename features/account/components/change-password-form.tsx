'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { changePasswordAction } from '../actions'
import { AccountLine } from './account-line'
import { NewPasswordField } from './new-password-field'

/** The present password, then the one to come. */
export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('account')
  const { answer, submit, remember, fault } = useForm(changePasswordAction)
  return (
    <form action={submit} onSubmit={remember} className="grid max-w-lg gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <AccountLine email={email} />
      <Field name="currentPassword" label={t('currentPassword')} error={fault('currentPassword')} required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <NewPasswordField error={fault('password')} />
      <SubmitButton className="justify-self-start">{t('changePassword.submit')}</SubmitButton>
    </form>
  )
}
