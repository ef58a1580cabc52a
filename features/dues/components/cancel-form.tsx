'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { cancelReceiptAction } from '../actions'

/** Cancels a wrong receipt, for a reason; its number stays. */
export function CancelForm({ receiptId }: { receiptId: string }) {
  const t = useTranslations('dues.cancel')
  return (
    <Fold title={t('open')} grave>
      <ActForm action={cancelReceiptAction} fields={{ receiptId }} className="grid gap-3">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            <Field name="reason" label={t('reason')} error={fault('reason')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={400} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
