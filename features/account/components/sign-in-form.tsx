'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Field } from '@/components/ui/Field'
import { PasswordInput } from '@/components/ui/PasswordInput'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { signInAction } from '../actions'
import { RefusalNotice } from './refusal-notice'

/** E-mail and password; what was typed stays, except the password. */
export function SignInForm({ to }: { to?: string | undefined }) {
  const t = useTranslations('account')
  const faults = useTranslations('refusals.faults')
  const [answer, submit] = useActionState(signInAction, null)
  const refused = answer && 'refused' in answer ? answer : null
  const fault = (name: string) => refused?.fields?.[name] && faults(refused.fields[name])
  return (
    <form action={submit} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      {to && <input type="hidden" name="to" value={to} />}
      <Field name="email" label={t('email')} error={fault('email')} required>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            inputMode="email"
            autoComplete="username"
            defaultValue={refused?.kept.email}
          />
        )}
      </Field>
      <Field name="password" label={t('password')} error={fault('password')} required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <SubmitButton>{t('signIn.submit')}</SubmitButton>
    </form>
  )
}
