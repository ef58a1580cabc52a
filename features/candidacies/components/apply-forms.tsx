'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { applyAction, enterCandidacyAction } from '../actions'
import { CandidacyFields } from './candidacy-fields'

type Shared = {
  constituencies: readonly { value: string; label: string }[]
  incompatible: readonly string[]
  parts: boolean
  name: { ar: string; latin: string }
}

/** Answers a call: for which constituency, and what must be known of whoever wants to stand. */
export function ApplyForm({ callId, ...shared }: Shared & { callId: string }) {
  const t = useTranslations('candidacies.apply')
  return (
    <ActForm action={applyAction} fields={{ callId }} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <CandidacyFields {...shared} kept={kept} fault={fault} />
          <p className="text-sm text-soft">{t('whoReads')}</p>
          <SubmitButton className="justify-self-start">{t('send')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Enters a candidacy for a member who has no access. */
export function EnterForm({ memberId, ...shared }: Shared & { memberId: string }) {
  const t = useTranslations('candidacies.enter')
  return (
    <ActForm action={enterCandidacyAction} fields={{ memberId }} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <CandidacyFields {...shared} kept={kept} fault={fault} />
          <p className="text-sm text-soft">{t('agreed')}</p>
          <SubmitButton className="justify-self-start">{t('send')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
