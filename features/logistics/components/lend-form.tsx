'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { lendAction } from '../actions'

type Props = { resourceId: string; counted: boolean; people: readonly { value: string; label: string }[] }

const figures = { dir: 'ltr', inputMode: 'numeric', autoComplete: 'off', maxLength: 10 } as const

/** Lends something to one of the people found, from one hour until another; refused, it says how much is free. */
export function LendForm({ resourceId, counted, people }: Props) {
  const t = useTranslations('logistics.lend')
  const fields = { resourceId, ...(!counted && { amount: 1 }) }
  return (
    <ActForm action={lendAction} fields={fields} className="grid gap-5">
      {({ kept, fault, theirs }) => (
        <>
          {Boolean(theirs) && (
            <Notice kind="warning">{t('free', { free: (theirs as { free: number }).free })}</Notice>
          )}
          <RequiredNote />
          <Field name="memberId" label={t('member')} error={fault('memberId')} required>
            {(control) => (
              <Select {...control} options={people} defaultValue={kept('memberId', people[0]?.value)} />
            )}
          </Field>
          {counted && (
            <Field name="amount" label={t('amount')} error={fault('amount')} required>
              {(control) => <TextInput {...control} {...figures} defaultValue={kept('amount', '1')} />}
            </Field>
          )}
          {(
            [
              ['startsOn', 'from'],
              ['endsOn', 'until'],
            ] as const
          ).map(([day, hour]) => (
            <div key={day} className="grid gap-5 min-[30rem]:grid-cols-2">
              <Field name={day} label={t(day)} hint={t('dayHint')} error={fault(day)} required>
                {(control) => <DateInput {...control} defaultValue={kept(day)} />}
              </Field>
              <Field name={hour} label={t(hour)} hint={t('hourHint')} error={fault(hour)} required>
                {(control) => <TextInput {...control} {...figures} defaultValue={kept(hour)} />}
              </Field>
            </div>
          ))}
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
