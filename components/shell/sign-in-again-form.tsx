'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import type { Answer } from '@/gate/action'
import { Field } from '../ui/field'
import { PasswordInput } from '../ui/password-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import { type FormAction, overTheLine } from './over-the-line'
import { RefusalNotice } from './refusal-notice'
import type { SignInActions } from './sign-in-again'

type Props = { actions: SignInActions; email: string; onSignedIn: () => void }

// Sends, and goes on where it was not refused.
function useStep<Done>(action: FormAction<Done>, onDone: (done: Done) => void) {
  return useActionState<Answer<Done> | null, FormData>(async (before, form) => {
    const next = await overTheLine(action)(before, form)
    if ('done' in next) onDone(next.done)
    return next
  }, null)
}

/** The password, for the account whose session ended; then the code of its second factor, where it has one. */
export function SignInAgainForm({ actions, email, onSignedIn }: Props) {
  const [codeWanted, setCodeWanted] = useState(false)
  const entered = (done: { codeWanted: boolean }) => (done.codeWanted ? setCodeWanted(true) : onSignedIn())
  return codeWanted ? (
    <CodeStep action={actions.code} onSignedIn={onSignedIn} />
  ) : (
    <PasswordStep action={actions.password} email={email} onEntered={entered} />
  )
}

type PasswordProps = {
  action: SignInActions['password']
  email: string
  onEntered: (done: { codeWanted: boolean }) => void
}

function PasswordStep({ action, email, onEntered }: PasswordProps) {
  const t = useTranslations('account')
  const [answer, submit] = useStep(action, onEntered)
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <p>
        {t.rich('as', { address: () => <bdi className="font-medium">{email}</bdi> })}
        <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
      </p>
      <Field name="password" label={t('password')} required>
        {(control) => <PasswordInput {...control} autoComplete="current-password" />}
      </Field>
      <SubmitButton>{t('signInAgain.submit')}</SubmitButton>
    </form>
  )
}

function CodeStep({ action, onSignedIn }: { action: SignInActions['code']; onSignedIn: () => void }) {
  const t = useTranslations('account.signInAgain')
  const [answer, submit] = useStep(action, onSignedIn)
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <Field name="code" label={t('code')} required>
        {(control) => (
          <TextInput {...control} dir="ltr" inputMode="numeric" autoComplete="one-time-code" autoFocus />
        )}
      </Field>
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  )
}
