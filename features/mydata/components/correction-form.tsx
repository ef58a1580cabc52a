'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { askForCorrectionAction } from '../actions'

/** Asks the branch to put something right: which detail, what it should be, and how one knows. */
export function CorrectionForm({ fields }: { fields: { value: string; label: string }[] }) {
  const t = useTranslations('mydata.correction')
  return (
    <ActForm action={askForCorrectionAction} className="grid max-w-xl gap-4">
      {({ kept, fault }) => (
        <>
          <Field name="field" label={t('field')} error={fault('field')} required>
            {(control) => (
              <Select {...control} prompt={t('choose')} options={fields} defaultValue={kept('field')} />
            )}
          </Field>
          <Field name="wanted" label={t('wanted')} error={fault('wanted')} required>
            {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('wanted')} />}
          </Field>
          <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
            {(control) => (
              <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('reason')} />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
