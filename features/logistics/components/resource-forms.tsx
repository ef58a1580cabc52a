'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { RESOURCE_KINDS } from '@/db/coverage'
import { addResourceAction, editResourceAction, removeResourceAction } from '../actions'
import { type FilledResource, ResourceFields } from './resource-fields'

type AddProps = { electionId: string; bodies: readonly { value: string; label: string }[] }

/** Enters what one of the bodies has to lend. */
export function AddResourceForm({ electionId, bodies }: AddProps) {
  const t = useTranslations('logistics.form')
  const kinds = useTranslations('logistics.kinds')
  return (
    <ActForm action={addResourceAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <div className="grid gap-5 min-[30rem]:grid-cols-2">
            <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
              )}
            </Field>
            <Field name="kind" label={t('kind')} error={fault('kind')} required>
              {(control) => (
                <Select
                  {...control}
                  options={RESOURCE_KINDS.map((value) => ({ value, label: kinds(value) }))}
                  defaultValue={kept('kind', 'vehicle')}
                />
              )}
            </Field>
          </div>
          <ResourceFields kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { resourceId: string; version: number; filled: FilledResource }

/** Says anew what it is, whose, and how much. */
export function EditResourceForm({ resourceId, version, filled }: EditProps) {
  const t = useTranslations('logistics.form')
  return (
    <ActForm action={editResourceAction} fields={{ resourceId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as { version: number; name: string; count: number } | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p dir="auto">
                  {newer.name} · {newer.count}
                </p>
                <p>{t('theirsText')}</p>
              </Notice>
            )}
            <RequiredNote />
            <ResourceFields filled={filled} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

/** Takes it off the list. */
export function RemoveResourceForm({ resourceId }: { resourceId: string }) {
  const t = useTranslations('logistics.form')
  return (
    <Fold title={t('remove')} grave>
      <ActForm action={removeResourceAction} fields={{ resourceId }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{t('removeText')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('removeSubmit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
