'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { delegateMandateAction } from '../actions'

type Choice = { value: string; label: string }
type Props = { mandateId: string; people: Choice[]; offices: Choice[] }

/** Passes on a mandate of one's own, or a part of it, until a day. */
export function DelegateForm({ mandateId, people, offices }: Props) {
  const t = useTranslations('mandates')
  return (
    <ActForm action={delegateMandateAction} fields={{ mandateId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('delegate.done')}</Notice>}
          <Field name="memberId" label={t('give.who')} error={fault('memberId')} required>
            {(control) => (
              <Select {...control} options={people} defaultValue={kept('memberId', people[0]?.value)} />
            )}
          </Field>
          <Field name="officeId" label={t('delegate.office')} error={fault('officeId')} required>
            {(control) => (
              <Select {...control} options={offices} defaultValue={kept('officeId', offices[0]?.value)} />
            )}
          </Field>
          <Field
            name="endsOn"
            label={t('give.ends')}
            hint={t('give.dayHint')}
            error={fault('endsOn')}
            required
          >
            {(control) => <DateInput {...control} defaultValue={kept('endsOn')} />}
          </Field>
          <SubmitButton className="justify-self-start">{t('delegate.submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
