'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Rank } from '@/db/coverage'
import { askAgentAction } from '../actions'

type Props = { stationId: string; memberId: string; free: readonly Rank[] }

/** Asks one member into one of the places that are free, one button each. */
export function AskForm({ stationId, memberId, free }: Props) {
  const t = useTranslations('coverage.ask')
  return (
    <ActForm action={askAgentAction} fields={{ stationId, memberId }} className="grid gap-2">
      {({ fault }) => (
        <>
          <p className="text-sm text-soft">{t('askAs')}</p>
          <div className="flex flex-wrap gap-3">
            {free.map((rank, at) => (
              <SubmitButton key={rank} name="rank" value={rank} variant={at === 0 ? 'primary' : 'quiet'}>
                {t(rank)}
              </SubmitButton>
            ))}
          </div>
          {fault('memberId') && <FieldError id={`${memberId}-fault`}>{fault('memberId')}</FieldError>}
        </>
      )}
    </ActForm>
  )
}
