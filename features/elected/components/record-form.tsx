'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { recordOfficeAction } from '../actions'
import { type Choice, type Choices, OfficeFields } from './office-fields'

type Props = { bodies: Choice[]; choices: Choices }

/** Records an elected office. */
export function RecordForm({ bodies, choices }: Props) {
  const t = useTranslations('elected')
  return (
    <ActForm action={recordOfficeAction} className="grid gap-5">
      {(state) => (
        <>
          {state.done !== null && <Notice kind="success">{t('recorded')}</Notice>}
          <RequiredNote />
          <Field
            name="bodyId"
            label={t('fields.body')}
            hint={t('fields.bodyHint')}
            error={state.fault('bodyId')}
            required
          >
            {(control) => (
              <Select {...control} options={bodies} defaultValue={state.kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <OfficeFields choices={choices} state={state} />
          <SubmitButton className="justify-self-start">{t('record')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
