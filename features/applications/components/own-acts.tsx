'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '@/components/shell/over-the-line'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Stage } from '@/db/schema/applications'
import { answerApplicationAction, confirmApplicationAction, withdrawApplicationAction } from '../actions'
import { turnOf } from '../application'

/** What an applicant can do now: confirm, answer, withdraw. */
export function OwnActs({ stage }: { stage: Stage }) {
  const t = useTranslations('applications.status')
  return (
    <div className="grid gap-6">
      {stage === 'unconfirmed' && (
        <OwnForm action={confirmApplicationAction}>
          {() => (
            <>
              <p>{t('confirmText')}</p>
              <SubmitButton>{t('confirm')}</SubmitButton>
            </>
          )}
        </OwnForm>
      )}
      {stage === 'asked' && (
        <OwnForm action={answerApplicationAction}>
          {(words) => (
            <>
              <h2 className="text-lg">{t('answerTitle')}</h2>
              {words(t('answer'), true)}
              <SubmitButton>{t('answerSubmit')}</SubmitButton>
            </>
          )}
        </OwnForm>
      )}
      {turnOf(stage) && (
        <Fold title={t('withdrawOpen')} grave>
          <OwnForm action={withdrawApplicationAction}>
            {(words) => (
              <>
                <p className="text-soft">{t('withdrawText')}</p>
                {words(t('withdrawWhy'), false)}
                <SubmitButton variant="danger">{t('withdraw')}</SubmitButton>
              </>
            )}
          </OwnForm>
        </Fold>
      )}
    </div>
  )
}

type WordsField = (label: string, required: boolean) => ReactNode

function OwnForm({
  action,
  children,
}: {
  action: FormAction<void>
  children: (words: WordsField) => ReactNode
}) {
  const { answer, submit, remember, fault, kept } = useForm(action)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-4" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      {children((label, required) => (
        <Field name="words" label={label} error={fault('words')} required={required}>
          {(control) => (
            <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('words')} />
          )}
        </Field>
      ))}
    </form>
  )
}
