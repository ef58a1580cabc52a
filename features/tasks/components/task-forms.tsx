'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { addTaskAction, editTaskAction, removeTaskAction } from '../actions'
import { type FilledTask, type TaskChoices, TaskFields } from './task-fields'

type AddProps = {
  electionId: string
  bodies: readonly { value: string; label: string }[]
  choices: TaskChoices
}

/** Entrusts somebody with a task of one of the bodies. */
export function AddTaskForm({ electionId, bodies, choices }: AddProps) {
  const t = useTranslations('tasks.form')
  return (
    <ActForm action={addTaskAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
            {(control) => (
              <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <TaskFields {...{ choices, kept, fault }} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { taskId: string; version: number; filled: FilledTask; choices: TaskChoices }

/** Says anew what a task is, whose and until when. */
export function EditTaskForm({ taskId, version, filled, choices }: EditProps) {
  const t = useTranslations('tasks.form')
  return (
    <ActForm action={editTaskAction} fields={{ taskId }} className="grid gap-5">
      {({ kept, fault, theirs, done }) => {
        const newer = theirs as { version: number; titleAr: string } | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p dir="auto">{newer.titleAr}</p>
              </Notice>
            )}
            <RequiredNote />
            <TaskFields {...{ choices, filled, kept, fault }} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

/** Takes a task out. */
export function RemoveTaskForm({ taskId }: { taskId: string }) {
  const t = useTranslations('tasks.form')
  return (
    <Fold title={t('removeTitle')} grave>
      <ActForm action={removeTaskAction} fields={{ taskId }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{t('removeText')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('remove')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
