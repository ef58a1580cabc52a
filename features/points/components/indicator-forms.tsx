'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { STANDINGS } from '@/db/plans'
import { addIndicatorAction, readIndicatorAction } from '../actions'

const FIELDS = [
  { name: 'nameAr', most: 160, required: true, hint: null },
  { name: 'nameFr', most: 160, required: false, hint: null },
  { name: 'unitAr', most: 40, required: false, hint: 'unitHint' },
  { name: 'unitFr', most: 40, required: false, hint: null },
  { name: 'baseline', most: 40, required: true, hint: 'numberHint' },
  { name: 'target', most: 40, required: true, hint: 'numberHint' },
] as const

/** Says what a point is measured by. */
export function IndicatorForm({ pointId }: { pointId: string }) {
  const t = useTranslations('points.indicators')
  return (
    <Fold title={t('add')}>
      <ActForm action={addIndicatorAction} fields={{ pointId }}>
        {({ kept, fault }) => (
          <>
            <div className="grid gap-4 min-[30rem]:grid-cols-2">
              {FIELDS.map(({ name, most, required, hint }) => (
                <Field
                  key={name}
                  name={name}
                  label={t(name)}
                  hint={hint && t(hint)}
                  error={fault(name)}
                  required={required}
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      dir={hint === 'numberHint' ? 'ltr' : 'auto'}
                      maxLength={most}
                      defaultValue={kept(name)}
                    />
                  )}
                </Field>
              ))}
            </div>
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Writes down what an indicator showed on a day, and who says so. */
export function ReadingForm({ indicatorId }: { indicatorId: string }) {
  const t = useTranslations('points.indicators')
  const hint = useTranslations('points.form')('dayHint')
  const standings = useTranslations('programmes.standings')
  return (
    <Fold title={t('read')}>
      <ActForm action={readIndicatorAction} fields={{ indicatorId }}>
        {({ kept, fault }) => (
          <>
            <Field name="value" label={t('value')} hint={t('numberHint')} error={fault('value')} required>
              {(control) => (
                <TextInput
                  {...control}
                  dir="ltr"
                  inputMode="decimal"
                  maxLength={40}
                  className="max-w-48"
                  defaultValue={kept('value')}
                />
              )}
            </Field>
            <Field name="on" label={t('on')} hint={hint} error={fault('on')} required>
              {(control) => <DateInput {...control} defaultValue={kept('on')} />}
            </Field>
            <Field name="source" label={t('source')} error={fault('source')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('source')} />
              )}
            </Field>
            <Field name="standing" label={t('standing')} error={fault('standing')} required>
              {(control) => (
                <Select
                  {...control}
                  options={STANDINGS.map((value) => ({ value, label: standings(value) }))}
                  defaultValue={kept('standing', 'reported')}
                />
              )}
            </Field>
            <SubmitButton className="justify-self-start">{t('readSubmit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
