'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Answer } from '@/gate/action'
import { Field } from '../ui/field'
import { PasswordInput } from '../ui/password-input'
import { SubmitButton } from '../ui/submit-button'
import { overTheLine } from './over-the-line'
import { RefusalNotice } from './refusal-notice'
import type { SignInAction } from './sign-in-again'

type Props = { action: SignInAction; email: string; onSignedIn: () => void }

/** The password alone: the account is the one whose session ended. */
export function SignInAgainForm({ action, email, onSignedIn }: Props) {
  const t = useTranslations('account')
  const [answer, submit] = useActionState<Answer<void> | null, FormData>(async (before, form) => {
    const next = await overTheLine(action)(before, form)
    if (!('refused' in next)) onSignedIn()
    return next
  }, null)
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <p>
        {t.rich('as', { address: () => <bdi className="font-medium">{email}</bdi> })}
        <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
      </p>
      <Field name="password" id="password-again" label={t('password')} required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <SubmitButton>{t('signInAgain.submit')}</SubmitButton>
    </form>
  )
}
