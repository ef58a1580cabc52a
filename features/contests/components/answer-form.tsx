'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { CONTEST_OUTCOMES } from '@/db/plans'
import { answerContestAction } from '../actions'

const TEXTS = [
  { name: 'questionAr', language: 'ar', required: true, rows: 2 },
  { name: 'answerAr', language: 'ar', required: true, rows: 4 },
  { name: 'questionFr', language: 'fr', required: false, rows: 2 },
  { name: 'answerFr', language: 'fr', required: false, rows: 4 },
] as const

/** What was doubted and what was found, in the editor's words: this is what the public reads. */
export function AnswerForm({ contestId }: { contestId: string }) {
  const t = useTranslations('contests')
  return (
    <ActForm action={answerContestAction} fields={{ contestId }} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <Field name="outcome" label={t('answer.outcome')} error={fault('outcome')} required>
            {(control) => (
              <Select
                // A list forgets what was chosen when its form is answered; made anew, it stands there again.
                {...control}
                prompt={t('answer.choose')}
                options={CONTEST_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
                defaultValue={kept('outcome')}
              />
            )}
          </Field>
          {TEXTS.map(({ name, language, required, rows }) => (
            <Field
              key={name}
              name={name}
              label={t(`answer.${name}`)}
              hint={name === 'questionAr' ? t('answer.questionHint') : undefined}
              error={fault(name)}
              required={required}
            >
              {(control) => (
                <TextArea
                  {...control}
                  lang={language}
                  dir={language === 'ar' ? 'rtl' : 'ltr'}
                  rows={rows}
                  defaultValue={kept(name)}
                />
              )}
            </Field>
          ))}
          <SubmitButton className="justify-self-start">{t('answer.submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
