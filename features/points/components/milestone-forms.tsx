'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { addMilestoneAction, dateMilestoneAction } from '../actions'

/** Sets something to be reached, with its day. */
export function MilestoneForm({ pointId }: { pointId: string }) {
  const t = useTranslations('points.milestones')
  const hint = useTranslations('points.form')('dayHint')
  return (
    <Fold title={t('add')}>
      <ActForm action={addMilestoneAction} fields={{ pointId }}>
        {({ kept, fault }) => (
          <>
            {(['titleAr', 'titleFr'] as const).map((name) => (
              <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'titleAr'}>
                {(control) => <TextInput {...control} dir="auto" maxLength={160} defaultValue={kept(name)} />}
              </Field>
            ))}
            <Field name="dueOn" label={t('dueOn')} hint={hint} error={fault('dueOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('dueOn')} />}
            </Field>
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Moves a milestone’s day, with the reason, or says that it was reached. */
export function DateForm({ milestoneId }: { milestoneId: string }) {
  const t = useTranslations('points.milestones')
  const hint = useTranslations('points.form')('dayHint')
  const kinds = (['reached', 'moved'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))
  return (
    <Fold title={t('date')}>
      <ActForm action={dateMilestoneAction} fields={{ milestoneId }}>
        {({ kept, fault }) => (
          <>
            <Field name="kind" label={t('kind')} error={fault('kind')} required>
              {(control) => <Select {...control} options={kinds} defaultValue={kept('kind', 'reached')} />}
            </Field>
            <Field name="on" label={t('on')} hint={hint} error={fault('on')} required>
              {(control) => <DateInput {...control} defaultValue={kept('on')} />}
            </Field>
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={600} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton className="justify-self-start">{t('dateSubmit')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
