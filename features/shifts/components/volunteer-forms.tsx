'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { putDownAction, takeOffAction } from '../actions'
import { Overlap } from './overlap'

type Props = { shiftId: string; memberId: string }

/** Puts a member down for a shift. */
export function PutDownForm({ shiftId, memberId }: Props) {
  const t = useTranslations('shifts.ask')
  return (
    <ActForm action={putDownAction} fields={{ shiftId, memberId }} className="grid gap-3">
      {({ fault, theirs }) => (
        <>
          <Overlap theirs={theirs} said="theirOverlap" />
          <SubmitButton className="justify-self-start">{t('put')}</SubmitButton>
          {fault('memberId') && <FieldError id={`${memberId}-fault`}>{fault('memberId')}</FieldError>}
        </>
      )}
    </ActForm>
  )
}

/** Takes a member’s name off a shift. */
export function TakeOffForm({ shiftId, memberId }: Props) {
  const t = useTranslations('shifts.one')
  return (
    <ActForm action={takeOffAction} fields={{ shiftId, memberId }} className="grid gap-3">
      {() => <SubmitButton variant="quiet">{t('takeOff')}</SubmitButton>}
    </ActForm>
  )
}
