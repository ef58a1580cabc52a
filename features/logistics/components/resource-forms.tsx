'use client'
import { useTranslations } from 'next-intl'
import { AddForm } from '@/components/shell/add-form'
import { BodyField } from '@/components/shell/body-field'
import { EditForm } from '@/components/shell/edit-form'
import { Removal } from '@/components/shell/removal'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { RESOURCE_KINDS } from '@/db/coverage'
import { addResourceAction, editResourceAction, removeResourceAction } from '../actions'
import { type FilledResource, ResourceFields } from './resource-fields'

type AddProps = { electionId: string; bodies: readonly { value: string; label: string }[] }

/** Enters what one of the bodies has to lend. */
export function AddResourceForm({ electionId, bodies }: AddProps) {
  const t = useTranslations('logistics.form')
  const kinds = useTranslations('logistics.kinds')
  const words = { add: t('add'), added: t('added') }
  return (
    <AddForm action={addResourceAction} fields={{ electionId }} words={words}>
      {({ kept, fault }) => (
        <>
          <div className="grid gap-5 min-[30rem]:grid-cols-2">
            <BodyField {...{ bodies, kept, fault }} label={t('body')} />
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
        </>
      )}
    </AddForm>
  )
}

type EditProps = { resourceId: string; version: number; filled: FilledResource }

const SAID = ['name', 'owner', 'count'] as const

/** Says anew what it is, whose, and how much. */
export function EditResourceForm({ resourceId, version, filled }: EditProps) {
  const t = useTranslations('logistics.form')
  const owners = useTranslations('logistics.owners')
  return (
    <EditForm
      action={editResourceAction}
      fields={{ resourceId }}
      {...{ version, filled, names: SAID }}
      words={{
        ...{ save: t('save'), saved: t('saved'), theirs: t('theirs'), theirsText: t('theirsText') },
        field: (name) => t(name),
      }}
      shown={(name, value) => (name === 'owner' ? owners(value as 'party') : value)}
    >
      {({ kept, fault }) => <ResourceFields filled={filled} kept={kept} fault={fault} />}
    </EditForm>
  )
}

/** Takes it off the list. */
export function RemoveResourceForm({ resourceId }: { resourceId: string }) {
  const t = useTranslations('logistics.form')
  return (
    <Removal
      action={removeResourceAction}
      fields={{ resourceId }}
      title={t('remove')}
      button={t('removeSubmit')}
      text={t('removeText')}
    />
  )
}
