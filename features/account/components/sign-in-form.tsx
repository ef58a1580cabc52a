'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { signInAction } from '../actions'
import { EmailField } from './email-field'

type Props = {
  to?: string | undefined
  /** What was just done, until something else is to be said. */
  notice?: ReactNode
}

/** E-mail and password; what was typed stays, except the password. */
export function SignInForm({ to, notice }: Props) {
  const t = useTranslations('account')
  const locale = useLocale()
  const { answer, submit, remember, fault, kept } = useForm(signInAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      {answer ? <RefusalNotice answer={answer} /> : notice}
      <input type="hidden" name="locale" value={locale} />
      {to && <input type="hidden" name="to" value={to} />}
      <EmailField error={fault('email')} kept={kept('email')} label={t('signIn.who')} />
      <Field name="password" label={t('password')} error={fault('password')} required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <SubmitButton>{t('signIn.submit')}</SubmitButton>
      <a href={`/${locale}/reset`} className="flex min-h-11 items-center justify-center text-sea underline">
        {t('signIn.forgotten')}
      </a>
      <a
        href={`/${locale}/code`}
        className="flex min-h-11 items-center justify-center text-center text-sea underline"
      >
        {t('signIn.byCode')}
      </a>
    </form>
  )
}
