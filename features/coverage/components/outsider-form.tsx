'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { OUTSIDER_DAYS, type Rank } from '@/db/coverage'
import { askOutsiderAction } from '../actions'

type Props = { stationId: string; free: readonly Rank[]; today: string }

/** Notes somebody from outside who agreed: their name, their telephone, and that they know what is kept. */
export function OutsiderForm({ stationId, free, today }: Props) {
  const t = useTranslations('coverage.outsiderForm')
  const ranks = useTranslations('coverage.ranks')
  return (
    <ActForm action={askOutsiderAction} fields={{ stationId }} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <p className="text-soft">{t('text', { days: OUTSIDER_DAYS })}</p>
          <RequiredNote />
          <Field name="name" label={t('name')} error={fault('name')} required>
            {(control) => (
              <TextInput
                {...control}
                dir="auto"
                maxLength={120}
                autoComplete="off"
                defaultValue={kept('name')}
              />
            )}
          </Field>
          <div className="grid gap-5 min-[30rem]:grid-cols-2">
            <Field name="phone" label={t('phone')} error={fault('phone')} required>
              {(control) => (
                <TextInput
                  {...control}
                  type="tel"
                  maxLength={40}
                  autoComplete="off"
                  defaultValue={kept('phone')}
                />
              )}
            </Field>
            <Field name="rank" label={t('rank')} error={fault('rank')} required>
              {(control) => (
                <Select
                  {...control}
                  options={free.map((value) => ({ value, label: ranks(value) }))}
                  defaultValue={kept('rank', free[0])}
                />
              )}
            </Field>
          </div>
          <Field
            name="agreedOn"
            label={t('agreedOn')}
            hint={t('agreedOnHint')}
            error={fault('agreedOn')}
            required
          >
            {(control) => <DateInput {...control} defaultValue={kept('agreedOn', today)} />}
          </Field>
          <Checkbox name="agreed" defaultChecked={kept('agreed') !== ''} error={fault('agreed')} required>
            {t('agreed')}
          </Checkbox>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
