'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { movePollingDayAction } from '../actions'

type Props = {
  electionId: string
  version: number
  /** As it is typed. */
  pollingDay: string
  isAssumed: boolean
}

/** Moves polling day to the day whose preview was read. */
export function DayForm({ electionId, version, pollingDay, isAssumed }: Props) {
  const t = useTranslations('elections.day')
  const fields = { electionId, version, pollingDay, ...(isAssumed && { isAssumed: 'true' }) }
  return (
    <ActForm action={movePollingDayAction} fields={fields}>
      {({ theirs }) => (
        <>
          {Boolean(theirs) && <Notice kind="warning">{t('stale')}</Notice>}
          <SubmitButton className="justify-self-start">{t('move')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
