'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'

/** A password to come, with the rules it is held to. */
export function NewPasswordField({ error }: { error?: string | undefined }) {
  const t = useTranslations('account')
  return (
    <Field name="password" label={t('newPassword')} hint={t('passwordRules')} error={error} required>
      {(control) => <PasswordInput {...control} autoComplete="new-password" />}
    </Field>
  )
}
