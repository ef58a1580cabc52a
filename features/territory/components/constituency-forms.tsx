'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
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

/** Says anew what a constituency is, or hands it to another body; removes one in which nothing stands. */
export function EditConstituencyForm({ constituencyId, version, choices, filled }: EditProps) {
  const t = useTranslations('territory.form')
  return (
    <div className="grid gap-5">
      <ActForm action={editConstituencyAction} fields={{ constituencyId }} className="grid gap-5">
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
              <ConstituencyFields choices={choices} filled={filled} kept={kept} fault={fault} />
              <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
            </>
          )
        }}
      </ActForm>
      <Fold title={t('remove')} grave>
        <ActForm action={removeConstituencyAction} fields={{ constituencyId }} className="grid gap-3">
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
