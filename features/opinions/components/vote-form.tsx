'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { CHOICES, type Choice } from '@/db/plans'
import { voteAction } from '../actions'

type Props = { opinionId: string; mine: Choice | null }

/** The vote itself: one press; pressed again otherwise, the later one stands. */
export function VoteForm({ opinionId, mine }: Props) {
  const t = useTranslations('opinions')
  return (
    <ActForm action={voteAction} fields={{ opinionId }} className="screen grid gap-3">
      {({ done }) => (
        <>
          <p className="font-medium">{t('vote.title')}</p>
          {(done?.choice ?? mine) && (
            <Notice kind="success">
              {t('vote.yours', { choice: t(`choices.${done?.choice ?? mine ?? 'abstain'}`) })}
            </Notice>
          )}
          <div className="grid gap-3 min-[40rem]:grid-cols-3">
            {CHOICES.map((choice) => (
              <SubmitButton
                key={choice}
                name="choice"
                value={choice}
                variant={choice === mine ? 'primary' : 'quiet'}
                className="min-h-14 text-lg"
              >
                {t(`choices.${choice}`)}
              </SubmitButton>
            ))}
          </div>
          <p className="text-sm text-soft">{t('vote.open')}</p>
        </>
      )}
    </ActForm>
  )
}
