'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { TaskState } from '@/db/campaign'
import { moveTaskAction } from '../actions'
import { NEXT } from '../task'

type Props = {
  taskId: string
  state: TaskState
  /** The number of the last step that the reader sees. */
  step: number
  /** True while something that it needs is not done: then it does not begin. */
  waits: boolean
}

/** The ways on from where a task stands, a button each; what blocks it is said in a word. */
export function MoveForms({ taskId, state, step, waits }: Props) {
  const t = useTranslations('tasks.moves')
  const onward = NEXT[state].filter((to) => to !== 'blocked' && !(waits && to !== 'open'))
  return (
    <div className="screen grid gap-2">
      {waits && state !== 'done' && <p className="text-sm text-soft">{t('waits')}</p>}
      <div className="flex flex-wrap items-start gap-3">
        {onward.map((to, at) => (
          <Move
            key={to}
            {...{ taskId, step, to }}
            variant={at === 0 && state !== 'done' ? 'primary' : 'quiet'}
          >
            {t(`${state}.${to}`)}
          </Move>
        ))}
      </div>
      {NEXT[state].includes('blocked') && (
        <Fold title={t('block')}>
          <BlockForm taskId={taskId} step={step} />
        </Fold>
      )}
    </div>
  )
}

type MoveProps = {
  taskId: string
  step: number
  to: TaskState
  variant: 'primary' | 'quiet'
  children: string
}

function Move({ taskId, step, to, variant, children }: MoveProps) {
  return (
    <ActForm action={moveTaskAction} fields={{ taskId, step, state: to }} className="grid gap-2">
      {({ theirs }) => (
        <>
          {Boolean(theirs) && <Meanwhile theirs={theirs as { state: TaskState }} />}
          <SubmitButton variant={variant}>{children}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

function Meanwhile({ theirs: { state } }: { theirs: { state: TaskState } }) {
  const t = useTranslations('tasks')
  return <Notice kind="warning">{t('moves.meanwhile', { state: t(`states.${state}`) })}</Notice>
}

function BlockForm({ taskId, step }: Pick<Props, 'taskId' | 'step'>) {
  const t = useTranslations('tasks.moves')
  return (
    <ActForm action={moveTaskAction} fields={{ taskId, step, state: 'blocked' }} className="grid gap-3">
      {({ kept, fault, theirs }) => (
        <>
          {Boolean(theirs) && <Meanwhile theirs={theirs as { state: TaskState }} />}
          <Field name="word" label={t('word')} hint={t('wordHint')} error={fault('word')} required>
            {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('word')} />}
          </Field>
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('blockSubmit')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
