'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
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

/** Says anew what an election is called, where it is and under which law. */
export function EditElectionForm({ electionId, version, filled, laws, communes }: Props) {
  const t = useTranslations('elections.form')
  return (
    <ActForm action={editElectionAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as (Filled & { version: number }) | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p>{t('theirsText')}</p>
                <dl className="mt-2 grid gap-2">
                  {([...TITLES.map(({ name }) => name), 'closesAt'] as const)
                    .filter((name) => newer[name] !== filled[name])
                    .map((name) => (
                      <div key={name}>
                        <dt className="text-sm">{t(name)}</dt>
                        <dd dir="auto">{newer[name] || '–'}</dd>
                      </div>
                    ))}
                </dl>
              </Notice>
            )}
            <RequiredNote />
            <ElectionFields filled={filled} laws={laws} communes={communes} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}
