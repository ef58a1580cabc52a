'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { enterByCodeAction } from '../actions'
import { NewPasswordField } from './new-password-field'

/** Member number, printed code, and the password to come. */
export function CodeEntryForm() {
  const t = useTranslations('account.code')
  const { answer, submit, remember, fault, kept } = useForm(enterByCodeAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <Field name="number" label={t('number')} error={fault('number')} required>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="numeric"
            autoComplete="username"
            defaultValue={kept('number')}
          />
        )}
      </Field>
      <Field name="code" label={t('code')} hint={t('codeHint')} error={fault('code')} required>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            defaultValue={kept('code')}
          />
        )}
      </Field>
      <NewPasswordField error={fault('password')} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  )
}
