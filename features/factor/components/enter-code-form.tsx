'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { enterWithCodeAction } from '../actions'
import { CodeField } from './code-field'

/** The second half of signing in. */
export function EnterCodeForm({ to }: { to?: string | undefined }) {
  const t = useTranslations('factor.enter')
  const locale = useLocale()
  const { answer, submit, remember, fault } = useForm(enterWithCodeAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={locale} />
      {to && <input type="hidden" name="to" value={to} />}
      <CodeField error={fault('code')} />
      <SubmitButton>{t('submit')}</SubmitButton>
      <a href={`/${locale}/sign-in`} className="flex min-h-11 items-center justify-center text-sea underline">
        {t('again')}
      </a>
    </form>
  )
}
