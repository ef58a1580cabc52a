'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { addShiftAction, editShiftAction, removeShiftAction } from '../actions'
import { type FilledShift, ShiftFields } from './shift-fields'

type AddProps = { electionId: string; bodies: readonly { value: string; label: string }[] }

/** Sets a shift of one of the bodies. */
export function AddShiftForm({ electionId, bodies }: AddProps) {
  const t = useTranslations('shifts.form')
  return (
    <ActForm action={addShiftAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
            {(control) => (
              <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <ShiftFields kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { shiftId: string; version: number; filled: FilledShift }

/** Says anew what a shift is for, where and when. */
export function EditShiftForm({ shiftId, version, filled }: EditProps) {
  const t = useTranslations('shifts.form')
  return (
    <ActForm action={editShiftAction} fields={{ shiftId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as { version: number; purpose: string; place: string } | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p dir="auto">
                  {newer.purpose} · {newer.place}
                </p>
                <p>{t('theirsText')}</p>
              </Notice>
            )}
            <RequiredNote />
            <ShiftFields filled={filled} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

/** Takes a shift away. */
export function RemoveShiftForm({ shiftId }: { shiftId: string }) {
  const t = useTranslations('shifts.one')
  return (
    <Fold title={t('remove')} grave>
      <ActForm action={removeShiftAction} fields={{ shiftId }} className="grid gap-3">
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
