'use client'
import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { TickList } from '@/components/ui/tick-list'
import { TITLES } from '@/features/elections/titles'

type Option = { value: string; label: string }

/** What a task’s form chooses among. */
export type TaskChoices = {
  people: readonly Option[]
  communes: readonly Option[]
  tasks: readonly Option[]
  points: readonly Option[]
}

/** What a task’s form is filled with. */
export type FilledTask = Record<
  (typeof TITLES)[number]['name'] | 'ownerId' | 'dueOn' | 'communeCode',
  string
> & {
  after: readonly string[]
  points: readonly string[]
}

type Props = {
  choices: TaskChoices
  filled?: FilledTask | undefined
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** What is to be done, by whom and until when, where, what before it, and what of the programme it serves. */
export function TaskFields({ choices, filled, kept, fault }: Props) {
  const t = useTranslations('tasks.form')
  const ticked = (word: string, before: readonly string[] | undefined) => (value: string) =>
    kept('again') ? kept(`${word}.${value}`) !== '' : (before?.includes(value) ?? false)
  return (
    <>
      {/* Handed back when the form is refused: then what was ticked counts, and what was not. */}
      <input type="hidden" name="again" value="1" />
      {TITLES.map(({ name, lang, dir }) => (
        <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'titleAr'}>
          {(control) => (
            <TextInput
              {...control}
              {...{ lang, dir }}
              maxLength={120}
              defaultValue={kept(name, filled?.[name])}
            />
          )}
        </Field>
      ))}
      <div className="grid items-end gap-5 min-[40rem]:grid-cols-2">
        <Field name="ownerId" label={t('ownerId')} hint={t('ownerIdHint')} error={fault('ownerId')} required>
          {(control) => (
            <Select
              {...control}
              prompt={t('choose')}
              options={choices.people}
              defaultValue={kept('ownerId', filled?.ownerId)}
            />
          )}
        </Field>
        <Field name="dueOn" label={t('dueOn')} hint={t('dueOnHint')} error={fault('dueOn')} required>
          {(control) => <DateInput {...control} defaultValue={kept('dueOn', filled?.dueOn)} />}
        </Field>
      </div>
      <Field name="communeCode" label={t('communeCode')} error={fault('communeCode')}>
        {(control) => (
          <Select
            {...control}
            prompt={t('noCommune')}
            options={choices.communes}
            defaultValue={kept('communeCode', filled?.communeCode)}
          />
        )}
      </Field>
      {choices.tasks.length > 0 && (
        <TickList
          name="after"
          legend={t('after')}
          options={choices.tasks}
          ticked={ticked('after', filled?.after)}
          error={fault('after')}
        />
      )}
      {choices.points.length > 0 && (
        <TickList
          name="point"
          legend={t('points')}
          options={choices.points}
          ticked={ticked('point', filled?.points)}
        />
      )}
    </>
  )
}
