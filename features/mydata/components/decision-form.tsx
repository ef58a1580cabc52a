'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { type Control, Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { answerRequestAction } from '../actions'

type Choice = { value: string; label: string }
type Props = {
  requestId: string
  kind: 'correction' | 'objection'
  /** How the right value is entered; none where it is put right elsewhere. */
  value: 'name' | 'day' | Choice[] | null
  wanted: string
}

/** Decides on a request: puts right or takes note, or declines with the reason that the member will read. */
export function DecisionForm({ requestId, kind, value, wanted }: Props) {
  const t = useTranslations('mydata.decision')
  const outcomes = [kind === 'correction' ? 'corrected' : 'noted', 'declined'] as const
  return (
    <Fold title={t('open')}>
      <ActForm action={answerRequestAction} fields={{ requestId }} className="grid max-w-xl gap-4">
        {({ kept, fault }) => (
          <>
            {value && (
              <Field name="value" label={t('value')} hint={t('valueHint')} error={fault('value')}>
                {(control) => <RightValue control={control} value={value} typed={kept('value', wanted)} />}
              </Field>
            )}
            <Field name="outcome" label={t('outcome')} error={fault('outcome')} required>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={outcomes.map((one) => ({ value: one, label: t(`outcomes.${one}`) }))}
                  defaultValue={kept('outcome')}
                />
              )}
            </Field>
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
              {(control) => (
                <TextArea {...control} dir="auto" rows={2} maxLength={1000} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

type RightProps = { control: Control; value: NonNullable<Props['value']>; typed: string }

function RightValue({ control, value, typed }: RightProps) {
  const t = useTranslations('mydata.decision')
  if (value === 'day') return <DateInput {...control} defaultValue={typed} />
  if (value === 'name') return <TextInput {...control} dir="auto" maxLength={100} defaultValue={typed} />
  return <Select {...control} prompt={t('choose')} options={value} defaultValue={typed} />
}
