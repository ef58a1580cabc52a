'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { askOpinionAction } from '../actions'

type Props = {
  programmeId: string
  /** The programme’s body and those below it. */
  bodies: readonly { value: string; label: string }[]
  mostQuestion: number
}

/** Asks a body for its opinion, until a day. */
export function AskForm({ programmeId, bodies, mostQuestion }: Props) {
  const t = useTranslations('opinions.ask')
  const ui = useTranslations('ui')
  return (
    <ActForm action={askOpinionAction} fields={{ programmeId }} className="screen card grid gap-3 p-5">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('done')}</Notice>}
          <Fold title={t('open')} open={kept('programmeId') !== ''}>
            <div className="grid gap-4">
              <Field name="askedId" label={t('body')} error={fault('askedId')} required>
                {(control) => (
                  <Select {...control} prompt={t('choose')} options={bodies} defaultValue={kept('askedId')} />
                )}
              </Field>
              <Field name="question" label={t('question')} hint={t('questionHint')} error={fault('question')}>
                {(control) => (
                  <TextArea
                    {...control}
                    dir="auto"
                    rows={2}
                    maxLength={mostQuestion}
                    defaultValue={kept('question')}
                  />
                )}
              </Field>
              <Field
                name="closesOn"
                label={t('closesOn')}
                hint={ui('dateHint')}
                error={fault('closesOn')}
                required
              >
                {(control) => <DateInput {...control} defaultValue={kept('closesOn')} />}
              </Field>
              <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
            </div>
          </Fold>
        </>
      )}
    </ActForm>
  )
}
