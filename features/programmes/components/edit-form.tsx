'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { editProgrammeAction } from '../actions'
import { type Filled, ProgrammeFields } from './programme-fields'

type Props = {
  programmeId: string
  version: number
  filled: Filled
  communes: readonly { code: string; ar: string; latin: string }[]
}

/** Says anew what a programme is called and what it is for. */
export function EditForm({ programmeId, version, filled, communes }: Props) {
  const t = useTranslations('programmes.form')
  return (
    <ActForm action={editProgrammeAction} fields={{ programmeId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as (Theirs & { version: number }) | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && <TheirProgramme filled={filled} theirs={newer} />}
            <RequiredNote />
            <ProgrammeFields filled={filled} communes={communes} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

const SAID = ['titleAr', 'titleFr', 'titleEn', 'introAr', 'introFr', 'introEn', 'startsOn', 'endsOn'] as const
type Theirs = Record<(typeof SAID)[number], string>

function TheirProgramme({ filled, theirs }: { filled: Filled; theirs: Theirs }) {
  const t = useTranslations('programmes.form')
  // Days come as the database writes them, and were typed the other way round.
  const shown = (name: (typeof SAID)[number]) =>
    name.endsWith('On') ? theirs[name].split('-').reverse().join('/') : theirs[name]
  return (
    <Notice kind="warning" title={t('theirs')}>
      <p>{t('theirsText')}</p>
      <dl className="mt-2 grid gap-2">
        {SAID.filter((name) => shown(name) !== filled[name]).map((name) => (
          <div key={name}>
            <dt className="text-sm">{t(name)}</dt>
            <dd className="whitespace-pre-line" dir="auto">
              {shown(name) || '–'}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
