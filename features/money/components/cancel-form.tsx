'use client'
import { useTranslations } from 'next-intl'
import { Removal } from '@/components/shell/removal'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { cancelEntryAction } from '../actions'

/** Cancels a wrong entry, for a reason; it stays readable and keeps its number. */
export function CancelForm({ entryId }: { entryId: string }) {
  const t = useTranslations('money.cancel')
  const words = { title: t('open'), button: t('submit'), text: t('text') }
  return (
    <Removal action={cancelEntryAction} fields={{ entryId }} {...words}>
      {({ kept, fault }) => (
        <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
          {(control) => <TextInput {...control} dir="auto" maxLength={400} defaultValue={kept('reason')} />}
        </Field>
      )}
    </Removal>
  )
}
