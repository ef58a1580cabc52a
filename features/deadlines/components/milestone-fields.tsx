'use client'
import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field, FieldError } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { TITLES } from '@/features/elections/titles'

type Props = {
  filled?: Record<string, string>
  /** What was needed so far. */
  needs?: readonly string[]
  /** Steps that it may wait for. */
  steps: readonly { key: string; label: string }[]
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** What a milestone is called, when it is due, and what must be over before. */
export function MilestoneFields({ filled, needs = [], steps, kept, fault }: Props) {
  const t = useTranslations('deadlines.milestone')
  return (
    <>
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
      <div className="grid gap-5 min-[30rem]:grid-cols-2">
        {(['opensOn', 'dueOn'] as const).map((name) => (
          <Field
            key={name}
            name={name}
            label={t(name)}
            hint={t(`${name}Hint`)}
            error={fault(name)}
            required={name === 'dueOn'}
          >
            {(control) => <DateInput {...control} defaultValue={kept(name, filled?.[name])} />}
          </Field>
        ))}
      </div>
      <fieldset className="grid gap-1">
        <legend className="font-medium">{t('after')}</legend>
        {steps.map(({ key, label }) => (
          <label key={key} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={`after.${key}`}
              value="on"
              defaultChecked={kept('again') ? kept(`after.${key}`) !== '' : needs.includes(key)}
              className="size-5 shrink-0 accent-sea"
            />
            <bdi>{label}</bdi>
          </label>
        ))}
        {fault('after') && <FieldError id="after-error">{fault('after')}</FieldError>}
      </fieldset>
    </>
  )
}
