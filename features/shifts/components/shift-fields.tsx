'use client'
import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

/** What a shift’s form is filled with, as it is typed. */
export type FilledShift = Record<'purpose' | 'place' | 'day' | 'from' | 'until' | 'needed', string>

type Props = {
  filled?: FilledShift
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

const figures = { dir: 'ltr', inputMode: 'numeric', autoComplete: 'off', maxLength: 10 } as const

/** What a shift is for, where and when, and how many it needs. */
export function ShiftFields({ filled, kept, fault }: Props) {
  const t = useTranslations('shifts.form')
  return (
    <>
      {(['purpose', 'place'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          hint={name === 'purpose' ? t('purposeHint') : undefined}
          error={fault(name)}
          required
        >
          {(control) => (
            <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept(name, filled?.[name])} />
          )}
        </Field>
      ))}
      <Field name="day" label={t('day')} hint={t('dayHint')} error={fault('day')} required>
        {(control) => <DateInput {...control} defaultValue={kept('day', filled?.day)} />}
      </Field>
      <div className="grid gap-5 min-[30rem]:grid-cols-3">
        {(['from', 'until', 'needed'] as const).map((name) => (
          <Field
            key={name}
            name={name}
            label={t(name)}
            hint={t(name === 'needed' ? 'neededHint' : 'hourHint')}
            error={fault(name)}
            required
          >
            {(control) => <TextInput {...control} {...figures} defaultValue={kept(name, filled?.[name])} />}
          </Field>
        ))}
      </div>
    </>
  )
}
