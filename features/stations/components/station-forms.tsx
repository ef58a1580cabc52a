'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { SeenVersion } from '@/components/shell/seen-version'
import { RequiredNote } from '@/components/ui/field'
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

const SAID = ['code', 'nameAr', 'nameFr', 'place', 'centralOffice', 'registered', 'communeCode'] as const

/** Says anew what a station is; removes one of which nothing was recorded. */
export function EditStationForm({ stationId, version, communes, filled }: EditProps) {
  const t = useTranslations('stations.form')
  const communeOf = (code: string) => communes.find(({ value }) => value === code)?.label ?? code
  return (
    <div className="grid gap-5">
      <ActForm action={editStationAction} fields={{ stationId }} className="grid gap-5">
        {({ kept, fault, done, theirs }) => (
          <>
            {done && <Notice kind="success">{t('saved')}</Notice>}
            <SeenVersion
              {...{ version, done, theirs, filled, names: SAID }}
              words={{ title: t('theirs'), text: t('theirsText'), field: (name) => t(name) }}
              shown={(name, value) => (name === 'communeCode' ? communeOf(value) : value)}
            />
            <RequiredNote />
            <StationFields communes={communes} filled={filled} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )}
      </ActForm>
      <Removal
        action={removeStationAction}
        fields={{ stationId }}
        title={t('remove')}
        text={t('removeText')}
      />
    </div>
  )
}
