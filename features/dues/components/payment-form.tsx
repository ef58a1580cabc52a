'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { PAYMENT_METHODS } from '@/db/payments'
import { recordPaymentAction } from '../actions'

type Props = { memberId: string; bodyId: string /** What is open, as it is typed. */; open: string }

/** Records what was handed over; leads to the receipt. */
export function PaymentForm({ memberId, bodyId, open }: Props) {
  const t = useTranslations('dues.payment')
  const by = useTranslations('dues.methods')
  return (
    <ActForm action={recordPaymentAction} fields={{ memberId, bodyId }} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="amount" label={t('amount')} hint={t('amountHint')} error={fault('amount')} required>
              {(control) => (
                <TextInput
                  {...control}
                  dir="ltr"
                  inputMode="decimal"
                  maxLength={40}
                  autoComplete="off"
                  defaultValue={kept('amount', open)}
                />
              )}
            </Field>
            <Field name="method" label={t('method')} error={fault('method')} required>
              {(control) => (
                <Select
                  {...control}
                  options={PAYMENT_METHODS.map((value) => ({ value, label: by(value) }))}
                  defaultValue={kept('method', 'cash')}
                />
              )}
            </Field>
            <Field name="paidOn" label={t('paidOn')} hint={t('paidOnHint')} error={fault('paidOn')}>
              {(control) => <DateInput {...control} defaultValue={kept('paidOn')} />}
            </Field>
            <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')}>
              {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('note')} />}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
