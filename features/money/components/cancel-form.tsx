'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { cancelEntryAction } from '../actions'

/** Cancels a wrong entry, for a reason; it stays readable and keeps its number. */
export function CancelForm({ entryId }: { entryId: string }) {
  const t = useTranslations('money.cancel')
  return (
    <Fold title={t('open')} grave>
      <ActForm action={cancelEntryAction} fields={{ entryId }} className="grid gap-3">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
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
