'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { markDoneAction, unmarkAction } from '../actions'

type Props = { electionId: string; step: string; done: boolean }

/** Notes that a step is done, or takes that back. */
export function MarkForm({ electionId, step, done }: Props) {
  const t = useTranslations('deadlines.mark')
  return (
    <ActForm
      action={done ? unmarkAction : markDoneAction}
      fields={{ electionId, key: step }}
      className="grid gap-2"
    >
      {() => <SubmitButton variant="quiet">{t(done ? 'reopen' : 'done')}</SubmitButton>}
    </ActForm>
  )
}
