'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/Field'
import { PasswordInput } from '@/components/ui/PasswordInput'

/** A password to come, with the rules it is held to. */
export function NewPasswordField({ error }: { error?: string | undefined }) {
  const t = useTranslations('account')
  return (
    <Field name="password" label={t('newPassword')} hint={t('passwordRules')} error={error} required>
      {(control) => <PasswordInput {...control} autoComplete="new-password" />}
    </Field>
  )
}
