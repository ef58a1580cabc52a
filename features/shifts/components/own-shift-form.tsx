'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { joinShiftAction, takeOffAction } from '../actions'
import { Overlap } from './overlap'

/** Puts oneself down for a shift; in the way of another, that one is named. */
export function JoinForm({ shiftId }: { shiftId: string }) {
  const t = useTranslations('shifts')
  return (
    <ActForm action={joinShiftAction} fields={{ shiftId }} className="grid gap-3">
      {({ theirs }) => (
        <>
          <Overlap theirs={theirs} said="overlap" />
          <SubmitButton className="justify-self-start">{t('join')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Takes one’s own name off a shift. */
export function LeaveForm({ shiftId, memberId }: { shiftId: string; memberId: string }) {
  const t = useTranslations('shifts')
  return (
    <ActForm action={takeOffAction} fields={{ shiftId, memberId }} className="grid gap-3">
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('leave')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
