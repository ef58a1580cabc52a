'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { FUNDING_STAGES, STANDINGS } from '@/db/plans'
import { recordAmountAction } from '../actions'

type Props = { lineId: string; bodyId: string; today: string /** As it is typed. */ }

/** Records that so much of a source was pledged, committed or paid. */
export function AmountForm({ lineId, bodyId, today }: Props) {
  const t = useTranslations('funding.record')
  return (
    <ActForm action={recordAmountAction} fields={{ lineId }} className="grid gap-5">
      {(state) => (
        <>
          {state.done && <Notice kind="success">{t('done')}</Notice>}
          <RequiredNote />
          <p className="text-sm text-soft">{t('order')}</p>
          <AmountFields {...state} today={today} />
          <EvidenceBox
            key={state.done?.entryId ?? 'first'}
            bodyId={bodyId}
            name="documentId"
            kinds={['document']}
            label={t('paper')}
            brought={state.kept('documentId')}
            broughtKind="document"
          />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type FieldsProps = Pick<FormState<unknown>, 'kept' | 'fault' | 'fields'> & { today: string }

function AmountFields({ kept, fault, fields, today }: FieldsProps) {
  const t = useTranslations('funding.record')
  const words = useTranslations('programmes')
  // What stands already is told in this form's own words.
  const twice = fields.reference === 'recordedAlready'
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      <Field name="stage" label={t('stage')} error={fault('stage')} required>
        {(control) => (
          // React fills a select in once: of what was kept it makes another one.
          <Select
            {...control}
            options={FUNDING_STAGES.map((value) => ({ value, label: words(`money.${value}`) }))}
            defaultValue={kept('stage', 'pledged')}
          />
        )}
      </Field>
      <Field name="amount" label={t('amount')} hint={t('amountHint')} error={fault('amount')} required>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="decimal"
            maxLength={40}
            autoComplete="off"
            defaultValue={kept('amount')}
          />
        )}
      </Field>
      <Field name="on" label={t('on')} hint={t('onHint')} error={fault('on')} required>
        {(control) => <DateInput {...control} defaultValue={kept('on', today)} />}
      </Field>
      <Field name="standing" label={t('standing')} error={fault('standing')} required>
        {(control) => (
          <Select
            {...control}
            options={STANDINGS.map((value) => ({ value, label: words(`standings.${value}`) }))}
            defaultValue={kept('standing', 'reported')}
          />
        )}
      </Field>
      <Field
        name="reference"
        label={t('reference')}
        hint={t('referenceHint')}
        error={twice ? t('recordedAlready') : fault('reference')}
      >
        {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('reference')} />}
      </Field>
    </div>
  )
}
