'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { BureauFields, type BureauOffice } from '@/components/shell/bureau-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { renewBureauAction } from '../actions'
import { CarriedOut, DecidedBy, Meanwhile } from './decided-by'

type Props = {
  bodyId: string
  version: number
  offices: BureauOffice[]
  people: { value: string; label: string }[]
}

/** A bureau's term begins anew: who was elected to what, by which decision. */
export function RenewalForm({ bodyId, version, offices, people }: Props) {
  const t = useTranslations('decisions')
  return (
    <ActForm action={renewBureauAction} fields={{ bodyId, version }}>
      {({ kept, fault, done, theirs }) => (
        <>
          <CarriedOut done={done} />
          <Meanwhile theirs={theirs} />
          <p className="measure text-soft">{t('texts.renewal')}</p>
          <BureauFields offices={offices} people={people} nobody={t('nobody')} kept={kept} />
          <DecidedBy kept={kept} fault={fault} />
          <SubmitButton variant="danger" className="justify-self-start">
            {t('submit.renewal')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
