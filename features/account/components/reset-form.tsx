'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { askForResetAction } from '../actions'
import { EmailField } from './email-field'

/** Asks for a link by letter. */
export function ResetForm() {
  const t = useTranslations('account.reset')
  const { answer, submit, remember, fault, kept } = useForm(askForResetAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <EmailField error={fault('email')} kept={kept('email')} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </form>
  )
}
