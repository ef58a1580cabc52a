'use client'
import { useTranslations } from 'next-intl'
import { AddForm } from '@/components/shell/add-form'
import { BodyField } from '@/components/shell/body-field'
import { EditForm } from '@/components/shell/edit-form'
import { Removal } from '@/components/shell/removal'
import { addShiftAction, editShiftAction, removeShiftAction } from '../actions'
import { type FilledShift, ShiftFields } from './shift-fields'

type AddProps = { electionId: string; bodies: readonly { value: string; label: string }[] }

/** Sets a shift of one of the bodies. */
export function AddShiftForm({ electionId, bodies }: AddProps) {
  const t = useTranslations('shifts.form')
  const words = { add: t('add'), added: t('added') }
  return (
    <AddForm action={addShiftAction} fields={{ electionId }} words={words}>
      {({ kept, fault }) => (
        <>
          <BodyField {...{ bodies, kept, fault }} label={t('body')} />
          <ShiftFields kept={kept} fault={fault} />
        </>
      )}
    </AddForm>
  )
}

type EditProps = { shiftId: string; version: number; filled: FilledShift }

const SAID = ['purpose', 'place', 'needed'] as const

/** Says anew what a shift is for, where and when. */
export function EditShiftForm({ shiftId, version, filled }: EditProps) {
  const t = useTranslations('shifts.form')
  return (
    <EditForm
      action={editShiftAction}
      fields={{ shiftId }}
      {...{ version, filled, names: SAID }}
      words={{
        ...{ save: t('save'), saved: t('saved'), theirs: t('theirs'), theirsText: t('theirsText') },
        field: (name) => t(name),
      }}
    >
      {({ kept, fault }) => <ShiftFields filled={filled} kept={kept} fault={fault} />}
    </EditForm>
  )
}

/** Takes a shift away. */
export function RemoveShiftForm({ shiftId }: { shiftId: string }) {
  const t = useTranslations('shifts.one')
  return (
    <Removal
      action={removeShiftAction}
      fields={{ shiftId }}
      title={t('remove')}
      button={t('removeSubmit')}
      text={t('removeText')}
    />
  )
}
