'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { SeenVersion } from '@/components/shell/seen-version'
import { RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { addConstituencyAction, editConstituencyAction, removeConstituencyAction } from '../actions'
import { type Choices, ConstituencyFields } from './constituency-fields'

type AddProps = { electionId: string; choices: Choices; filled?: Record<string, string> }

/** Enters a constituency of an election. */
export function AddConstituencyForm({ electionId, choices, filled = {} }: AddProps) {
  const t = useTranslations('territory.form')
  return (
    <ActForm action={addConstituencyAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <ConstituencyFields choices={choices} filled={filled} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = {
  constituencyId: string
  version: number
  choices: Choices
  filled: Record<string, string>
}

const SAID = ['code', 'nameAr', 'nameFr', 'communeCode', 'ballot', 'part', 'seats', 'womenSeats'] as const

/** Says anew what a constituency is, or hands it to another body; removes one in which nothing stands. */
export function EditConstituencyForm({ constituencyId, version, choices, filled }: EditProps) {
  const t = useTranslations('territory')
  const shown = (name: (typeof SAID)[number], value: string) => {
    if (name === 'communeCode') return choices.communes.find((one) => one.value === value)?.label ?? value
    return name === 'ballot' || name === 'part' ? t(`${name}s.${value}` as 'ballots.list') : value
  }
  return (
    <div className="grid gap-5">
      <ActForm action={editConstituencyAction} fields={{ constituencyId }} className="grid gap-5">
        {({ kept, fault, done, theirs }) => (
          <>
            {done && <Notice kind="success">{t('form.saved')}</Notice>}
            <SeenVersion
              {...{ version, done, theirs, filled, names: SAID, shown }}
              words={{
                ...{ title: t('form.theirs'), text: t('form.theirsText') },
                field: (name) => t(`form.${name}`),
              }}
            />
            <RequiredNote />
            <ConstituencyFields choices={choices} filled={filled} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('form.save')}</SubmitButton>
          </>
        )}
      </ActForm>
      <Removal
        action={removeConstituencyAction}
        fields={{ constituencyId }}
        title={t('form.remove')}
        text={t('form.removeText')}
      />
    </div>
  )
}
