'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { issueCodeAction } from '../actions'
import { CodeSlip } from './code-slip'

type Props = { memberId: string /** Days that a code is good for. */; days: number; address: string }

/** Gives a member a new one-time code, and shows it this once, ready to be printed. */
export function CodeForm({ memberId, days, address }: Props) {
  const t = useTranslations('applications.code')
  const { answer, submit, remember } = useForm(issueCodeAction)
  const done = answer && 'done' in answer ? answer.done : null
  return (
    <div className="grid gap-4">
      <form action={submit} onSubmit={remember} className="grid gap-2" noValidate>
        <RefusalNotice answer={answer} />
        <input type="hidden" name="locale" value={useLocale()} />
        <input type="hidden" name="memberId" value={memberId} />
        <p className="text-sm text-soft">{t('issueText')}</p>
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('issue')}
        </SubmitButton>
      </form>
      {done && <CodeSlip {...done} days={days} address={address} />}
    </div>
  )
}
