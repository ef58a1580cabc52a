'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { addStationAction, editStationAction, removeStationAction } from '../actions'
import { StationFields } from './station-fields'

type Communes = readonly { value: string; label: string }[]

/** Enters a polling station of a constituency. */
export function AddStationForm({ constituencyId, communes }: { constituencyId: string; communes: Communes }) {
  const t = useTranslations('stations.form')
  return (
    <ActForm action={addStationAction} fields={{ constituencyId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <StationFields communes={communes} filled={{}} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { stationId: string; version: number; communes: Communes; filled: Record<string, string> }

/** Says anew what a station is; removes one of which nothing was recorded. */
export function EditStationForm({ stationId, version, communes, filled }: EditProps) {
  const t = useTranslations('stations.form')
  return (
    <div className="grid gap-5">
      <ActForm action={editStationAction} fields={{ stationId }} className="grid gap-5">
        {({ kept, fault, done, theirs }) => {
          const newer = theirs as { version: number; nameAr: string; code: string } | undefined
          return (
            <>
              {done && <Notice kind="success">{t('saved')}</Notice>}
              <input
                type="hidden"
                name="version"
                value={newer?.version ?? done?.version ?? version}
                readOnly
              />
              {newer && (
                <Notice kind="warning" title={t('theirs')}>
                  <p>{t('theirsText')}</p>
                  <p dir="auto">{`${newer.code} · ${newer.nameAr}`}</p>
                </Notice>
              )}
              <RequiredNote />
              <StationFields communes={communes} filled={filled} kept={kept} fault={fault} />
              <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
            </>
          )
        }}
      </ActForm>
      <Fold title={t('remove')} grave>
        <ActForm action={removeStationAction} fields={{ stationId }} className="grid gap-3">
          {() => (
            <>
              <p className="text-soft">{t('removeText')}</p>
              <SubmitButton variant="danger" className="justify-self-start">
                {t('remove')}
              </SubmitButton>
            </>
          )}
        </ActForm>
      </Fold>
    </div>
  )
}
