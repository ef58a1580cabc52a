'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { PROGRAMME_KINDS } from '@/db/plans'
import { addProgrammeAction } from '../actions'
import { ProgrammeFields } from './programme-fields'

type Props = {
  bodies: readonly { value: string; label: string }[]
  communes: readonly { code: string; ar: string; latin: string }[]
}

/** Begins a programme: whose, of what kind, what it is called, for when and where. */
export function AddForm({ bodies, communes }: Props) {
  const t = useTranslations('programmes.form')
  const kinds = useTranslations('programmes.kinds')
  return (
    <ActForm action={addProgrammeAction} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
              )}
            </Field>
            <Field name="kind" label={t('kind')} error={fault('kind')} required>
              {(control) => (
                <Select
                  {...control}
                  options={PROGRAMME_KINDS.map((value) => ({ value, label: kinds(value) }))}
                  defaultValue={kept('kind', 'workPlan')}
                />
              )}
            </Field>
          </div>
          <ProgrammeFields communes={communes} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
