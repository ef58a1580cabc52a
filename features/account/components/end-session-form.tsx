'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { endOtherSessionsAction, endSessionAction } from '../actions'

/** Signs one device out. */
export function EndSessionForm({ session, device }: { session: string; device: string }) {
  const t = useTranslations('account.devices')
  const { answer, submit, remember } = useForm(endSessionAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-2">
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="session" value={session} />
      <SubmitButton variant="quiet" aria-label={t('endLabel', { device })}>
        {t('end')}
      </SubmitButton>
    </form>
  )
}

/** Signs every other device out, once it has said what that means; opens without script. */
export function EndOtherSessionsForm() {
  const t = useTranslations('account.devices')
  const { answer, submit, remember } = useForm(endOtherSessionsAction)
  return (
    <details className="card max-w-lg p-4">
      <summary className="py-2 font-medium">{t('endOthers')}</summary>
      <form action={submit} onSubmit={remember} className="grid gap-3 pt-2">
        <RefusalNotice answer={answer} />
        <input type="hidden" name="locale" value={useLocale()} />
        <p>{t('endOthersConsequence')}</p>
        <SubmitButton variant="danger" className="justify-self-start">
          {t('endOthers')}
        </SubmitButton>
      </form>
    </details>
  )
}
