'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { answerAgentAction } from '../actions'

/** One’s own word: yes or no, and the other as long as it matters. */
export function OwnAnswerForm({ agentId, comes }: { agentId: string; comes: boolean | null }) {
  const t = useTranslations('coverage.mine')
  return (
    <ActForm action={answerAgentAction} fields={{ agentId }} className="grid gap-3">
      {() => (
        <>
          {comes !== null && (
            <Notice kind={comes ? 'success' : 'warning'}>{t(comes ? 'saidYes' : 'saidNo')}</Notice>
          )}
          <div className="flex flex-wrap gap-3">
            {comes !== true && (
              <SubmitButton name="comes" value="yes">
                {t('yes')}
              </SubmitButton>
            )}
            {comes !== false && (
              <SubmitButton name="comes" value="no" variant="quiet">
                {t('no')}
              </SubmitButton>
            )}
          </div>
        </>
      )}
    </ActForm>
  )
}
