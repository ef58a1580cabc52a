'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import type { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { CodeField } from './code-field'

type Props = {
  form: Pick<ReturnType<typeof useForm<unknown>>, 'answer' | 'submit' | 'remember' | 'fault'>
  /** Whose password is asked for as well; left out, the code is enough. */
  account?: ReactNode
  /** A code of the authenticator, not a printed one. */
  fresh?: boolean
  /** Its button. */
  children: ReactNode
}

/** A form for which one shows again who one is: by a code, or by password and code. */
export function ProvenForm({ form, account, fresh = false, children }: Props) {
  const t = useTranslations('account')
  const { answer, submit, remember, fault } = form
  const code = fault('code')
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      {account}
      {account && (
        <Field name="currentPassword" label={t('currentPassword')} error={fault('currentPassword')} required>
          {(control) => <PasswordInput {...control} autoComplete="current-password" />}
        </Field>
      )}
      <CodeField fresh={fresh} {...(code && { error: code })} />
      {children}
    </form>
  )
}
