'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Stage } from '@/db/plans'
import { moveProgrammeAction } from '../actions'

type Props = {
  programmeId: string
  /** Stages that it can be moved to, by whoever reads this. */
  next: readonly Stage[]
  decisions: readonly { value: string; label: string }[]
}

/** Moves a programme to another stage, by the decision that it follows from. */
export function MoveForm({ programmeId, next, decisions }: Props) {
  const t = useTranslations('programmes.move')
  return (
    <ActForm action={moveProgrammeAction} fields={{ programmeId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('done')}</Notice>}
          <fieldset className="grid gap-2">
            <legend className="font-medium">{t('stage')}</legend>
            {next.map((stage) => (
              <label key={stage} className="flex min-h-11 items-start gap-3 py-2">
                <input
                  type="radio"
                  name="stage"
                  value={stage}
                  defaultChecked={kept('stage', next[0]) === stage}
                  className="mt-1 size-5 shrink-0 accent-sea"
                />
                {t(`to.${stage}`)}
              </label>
            ))}
          </fieldset>
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="decision" label={t('decision')} error={fault('decision')} required>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={decisions}
                  defaultValue={kept('decision')}
                />
              )}
            </Field>
            <Field name="decidedOn" label={t('decidedOn')} error={fault('decidedOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('decidedOn')} />}
            </Field>
          </div>
          <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')}>
            {(control) => (
              <TextArea {...control} dir="auto" rows={2} maxLength={1000} defaultValue={kept('note')} />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
