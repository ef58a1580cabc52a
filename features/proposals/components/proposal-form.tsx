'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { sendProposalAction } from '../actions'
import { type Commune, FromField, NeedFields, type Option, PlaceFields } from './proposal-fields'

type Props = { programmeId: string; bodies: readonly Option[]; communes: readonly Commune[] }

/** What a member proposes; leads to the proposal. */
export function ProposalForm({ programmeId, bodies, communes }: Props) {
  const t = useTranslations('proposals')
  return (
    <ActForm action={sendProposalAction} fields={{ programmeId }} className="grid gap-6">
      {(state) => (
        <>
          <RequiredNote />
          <NeedFields {...state} />
          <PlaceFields {...state} communes={communes} />
          <FromField {...state} bodies={bodies} label={t('fields.fromId')} hint={t('fields.fromHint')} />
          <SubmitButton className="justify-self-start">{t('form.submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
