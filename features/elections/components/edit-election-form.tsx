'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SeenVersion } from '@/components/shell/seen-version'
import { RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { editElectionAction } from '../actions'
import { TITLES } from '../titles'
import { ElectionFields, type Filled } from './election-fields'

type Props = {
  electionId: string
  version: number
  filled: Filled
  laws: readonly { value: string; label: string }[]
  communes: readonly { code: string; ar: string; latin: string }[]
}

const SAID = [...TITLES.map(({ name }) => name), 'closesAt'] as const

/** Says anew what an election is called, where it is and under which law. */
export function EditElectionForm({ electionId, version, filled, laws, communes }: Props) {
  const t = useTranslations('elections.form')
  return (
    <ActForm action={editElectionAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => (
        <>
          {done && <Notice kind="success">{t('saved')}</Notice>}
          <SeenVersion
            {...{ version, done, theirs, names: SAID }}
            filled={{ ...filled, communes: '' }}
            words={{ title: t('theirs'), text: t('theirsText'), field: (name) => t(name) }}
          />
          <RequiredNote />
          <ElectionFields filled={filled} laws={laws} communes={communes} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
