'use client'
import { useTranslations } from 'next-intl'
import { AddForm } from '@/components/shell/add-form'
import { BodyField } from '@/components/shell/body-field'
import { EditForm } from '@/components/shell/edit-form'
import { Removal } from '@/components/shell/removal'
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
  const words = { add: t('add'), added: t('added') }
  return (
    <AddForm action={addTaskAction} fields={{ electionId }} words={words}>
      {({ kept, fault }) => (
        <>
          <BodyField {...{ bodies, kept, fault }} label={t('body')} />
          <TaskFields {...{ choices, kept, fault }} />
        </>
      )}
    </AddForm>
  )
}

type EditProps = { taskId: string; version: number; filled: FilledTask; choices: TaskChoices }

const SAID = ['titleAr', 'titleFr', 'titleEn', 'ownerId', 'communeCode'] as const

/** Says anew what a task is, whose and until when. */
export function EditTaskForm({ taskId, version, filled, choices }: EditProps) {
  const t = useTranslations('tasks.form')
  const labelOf = (value: string) =>
    [...choices.people, ...choices.communes].find((one) => one.value === value)?.label ?? value
  return (
    <EditForm
      action={editTaskAction}
      fields={{ taskId }}
      {...{ version, filled, names: SAID }}
      words={{
        ...{ save: t('save'), saved: t('saved'), theirs: t('theirs'), theirsText: t('theirsText') },
        field: (name) => t(name),
      }}
      shown={(name, value) => (name === 'ownerId' || name === 'communeCode' ? labelOf(value) : value)}
    >
      {({ kept, fault }) => <TaskFields {...{ choices, filled, kept, fault }} />}
    </EditForm>
  )
}

/** Takes a task out. */
export function RemoveTaskForm({ taskId }: { taskId: string }) {
  const t = useTranslations('tasks.form')
  return (
    <Removal
      action={removeTaskAction}
      fields={{ taskId }}
      title={t('removeTitle')}
      button={t('remove')}
      text={t('removeText')}
    />
  )
}
