'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Rank } from '@/db/coverage'
import {
  answerAgentAction,
  moveAgentAction,
  removeAgentAction,
  trainAgentAction,
  untrainAgentAction,
} from '../actions'

/** What somebody answered, noted by whoever asked them: what was said already is not offered again. */
export function AnswerForm({ agentId, comes }: { agentId: string; comes: boolean | null }) {
  const t = useTranslations('coverage.answer')
  return (
    <ActForm action={answerAgentAction} fields={{ agentId }} className="flex flex-wrap gap-3">
      {() => (
        <>
          {comes !== true && (
            <SubmitButton name="comes" value="yes" variant="quiet">
              {t('yes')}
            </SubmitButton>
          )}
          {comes !== false && (
            <SubmitButton name="comes" value="no" variant="quiet">
              {t('no')}
            </SubmitButton>
          )}
        </>
      )}
    </ActForm>
  )
}

/** The day on which an agent was trained. */
export function TrainingForm({ agentId, today }: { agentId: string; today: string }) {
  const t = useTranslations('coverage.training')
  return (
    <ActForm action={trainAgentAction} fields={{ agentId }}>
      {({ kept, fault }) => (
        <Field name="trainedOn" label={t('day')} hint={t('hint')} error={fault('trainedOn')}>
          {(control) => (
            <span className="flex flex-wrap gap-3">
              <DateInput {...control} defaultValue={kept('trainedOn', today)} className="min-w-0 flex-1" />
              <SubmitButton variant="quiet">{t('note')}</SubmitButton>
            </span>
          )}
        </Field>
      )}
    </ActForm>
  )
}

/** Takes a training back. */
export function UntrainForm({ agentId }: { agentId: string }) {
  const t = useTranslations('coverage.training')
  return (
    <ActForm action={untrainAgentAction} fields={{ agentId }}>
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('undo')}
        </SubmitButton>
      )}
    </ActForm>
  )
}

const TO = { first: 'toFirst', second: 'toSecond', reserve: 'toReserve' } as const

/** Puts an agent into another place of their station. */
export function MoveForm({ agentId, from, free }: { agentId: string; from: Rank; free: readonly Rank[] }) {
  const t = useTranslations('coverage.move')
  return (
    <ActForm action={moveAgentAction} fields={{ agentId, from }} className="flex flex-wrap gap-3">
      {({ theirs }) => (
        <>
          {Boolean(theirs) && <Notice kind="warning">{t('stale')}</Notice>}
          {free.map((rank) => (
            <SubmitButton key={rank} name="rank" value={rank} variant="quiet">
              {t(TO[rank])}
            </SubmitButton>
          ))}
        </>
      )}
    </ActForm>
  )
}

/** Takes an agent out of the station. */
export function RemoveAgentForm({ agentId }: { agentId: string }) {
  const t = useTranslations('coverage.remove')
  return (
    <Removal
      action={removeAgentAction}
      fields={{ agentId }}
      title={t('title')}
      button={t('submit')}
      text={t('text')}
    />
  )
}
