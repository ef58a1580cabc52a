'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { objectAction } from '../actions'

/** Objects to a purpose; what was agreed to for it ends at once. */
export function ObjectionForm({ purposes }: { purposes: { value: string; label: string }[] }) {
  const t = useTranslations('mydata.objection')
  return (
    <ActForm action={objectAction} className="grid max-w-xl gap-4">
      {({ kept, fault }) => (
        <>
          <Field name="purpose" label={t('purpose')} error={fault('purpose')} required>
            {(control) => (
              <Select {...control} prompt={t('choose')} options={purposes} defaultValue={kept('purpose')} />
            )}
          </Field>
          <Field name="reason" label={t('reason')} error={fault('reason')}>
            {(control) => (
              <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('reason')} />
            )}
          </Field>
          <SubmitButton className="justify-self-start" variant="quiet">
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
